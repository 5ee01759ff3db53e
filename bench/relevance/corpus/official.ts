import { fill, subjectsIn } from './matter.ts';
import { ofRespect, shortDate, subjectOf, withoutDistricts, type Case } from './case.ts';
import { createName } from './people.ts';
import type { Random } from './random.ts';

/** Types of official document that answer a petition, with the sign of their number. */
export const OFFICIAL_TYPES = [
  { type: 'thông báo', sign: 'TB', about: 'Về việc thụ lý giải quyết đơn' },
  { type: 'báo cáo', sign: 'BC', about: 'Kết quả xác minh nội dung đơn' },
  { type: 'kết luận', sign: 'KL', about: 'Nội dung đơn' },
  { type: 'quyết định', sign: 'QĐ', about: 'Về việc giải quyết đơn' },
  { type: 'công văn', sign: '', about: 'V/v trả lời đơn' },
] as const;

/** One of {@link OFFICIAL_TYPES}. */
export type OfficialType = (typeof OFFICIAL_TYPES)[number];

/** What official documents say of how a petition was handled, whatever the matter. */
export const PROCEDURE = [
  'Tại buổi làm việc, người có đơn giữ nguyên ý kiến, giao nộp bổ sung bản sao các tài liệu đã được chứng thực và đề nghị được tiếp cận hồ sơ; Tổ công tác đã lập biên bản giao nhận, thống kê từng trang và trả lại bản chính.',
  'Kiểm tra sổ tiếp công dân, sổ theo dõi đơn và phần mềm quản lý hồ sơ cho thấy đơn được tiếp nhận, phân loại, chuyển đến bộ phận tham mưu đúng ngày nhưng văn bản trả lời ban hành chậm so với thời hạn.',
  'Đại diện Ủy ban Mặt trận Tổ quốc, Hội Cựu chiến binh, Hội Liên hiệp Phụ nữ và người có uy tín ở khu dân cư đều thống nhất với diễn biến sự việc như đã nêu và đề nghị giải quyết thấu tình, đạt lý.',
  'Văn bản giải trình của đơn vị bị phản ánh nêu nguyên nhân khách quan là khối lượng công việc lớn, biên chế ít, quy định thay đổi qua nhiều thời kỳ; nguyên nhân chủ quan là kiểm tra, giám sát chưa thường xuyên.',
  'Trong quá trình xác minh, Tổ công tác đã làm việc với người có đơn, người bị phản ánh và các cơ quan, đơn vị có liên quan; thu thập hồ sơ, tài liệu, kiểm tra thực địa có sự tham gia của đại diện chính quyền cơ sở và lập biên bản theo quy định.',
  'Người có đơn đã được mời đến trụ sở để đối thoại; tại buổi đối thoại các bên trình bày ý kiến, cung cấp thêm chứng cứ, nhất trí với kết quả xác minh về mặt thời gian nhưng còn ý kiến khác nhau về trách nhiệm.',
  'Trách nhiệm để xảy ra thiếu sót thuộc về người đứng đầu cơ quan, công chức được giao tham mưu trực tiếp và bộ phận kiểm tra, giám sát trong từng thời kỳ.',
  'Các cơ quan, đơn vị có tên trên rút kinh nghiệm sâu sắc, thực hiện nghiêm túc các nội dung nêu trong văn bản này, báo cáo kết quả bằng văn bản để theo dõi, tổng hợp.',
  'Công tác tiếp công dân, xử lý đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh trên địa bàn trong thời gian qua đã có nhiều chuyển biến, song việc phối hợp giữa các ngành có lúc, có nơi chưa chặt chẽ.',
  'Nếu không đồng ý với kết quả giải quyết, trong thời hạn ba mươi ngày kể từ ngày nhận được văn bản, công dân có quyền khiếu nại lần hai hoặc khởi kiện vụ án hành chính tại Tòa án theo quy định của pháp luật.',
];

/** Reports speak of many matters that are not their own. */
export const OVERVIEW = [
  'Trong kỳ, đơn thuộc lĩnh vực đất đai chiếm hơn sáu mươi phần trăm, tập trung vào thu hồi đất, bồi thường, giải phóng mặt bằng, tái định cư, cấp giấy chứng nhận quyền sử dụng đất, tranh chấp ranh giới; còn lại là đơn về chính sách xã hội, môi trường, trật tự xây dựng.',
  'Một số vụ việc phức tạp, kéo dài liên quan đến chế độ người có công, hộ nghèo, bảo hiểm, thi hành án, giao đất giao rừng đã được rà soát, đưa vào kế hoạch kiểm tra theo chuyên đề.',
  'Về phòng, chống tham nhũng, lãng phí, đã thanh tra việc quản lý ngân sách, mua sắm tài sản công, đầu tư xây dựng cơ bản, thu chi trong trường học và cơ sở khám chữa bệnh, kiến nghị thu hồi nộp ngân sách.',
  'Kết quả thực hiện các kết luận thanh tra trước đây còn chậm; việc xử lý sau thanh tra về đất đai, khoáng sản, bảo vệ rừng, an toàn thực phẩm chưa được theo dõi, đôn đốc thường xuyên.',
  'Ủy ban nhân dân các xã, phường, thị trấn tổ chức tiếp công dân định kỳ, niêm yết lịch tiếp, bố trí cán bộ có chuyên môn về địa chính, tư pháp, lao động - thương binh và xã hội để tư vấn cho nhân dân.',
];

/** An office, as its heading and as part of its numbers. */
interface Office {
  readonly heading: string;
  readonly name: string;
  readonly sign: string;
  readonly place: string;
}

function officeOf(random: Random, { slots, person }: Case, date: Date): Office {
  const { province, commune } = person.home;
  const bare = (unit: string): string =>
    unit.replace(/^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường) /, '');
  if (random.chance(0.5))
    return {
      heading: `UBND ${province.toUpperCase()}\nTHANH TRA ${province.split(' ').slice(0, -2).join(' ').toUpperCase()}`,
      name: `Thanh tra ${province}`,
      sign: 'TTr',
      place: bare(province),
    };
  const low = withoutDistricts(date) ? commune : slots.huyen;
  return {
    heading: `ỦY BAN NHÂN DÂN\n${low.toUpperCase()}`,
    name: `Ủy ban nhân dân ${low}`,
    sign: 'UBND',
    place: bare(low),
  };
}

/** An official document on a case, with its number. */
export function officialText(
  random: Random,
  one: Case,
  { type, date }: { type: OfficialType; date: Date },
): { text: string; number: string } {
  const { person, slots, matter } = one;
  const office = officeOf(random, one, date);
  const number = `${random.whole(11, 3900)}/${type.sign === '' ? `${office.sign}-${random.pick(['TD', 'NC', 'TNMT', 'VP'])}` : `${type.sign}-${office.sign}`}`;
  const who = `${person.woman ? 'bà' : 'ông'} ${person.name}`;
  const about = `${type.about} của ${who}, ${slots.xa}${random.chance(0.5) ? ` về việc ${random.pick(subjectsIn(matter, one.respect))}` : ''}`;
  const procedure = random.some(PROCEDURE, random.pick([1, 1, 2, 4, 8, 10]));
  const findings = type.sign === 'TB' ? [] : matter.findings.map((sentence) => fill(sentence, slots));
  const parts = [
    `${office.heading}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n———————`,
    `Số: ${number}${type.sign === '' ? `\n${about}` : ''}\n${office.place}, ngày ${String(date.getUTCDate()).padStart(2, '0')} tháng ${String(date.getUTCMonth() + 1).padStart(2, '0')} năm ${date.getUTCFullYear()}`,
    ...(type.sign === ''
      ? [`Kính gửi: ${person.woman ? 'Bà' : 'Ông'} ${person.name}`]
      : [`${type.type.toUpperCase()}\n${about}`]),
    `Căn cứ ${matter.law};\nXét đơn đề ngày ${shortDate(one.begun)} của ${who}, trú tại ${person.hamlet}, ${slots.xa}, ${slots.huyen}, có nội dung ${subjectOf(random, one)};`,
    `${office.name} nhận được đơn của ${who} trình bày: “${ofRespect(random, one, random.pick([1, 2])).join(' ')}”`,
    ...(random.chance(0.7)
      ? [`Qua xem xét hồ sơ liên quan đến ${slots.qd} của ${slots.ubh} và các tài liệu do công dân cung cấp.`]
      : []),
    ...procedure.slice(0, Math.ceil(procedure.length / 2)),
    ...(findings.length > 0
      ? [`Kết quả xác minh: ${findings.join(' ')}`]
      : [
          `Đơn đủ điều kiện thụ lý kể từ ngày ký thông báo này; ${office.name} giao bộ phận chuyên môn xác minh, báo cáo kết quả.`,
        ]),
    ...procedure.slice(Math.ceil(procedure.length / 2)),
    ...(random.chance(0.35) ? random.some(OVERVIEW, random.whole(1, 5)) : []),
    `${office.name} thông báo để ${who} và các cơ quan liên quan biết, thực hiện.`,
    `Nơi nhận:\n- Như trên;\n- Lưu: VT, TD.\n${office.sign === 'TTr' ? 'CHÁNH THANH TRA' : 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'}\n(đã ký)\n${createName(random)}`,
  ];
  return { text: parts.join('\n\n'), number };
}
