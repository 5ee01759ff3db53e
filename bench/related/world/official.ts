import type { Random } from '../../relevance/corpus/random.ts';
import { fill as fillMatter } from '../../relevance/corpus/matter.ts';
import { addDays, longDay, sentenceDay, slashed, type Day } from './dates.ts';
import { decisionName, type Cited } from './disputes.ts';
import type { Office } from './offices.ts';
import { createName, respectOf } from './people.ts';
import type { Writing } from './petition.ts';
import { body, gap, line, type Row } from './sheet.ts';
import { capital, fill } from './template.ts';
import * as say from './words/official.ts';

/** An official document on paper, with what others need to name it. */
export interface Official {
  readonly rows: readonly Row[];
  readonly type: string;
  readonly cited: Cited;
  readonly signer: string;
  /** Documents it names by number. */
  readonly names: readonly Cited[];
  /** How it tells which petition: by its day, by the day it came, or not at all. */
  readonly tells: 'date' | 'receipt' | 'nothing';
}

const ANSWERS = ['quyết định', 'kết luận', 'báo cáo', 'thông báo', 'công văn', 'công văn'] as const;
const SIGNS: Readonly<Record<string, string>> = {
  'quyết định': 'QĐ',
  'kết luận': 'KL',
  'báo cáo': 'BC',
  'thông báo': 'TB',
  'kế hoạch': 'KH',
  'giấy mời': 'GM',
};
const DESKS = ['TD', 'NC', 'VP', 'TNMT', 'NV', 'KNTC'];

interface Frame {
  readonly type: string;
  readonly office: Office;
  readonly day: Day;
  readonly subject: string;
  readonly to: string;
  readonly told: readonly string[];
}

/** Puts an official document into its form (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function frame(
  random: Random,
  { type, office, day, subject, to, told }: Frame,
): Pick<Official, 'rows' | 'type' | 'cited' | 'signer'> {
  const sign = SIGNS[type];
  const number = `${random.whole(3, 3800)}/${sign ? `${sign}-${office.sign}` : `${office.sign}-${random.pick(DESKS)}`}`;
  const numbered = random.pick([`Số: ${number}`, `Số: ${number}`, `Số ${number}`]);
  const signer = createName(random, '', random.chance(0.3));
  const letter = type === 'công văn';
  const left = [
    ...(office.above ? [office.above] : []),
    ...headingLines(office.heading),
    '———',
    numbered,
    ...(letter ? subjectLines(subject) : []),
  ];
  const right = [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '—————',
    `${office.seat}, ${longDay(day)}`,
  ];
  const rows: Row[] = [
    { kind: 'columns', left, right, beside: random.chance(0.6) },
    gap,
    ...(letter
      ? [line(`Kính gửi: ${to}`, 'centre')]
      : [line(type.toUpperCase(), 'centre'), line(subject, 'centre')]),
    gap,
    ...told.map(body),
    {
      kind: 'columns',
      left: ['Nơi nhận:', '- Như trên;', `- ${random.pick(['Lưu: VT.', 'Lưu: VT, HS.', 'Lưu VT, TD.'])}`],
      right: [...random.pick(office.position), '', '', signer],
      beside: random.chance(0.5),
    },
  ];
  return { rows, type, signer, cited: { type, number, day, body: office.name } };
}

const headingLines = (heading: string): string[] => {
  const words = heading.split(' ');
  return heading.length > 34 ? [words.slice(0, 4).join(' '), words.slice(4).join(' ')] : [heading];
};

const subjectLines = (subject: string): string[] => {
  const lines: string[] = [''];
  for (const word of subject.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > 38) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
};

/** What sentences about a petition are filled with. */
function valuesOf(random: Random, writing: Writing, office: Office, low: string, day: Day, on: Day) {
  const [first] = writing.mentions;
  if (!first) throw new Error('Nobody wrote.');
  const others = writing.mentions.length - 1;
  const respect = respectOf(first.person);
  const who = `${random.chance(0.25) ? capital(respect) : respect} ${first.spelt}${others > 0 ? ` ${random.pick(['và', 'cùng'])} ${others} ${random.pick(['hộ dân', 'người khác', 'công dân'])}` : ''}`;
  const { dispute, kind } = writing;
  const got = addDays(on, random.whole(1, 9));
  const received = random.pick([`ngày ${slashed(got)}`, sentenceDay(random, got)]);
  return {
    who,
    kind,
    low,
    name: first.spelt,
    addr: random.pick([
      first.address,
      [first.told.hamlet, first.told.commune].join(', '),
      [first.told.commune, first.told.district ?? first.told.province].join(', '),
    ]),
    commune: first.told.commune ?? '',
    subject: random.pick(dispute.subjects),
    on: sentenceDay(random, on),
    office: office.name,
    Office: capital(office.name),
    accused: dispute.accused,
    decision: decisionName(random, dispute.decision),
    received,
    Received: capital(received),
    got: slashed(got),
    day,
  };
}

/** What tells an answer's author about the petition and what has been written before. */
export interface Occasion {
  readonly office: Office;
  readonly day: Day;
  /** Day on the copy that is answered. */
  readonly on: Day;
  /** An earlier document on the same petition, to be cited. */
  readonly report?: Cited;
  /** Nothing but the sender tells which petition: allowed only where he wrote once. */
  readonly mayKeepSilent: boolean;
}

/** An answer to a petition. */
export function answer(
  random: Random,
  writing: Writing,
  { office, day, on, report, mayKeepSilent }: Occasion,
): Official {
  const { dispute, kind } = writing;
  const values = valuesOf(random, writing, office, dispute.decision.body, day, on);
  const secret = kind === 'tố cáo';
  const type = secret ? random.pick(['kết luận', 'báo cáo', 'thông báo']) : random.pick(ANSWERS);
  const nameless = secret && random.chance(0.5) && dispute.anchors.includes('accused');
  const chance = random.next();
  const tells = nameless || chance < 0.7 || !mayKeepSilent ? 'date' : chance < 0.88 ? 'receipt' : 'nothing';
  const reference = nameless
    ? say.NAMELESS
    : { date: say.DATED, receipt: say.RECEIVED, nothing: say.UNDATED }[tells];
  const finding = fillMatter(random.pick(dispute.matter.findings), dispute.slots);
  const subject = nameless ? random.pick(say.DENUNCIATION_SUBJECTS) : random.pick(say.SUBJECTS[type] ?? []);
  const named = [
    ...(dispute.anchors.includes('decision') || random.chance(0.2) ? [dispute.decision] : []),
    ...(report ? [report] : []),
  ];
  const outcomes = nameless ? [] : type === 'thông báo' ? say.ACCEPTED : say.OUTCOMES;
  const told = [
    `Căn cứ ${dispute.matter.law};`,
    ...(report ? [`Căn cứ ${decisionName(random, report)} của ${report.body};`] : []),
    fill(random.pick(reference), values),
    ...(named.includes(dispute.decision)
      ? [`Qua xem xét ${values.decision} của ${dispute.decision.body} và hồ sơ liên quan.`]
      : []),
    ...random.some(say.BYWAYS, random.whole(0, 2)),
    fill(random.pick(say.FOUND), { finding: finding.charAt(0).toLowerCase() + finding.slice(1) }),
    ...(outcomes.length > 0 ? [fill(random.pick(outcomes), values)] : []),
    ...random.some(say.BYWAYS, random.whole(0, 1)),
  ];
  const made = frame(random, {
    type,
    office,
    day,
    subject: fill(subject, values),
    to: capital(values.who),
    told,
  });
  return { ...made, tells, names: namedIn(told, named) };
}

/** A slip that sends a petition on to another body. */
export function forwarding(
  random: Random,
  writing: Writing,
  { office, day, on }: Occasion,
  to: Office,
): Official {
  const values = { ...valuesOf(random, writing, office, to.name, day, on), to: to.name };
  const told = [fill(random.pick(say.FORWARDED), values)];
  const type = random.pick(['công văn', 'công văn', 'phiếu chuyển']);
  const made = frame(random, {
    type,
    office,
    day,
    subject: fill(random.pick(say.FORWARD_SUBJECTS), values),
    to: to.name,
    told,
  });
  return { ...made, tells: 'date', names: [] };
}

/** A document about another one. */
export function citing(random: Random, of: Cited, what: string, office: Office, day: Day): Official {
  const name = decisionName(random, of);
  const told = [
    fill(random.pick(say.CITING), { cited: name, body: of.body, what, office: office.name }),
    ...random.some(say.BYWAYS.slice(2, 4), 1),
    `${capital(office.name)} yêu cầu các đơn vị liên quan thực hiện.`,
  ];
  const made = frame(random, {
    type: random.pick(['quyết định', 'công văn', 'thông báo', 'báo cáo']),
    office,
    day,
    subject: random.pick(say.CITING_SUBJECTS),
    to: of.body,
    told,
  });
  return { ...made, tells: 'nothing', names: namedIn(told, [of]) };
}

/** The decision complained of itself. */
export function complainedOf(random: Random, of: Cited, subject: string, office: Office): Official {
  const told = [
    `Xét đề nghị của cơ quan chuyên môn về ${subject};`,
    'Điều 1. Phê duyệt các nội dung kèm theo văn bản này.',
    'Điều 2. Các đơn vị có liên quan chịu trách nhiệm thi hành.',
  ];
  const made = frame(random, {
    type: of.type,
    office: { ...office, name: of.body },
    day: of.day,
    subject: `Về ${subject}`,
    to: 'Các đơn vị',
    told,
  });
  const written = made.cited.number;
  const renumbered = (text: string): string => text.replace(written, of.number);
  const rows = made.rows.map((row): Row =>
    row.kind === 'columns' ? { ...row, left: row.left.map(renumbered) } : row,
  );
  return { ...made, rows, cited: of, tells: 'nothing', names: [] };
}

/** A document of an office that has to do with no petition. */
export function noise(random: Random, office: Office, day: Day): Official {
  const [type, subject, sentences] = random.pick(say.NOISE);
  const told = random.some(sentences.split('|'), 3);
  return {
    ...frame(random, { type, office, day, subject, to: 'Các cơ quan, đơn vị', told }),
    tells: 'nothing',
    names: [],
  };
}

const namedIn = (told: readonly string[], candidates: readonly Cited[]): Cited[] =>
  candidates.filter(({ number }) => told.some((sentence) => sentence.includes(number)));
