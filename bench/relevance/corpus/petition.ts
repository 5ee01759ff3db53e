import type { PetitionKind } from '../../../model/facts.ts';
import { fill } from './matter.ts';
import { ofRespect, shortDate, subjectOf, type Case } from './case.ts';
import type { Random } from './random.ts';

/** What people write before and after the matter, whatever it is. */
const LIFE = [
  'Cách đây mấy tháng, tôi có nhờ người cháu viết giúp lá đơn đầu tiên, nội dung còn sơ sài, lại gửi nhầm nơi nên bị trả về với phiếu hướng dẫn; nay tôi trình bày lại đầu đuôi cho rõ ràng.',
  'Hôm đó trời mưa to, đường trơn, tôi phải đi bộ từ sáng sớm ra đến trụ sở thì được báo lãnh đạo đi họp, hẹn tuần sau; tuần sau đến thì lại được hẹn tiếp, cứ như vậy không biết bao nhiêu lần.',
  'Bà con lối xóm biết chuyện đều bất bình, nhiều người sẵn sàng ký tên làm chứng nhưng cũng có người ngại va chạm, sợ sau này khó khăn khi xin xác nhận giấy tờ.',
  'Đại biểu Hội đồng nhân dân khi tiếp xúc cử tri đã ghi nhận ý kiến của tôi, hứa chuyển đến cơ quan có trách nhiệm, song phần trả lời trong văn bản tổng hợp chỉ nói chung chung là đang chỉ đạo.',
  'Tôi nay tuổi cao, mắt kém, chữ nghĩa không nhiều, có điều gì viết chưa đúng mong quý cơ quan lượng thứ; nhưng sự thật thế nào tôi xin nói đúng như thế, không thêm không bớt.',
  'Hoàn cảnh gia đình tôi thuộc diện khó khăn, lao động chính chỉ có một mình tôi, các con còn nhỏ đang tuổi đi học, bố mẹ già thường xuyên đau ốm phải nằm viện điều trị.',
  'Trước đây gia đình tôi luôn chấp hành tốt chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước, tích cực tham gia các phong trào ở địa phương và được bà con quý mến.',
  'Tôi đã nhiều lần trực tiếp đến trụ sở tiếp công dân, gửi đơn qua đường bưu điện, gọi điện hỏi thăm nhưng chỉ nhận được câu trả lời là hồ sơ đang được xem xét.',
  'Vì sự việc này mà gia đình tôi mất ăn mất ngủ, kinh tế kiệt quệ, tình làng nghĩa xóm rạn nứt, sức khỏe của vợ chồng tôi suy giảm nghiêm trọng.',
  'Tại buổi làm việc có mặt đại diện Mặt trận Tổ quốc, Hội Nông dân và trưởng khu dân cư, tôi đã trình bày toàn bộ nội dung nhưng biên bản ghi không đầy đủ, không đọc lại cho tôi nghe trước khi ký.',
  'Tôi nhận thấy cách giải quyết như vậy là thiếu khách quan, không công tâm, chưa bảo đảm quyền và lợi ích hợp pháp của công dân theo Hiến pháp và pháp luật.',
  'Kèm theo đơn này là bản sao căn cước công dân, biên bản làm việc, ảnh chụp hiện trường và các giấy tờ có liên quan để cơ quan chức năng nghiên cứu.',
];
const REQUESTS = [
  'Vậy tôi làm đơn này kính mong quý cơ quan cử cán bộ về xác minh, đối thoại trực tiếp và trả lời bằng văn bản.',
  'Kính đề nghị cấp có thẩm quyền xem xét, giải quyết dứt điểm để gia đình tôi yên tâm lao động sản xuất.',
  'Tôi tha thiết đề nghị làm rõ trách nhiệm của tổ chức, cá nhân liên quan và thông báo kết quả cho tôi được biết.',
];

/**
 * The text of a petition by the form citizens use (Mẫu số 01, Nghị định 124/2020/NĐ-CP), from half a
 * page to four.
 *
 * @param again - that it is a second petition, which says so
 */
export function petitionText(
  random: Random,
  one: Case,
  { kind, date, again }: { kind: PetitionKind; date: Date; again: boolean },
): string {
  const { person, slots, matter } = one;
  const subject = subjectOf(random, one);
  const addressees = random.some(
    [
      slots.ubh,
      `Thanh tra ${person.home.province}`,
      `Ban Tiếp công dân ${person.home.province}`,
      `Ủy ban nhân dân ${person.home.province}`,
    ],
    random.whole(1, 2),
  );
  const address = [
    person.hamlet,
    slots.xa,
    ...(slots.huyen === person.home.province ? [] : [slots.huyen]),
    person.home.province,
  ].join(', ');
  const life = random.some(LIFE, random.pick([1, 1, 2, 3, 6, 10, 12]));
  const said = [
    ...random.some(matter.background, 2).map((sentence) => fill(sentence, slots)),
    ...ofRespect(random, one, random.pick([2, 2, 3])),
    ...(again
      ? [`Tôi đã gửi đơn ngày ${shortDate(one.begun)} nhưng quá thời hạn mà chưa được trả lời.`]
      : []),
    ...(random.chance(0.5) ? [`Sau đó tôi nhận được ${slots.qd} của ${slots.ubh} nhưng không đồng ý.`] : []),
  ];
  return [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n———————',
    `${slots.xa.replace(/^\S+ /, '')}, ngày ${date.getUTCDate()} tháng ${date.getUTCMonth() + 1} năm ${date.getUTCFullYear()}`,
    `ĐƠN ${kind.toUpperCase()}${again ? ' (lần hai)' : ''}\n(Về việc ${subject})`,
    `Kính gửi: ${addressees.join('; ')}`,
    `Tôi tên là: ${person.name}; Sinh năm: ${person.born}\nSố CCCD: ${person.identityNumber}; Số điện thoại: ${person.phone}\nThường trú tại: ${address}`,
    `${kind === 'tố cáo' ? 'Người bị tố cáo' : `Đối tượng bị ${kind}`}: ${fill(matter.respondent, slots)}`,
    `Tôi làm đơn này ${kind} ${subject}. Nội dung cụ thể như sau:`,
    ...paragraphs(random, said, life),
    ...(one.aside
      ? [
          `Ngoài ra, những năm trước tôi cũng từng có ý kiến về việc ${one.aside.subject} nhưng nội dung đó đã được giải quyết xong, nay tôi không đề cập nữa.`,
        ]
      : []),
    `Căn cứ ${matter.law}, tôi đề nghị được giải quyết đúng pháp luật. ${random.pick(REQUESTS)}`,
    'Tôi xin cam đoan những nội dung trên là đúng sự thật và chịu trách nhiệm trước pháp luật. Xin trân trọng cảm ơn!',
    `NGƯỜI VIẾT ĐƠN\n(đã ký)\n${person.name}`,
  ].join('\n\n');
}

/** What was said two sentences to a paragraph, with what belongs to any petition between. */
function paragraphs(random: Random, said: readonly string[], between: readonly string[]): string[] {
  const told: string[] = [];
  for (let i = 0; i < said.length; i += 2) told.push(said.slice(i, i + 2).join(' '));
  const places = between.map(() => random.whole(0, told.length));
  return told
    .flatMap((paragraph, i) => [...between.filter((_, j) => places[j] === i), paragraph])
    .concat(between.filter((_, j) => places[j] === told.length));
}
