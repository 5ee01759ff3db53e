import { fill } from '../relevance/corpus/matter.ts';
import { later, ofRespect, shortDate, subjectOf } from '../relevance/corpus/case.ts';
import { OVERVIEW, PROCEDURE } from '../relevance/corpus/official.ts';
import { createName } from '../relevance/corpus/people.ts';
import { petitionText } from '../relevance/corpus/petition.ts';
import type { Random } from '../relevance/corpus/random.ts';
import type { Affair } from './affair.ts';

const actOf = (article: string): string => article.replace(/^Điều \d+ /, '');

/** The petition of an affair; half of those who write name the article, a fifth the law alone. */
export function affairPetition(random: Random, affair: Affair): string {
  const { case: one, matter, article, respondent } = affair;
  const said = random.next();
  const law = said < 0.5 ? article : said < 0.7 ? actOf(article) : 'quy định của pháp luật hiện hành';
  const kind = matter.kinds.find((each) => each !== 'tố cáo') ?? 'khiếu nại';
  const told = { ...one, matter: { ...matter, law, respondent } };
  return petitionText(random, told, { kind, date: one.begun, again: false });
}

/** Ways to say each outcome: in the articles of a decision, in a conclusion, in a letter. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'công nhận toàn bộ': [
    'Chấp nhận toàn bộ nội dung khiếu nại của {who}',
    'Nội dung khiếu nại của {who} là đúng, cần được giải quyết',
    'Công nhận nội dung đơn của {who}',
    'Khiếu nại của {who} có cơ sở',
  ],
  'công nhận một phần': [
    'Chấp nhận một phần nội dung khiếu nại của {who}',
    'Nội dung đơn của {who} là đúng một phần',
    'Công nhận một phần khiếu nại của {who}',
  ],
  'không công nhận': [
    'Không công nhận nội dung khiếu nại của {who}',
    'Bác đơn khiếu nại của {who}',
    'Giữ nguyên {qd}, không chấp nhận khiếu nại của {who}',
    'Nội dung đơn của {who} là không có cơ sở',
  ],
};

const FORMS = [
  { type: 'quyết định', sign: 'QĐ', title: 'QUYẾT ĐỊNH', about: 'Về việc giải quyết khiếu nại' },
  { type: 'quyết định', sign: 'QĐ', title: 'QUYẾT ĐỊNH', about: 'Về việc giải quyết đơn' },
  { type: 'kết luận', sign: 'KL', title: 'KẾT LUẬN', about: 'Nội dung đơn' },
  { type: 'báo cáo', sign: 'BC', title: 'BÁO CÁO', about: 'Kết quả xác minh nội dung đơn' },
] as const;

const offices = ({ case: one }: Affair) => {
  const { province } = one.person.home;
  return [
    {
      heading: `ỦY BAN NHÂN DÂN\n${province.toUpperCase()}`,
      sign: 'UBND',
      name: `Chủ tịch Ủy ban nhân dân ${province}`,
    },
    { heading: `UBND ${province.toUpperCase()}\nTHANH TRA TỈNH`, sign: 'TTr', name: 'Thanh tra tỉnh' },
    {
      heading: `ỦY BAN NHÂN DÂN\n${one.slots.huyen.toUpperCase()}`,
      sign: 'UBND',
      name: `Chủ tịch Ủy ban nhân dân ${one.slots.huyen}`,
    },
  ];
};

/** A document that concludes an affair, with the article it rests on among others. */
export function concludingText(random: Random, affair: Affair): string {
  const { case: one, matter, article, respondent, outcome } = affair;
  const { slots, person } = one;
  const form = random.pick(FORMS);
  const office = random.pick(offices(affair));
  const date = later(one.begun, random.whole(40, 200));
  const who = `${person.woman ? 'bà' : 'ông'} ${person.name}`;
  const holding = random
    .pick(SAID[outcome] ?? [])
    .replace('{who}', who)
    .replace('{qd}', slots.qd);
  const procedure = random.some(PROCEDURE, random.pick([1, 2, 4, 6]));
  const findings = random.some(matter.findings, 2).map((sentence) => fill(sentence, slots));
  const cited = random.chance(0.9) ? article : actOf(article);
  return [
    `${office.heading}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc`,
    `Số: ${random.whole(11, 3900)}/${form.sign}-${office.sign}\n${person.home.province.replace(/^\S+ /, '')}, ngày ${String(date.getUTCDate()).padStart(2, '0')} tháng ${String(date.getUTCMonth() + 1).padStart(2, '0')} năm ${date.getUTCFullYear()}`,
    `${form.title}\n${form.about} của ${who}${random.chance(0.4) ? `, ${slots.xa}` : ''}`,
    `Căn cứ Luật Khiếu nại năm 2011;\nCăn cứ ${cited};\nXét đơn đề ngày ${shortDate(one.begun)} của ${who}, trú tại ${person.hamlet}, ${slots.xa}, ${slots.huyen}, khiếu nại ${random.chance(0.5) ? `${slots.qd} của ${respondent}` : `việc ${respondent} giải quyết`} ${subjectOf(random, one)};`,
    `${office.name} nhận được đơn của ${who} trình bày: “${ofRespect(random, one, random.pick([1, 2])).join(' ')}”`,
    ...procedure.slice(0, Math.ceil(procedure.length / 2)),
    `Kết quả xác minh: ${findings.join(' ')}`,
    ...procedure.slice(Math.ceil(procedure.length / 2)),
    ...(random.chance(0.35) ? random.some(OVERVIEW, random.whole(1, 4)) : []),
    ...(form.type === 'quyết định'
      ? [`QUYẾT ĐỊNH:\n\nĐiều 1. ${holding}.\n\nĐiều 2. Giao ${respondent} thực hiện.`]
      : [`Từ kết quả trên, ${office.name} kết luận: ${holding}.`]),
    `Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\n${createName(random)}`,
  ].join('\n\n');
}

/** A document on an affair that concludes nothing: its petition is taken on. */
export function stepText(random: Random, affair: Affair): string {
  const { case: one, article, respondent } = affair;
  const { slots, person } = one;
  const office = random.pick(offices(affair));
  const who = `${person.woman ? 'bà' : 'ông'} ${person.name}`;
  const date = later(one.begun, 9);
  return [
    `${office.heading}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc`,
    `Số: ${random.whole(11, 3900)}/TB-${office.sign}\n${person.home.province.replace(/^\S+ /, '')}, ngày ${date.getUTCDate()} tháng ${date.getUTCMonth() + 1} năm ${date.getUTCFullYear()}`,
    `THÔNG BÁO\nVề việc thụ lý giải quyết đơn của ${who}`,
    `Căn cứ ${article};\nXét đơn của ${who}, ${slots.xa}, khiếu nại việc ${respondent} giải quyết ${subjectOf(random, one)}; “${ofRespect(random, one, 1).join(' ')}”`,
    `${office.name} thụ lý giải quyết đơn kể từ ngày ký thông báo này.`,
    `Nơi nhận:\n- Như trên.\nCHỦ TỊCH\n${createName(random)}`,
  ].join('\n\n');
}
