import type { PetitionKind } from '../../model/facts.ts';
import { loose, type Finding } from './finding.ts';
import type { Flow } from './flow.ts';
import { kindInTitle } from './kind-words.ts';
import type { Title } from './title.ts';

const WORDS: readonly (readonly [PetitionKind, string])[] = [
  ['tố cáo', 't[o0]\\s*(?:ca[o0]|g[il1]ac)'],
  ['khiếu nại', 'kh[il1]eu\\s*na[il1]'],
  ['kiến nghị', 'k[il1]en\\s*ngh[il1]'],
  ['phản ánh', 'phan\\s*anh'],
];
/** The sender says what he does: `tôi làm đơn này khiếu nại`. */
const PERFORMS = (word: string): RegExp =>
  new RegExp(
    String.raw`(?<![a-z])(?:${loose('(?:toi|chung toi|gia dinh toi|nay|xin|don|don nay|duoc|de)')}\s*(?:${loose('(?:xin|nay|de|duoc|lam don nay|lam don|viet don|viet don nay|gui don|lam|trinh bay va|trinh bay)')}\s*){0,4})${word}(?!\s*[,.]?\s*(?:nam|t[o0]\s*ca[o0]\s*nam)\s*\d)`,
    'g',
  );
/** The form says it: `Người bị tố cáo:`, `Nội dung kiến nghị:`, `nội dung khiếu nại của tôi`. */
const LABELLED = (word: string): RegExp =>
  new RegExp(
    String.raw`(?<![a-z])(?:(?:ngu[o0][il1]|d[o0][il1]\s*tu[o0]ng|c[o0]\s*quan|d[o0]n\s*v[il1]|t[o0]\s*chuc|ca\s*nhan)\s*b[il1]\s*${word}\s*(?:\([^)\n]{0,24}\)\s*)?[:;]|n[o0][il1]\s*dung\s*${word}\s*(?:[:;]|cua\s*(?:t[o0][il1]|chung)|nhu\s*sau))`,
  );
/** `Con tố ông Mão lấy gạo`. */
export const ACCUSES =
  /(?<![a-z])(?:t[o0][il1]|tu[il1]|em|chau|c[o0]n)\s+(?:x[il1]n\s+|phai\s+)?t[o0]\s+(?=(?:[o0]ng|ba|anh|ch[il1])\s+[a-z])/;
const UNDER_TITLE = 220;

/**
 * Which of the four kinds a petition is: by its title; by what the form says of its content; by the line under the title; else by
 * what the sender says he does (Thông tư 05/2021/TT-TTCP, Điều 6: kind goes by content, whatever the title).
 * Where denunciation and another kind meet, denunciation wins, because it makes the sender secret.
 */
export function kindOf(flow: Flow, title: Title | null): Finding {
  const start = title?.start ?? 0;
  const titled = title && namedIn(flow.folded.slice(title.start, title.end));
  if (title && titled) return { value: titled, start: title.start, end: title.end, certainty: 0.97 };
  const denounced = performs(flow, 'tố cáo') ?? found(flow, 'tố cáo', ACCUSES);
  if (denounced) return { ...denounced, certainty: 0.8 };
  const under =
    flow.folded.slice(title?.end ?? 0, (title?.end ?? 0) + UNDER_TITLE).split(/kinh\s*gu/)[0] ?? '';
  const subtitled = firstOf(under);
  const labelled = WORDS.flatMap(([kind, word]) => found(flow, kind, LABELLED(word)) ?? [])[0];
  const secret = subtitled === 'tố cáo' || CRIMES.test(flow.folded);
  if (labelled && (labelled.value === 'tố cáo' || !secret)) return { ...labelled, certainty: 0.85 };
  if (subtitled) return { value: subtitled, start, end: title?.end ?? 1, certainty: 0.85 };
  const performed = WORDS.flatMap(([kind]) => performs(flow, kind) ?? []);
  return performed[0] ?? byContent(flow, title);
}

const namedIn = (title: string): PetitionKind | undefined => firstOf(title) ?? kindInTitle(title);

const firstOf = (folded: string): PetitionKind | undefined =>
  WORDS.find(([, word]) => new RegExp(`(?<![a-z])${word}`).test(folded))?.[0];

function performs(flow: Flow, kind: PetitionKind): Finding | null {
  const word = WORDS.find(([one]) => one === kind)?.[1] ?? kind;
  return found(flow, kind, PERFORMS(word));
}

function found(flow: Flow, kind: PetitionKind, pattern: RegExp): Finding | null {
  const match = pattern.exec(flow.folded);
  return match && { value: kind, start: match.index, end: match.index + match[0].length, certainty: 0.75 };
}

/** Whoever tells of these denounces, even where the form says that it only asks. */
const CRIMES = /tham\s*nh[uũ]ng|nhan\s*h[o0][il1]\s*l[o0]|tham\s*[o0]\b|hanh\s*hung/;
const CONTENT: readonly (readonly [PetitionKind, RegExp])[] = [
  [
    'tố cáo',
    /tham\s*nh[uũ]ng|nhan\s*h[o0][il1]\s*l[o0]|tham\s*[o0]\b|vu\s*kh[o0]ng|lam\s*quyen|bao\s*che|lua\s*da[o0]|hanh\s*hung/,
  ],
  [
    'khiếu nại',
    /huy\s*b[o0]\s*quyet|thu\s*h[o0][il1]\s*quyet|khong\s*d[o0]ng\s*y\s*v[o0][il1]\s*quyet|xem\s*xet\s*la[il1]\s*quyet/,
  ],
  ['phản ánh', /[o0]\s*nh[il1]em|mat\s*trat\s*tu|t[il1]eng\s*[o0]n|xu[o0]ng\s*cap/],
];

function byContent(flow: Flow, title: Title | null): Finding {
  const found = CONTENT.find(([, pattern]) => pattern.test(flow.folded));
  return {
    value: found?.[0] ?? 'kiến nghị',
    start: title?.start ?? 0,
    end: title?.end ?? 1,
    certainty: found ? 0.55 : 0.5,
  };
}
