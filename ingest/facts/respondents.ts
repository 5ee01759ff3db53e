import { groupBy } from '../../vietnamese/group.ts';
import { bodiesIn } from './bodies.ts';
import { distinct, tidy, type Finding } from './finding.ts';
import type { Flow, Range } from './flow.ts';
import { editDistance } from './letters.ts';
import { nameAt } from './names-in-text.ts';
import { RESPONDENT_LABEL } from './sender-labels.ts';

/** Where what is said about the one complained of ends. */
const BLOCK_ENDS =
  /\n\s*(?=(?:nay\s*)?(?:t[o0][il1]|chung\s*t[o0]i|g[il1]a\s*d[il1]nh)\s|n[o0][il1]\s*dung|kinh\s|khieu\s*na[il1]\s|ve\s*v[il1]ec|ngu[o0][il1]\s*(?:lam|v[il1]et|khieu)|[il1v]+\.\s|\d[.)]\s|su\s*viec|tom\s*tat|yeu\s*cau|can\s*cu)/;
const NAME_ENDS =
  /[;\n]|,?\s*(?<![a-z])(?:d[il1]a\s*ch[il1](?![a-z])|tru\s*(?:tai|so)|s[il1]nh\s*nam|chuc\s*vu|tru\s*quan|n[o0][il1]\s*(?:cu|[o0])|d[il1]en\s*th[o0]a[il1]|hien\s+(?:nay|dang|ta[il1]|[o0]|tru|cu)\s|cung\s)|\.(?=\s)/;
const BLOCK = 500;

/** The paragraphs that say who is complained of: particulars in them are not the sender's. */
export const respondentBlocks = (flow: Flow): Range[] =>
  labels(flow).map(({ index, end }) => {
    const stop = BLOCK_ENDS.exec(flow.folded.slice(end, end + BLOCK))?.index ?? BLOCK;
    return { start: index, end: Math.min(end + stop, flow.text.length) };
  });

/** What makes a mention of someone a complaint against him, strongest first. */
const ACCUSES =
  /(?:khieu\s*na[il1]|t[o0]\s*ca[o0]|t[o0]\s*g[il1]ac|k[il1]en\s*ngh[il1]|phan\s*anh)\s*(?:ve\s*)?(?:d[o0][il1]\s*v[o0][il1]\s*|(?:cac\s*)?hanh\s*v[il1]\s*(?:[a-z]+\s+){0,8}?cua\s*|v[il1]ec\s*(?:lam\s*)?(?:cua\s*)?)?$/;
const DECIDED_BY =
  /(?:\d\s*\/\s*[a-z0-9-]+(?:\s*-\s*[a-z]+)*)(?:\s*,?\s*(?:ngay|de\s*ngay)\s*[\d/.\-\s]+(?:thang\s*\d+\s*nam\s*\d+)?)?\s*,?\s*(?:cua|d[o0])\s*$/;
/** The body that issued a citizen's card. */
const ISSUED_BY =
  /(?:cccd|cmnd|can\s*cu[o0]c|chung\s*m[il1]nh|n[o0][il1]\s*cap|ho\s*chieu)[^;\n]{0,60}(?:d[o0]|ta[il1]|cap|:)\s*$/;
const DECIDES =
  /^\s*(?:,\s*)?(?:(?:da|la[il1]|tung|khong|van|tu\s*y|c[o0])\s*)*(?:ban\s*hanh|ra\s*quyet|thu\s*h[o0]i|phe\s*duyet|h[o0]a\s*g[il1]a[il1]|xu\s*phat|cap|quyet\s*d[il1]nh|tuyen|cuong\s*che|ket\s*luan|c[o0]\s*v[ea]n\s*ban|tu\s*ch[o0][il1]|tra\s*l[o0][il1]|giai\s*quyet|lap|to\s*chuc|thong\s*bao|xac\s*nhan|chuyen|cham)/;

/**
 * Those a petition is directed against: named by a label, else by what the sender complains of,
 * else the body that took the decision at issue. Bodies merely addressed are none.
 *
 * @param addressed - where the addressees stand.
 */
export function respondentsIn(flow: Flow, addressed: readonly Range[]): Finding[] {
  const named = distinct(labels(flow).flatMap(({ end }) => labelled(flow, end)));
  if (named.length > 0) return named;
  const accused = distinct(accusedPeople(flow));
  if (accused.length > 0) return accused;
  const bodies = bodiesIn(flow).filter(
    ({ start }) => !addressed.some((range) => start >= range.start && start < range.end),
  );
  return mostBlamed(flow, bodies);
}

const labels = (flow: Flow): { index: number; end: number }[] =>
  [...flow.folded.matchAll(RESPONDENT_LABEL)].map((match) => ({
    index: match.index,
    end: match.index + match[0].length,
  }));

/** What a label names: `ông Nguyễn Văn B, Chủ tịch …` up to his particulars, the honorific left out. */
function labelled(flow: Flow, at: number): Finding[] {
  const again =
    /^(?:h[o0]\s*(?:va\s*)?ten|ten(?:\s*c[o0]\s*quan)?|la)\s*[:.]?\s*/.exec(
      flow.folded.slice(at, at + 30),
    )?.[0].length ?? 0;
  const from = at + again;
  const person = nameAt(flow, from);
  const start = person?.start ?? from;
  const rest = flow.folded.slice(start, start + 200);
  // A capital begins a name: `Cơ sở giết mổ Hoàng Gia`.
  if (/^(?:la\s|da\s|khong\s|phai\s|co\s|v[il1]\s)/.test(flow.plain.slice(start, start + 10))) return [];
  const body = bodiesIn(flow).find((one) => one.start >= start && one.start <= start + 4);
  // `Ban Quản lý chợ …`, `Trường Phổ thông dân tộc …`: the known name is only the beginning.
  const goesOn = body !== undefined && /^\s+\p{Ll}/u.test(flow.text.slice(body.end, body.end + 3));
  const known = goesOn ? undefined : body;
  const length = known ? known.end - start : (NAME_ENDS.exec(rest)?.index ?? rest.length);
  const value = known?.value ?? tidy(flow.text.slice(start, start + length)).replace(/[\s,:.–-]+$/u, '');
  const reasonable = value.length > 3 && value.length < 150 && /^\p{Lu}/u.test(value);
  return reasonable ? [{ value, start, end: start + length, certainty: 0.9 }] : [];
}

/** People accused in so many words: `tôi tố cáo ông Nguyễn Văn B`. */
function accusedPeople(flow: Flow): Finding[] {
  const pattern =
    /(?<![a-z])(?:t[o0]\s*ca[o0]|t[o0]\s*g[il1]ac|khieu\s*na[il1])\s+(?:ve\s+)?(?:d[o0][il1]\s*v[o0][il1]\s+|(?:cac\s+)?hanh\s*v[il1]\s+(?:[a-z]+\s+){0,10}?cua\s+)?(?=(?:[o0]ng|ba|anh|ch[il1])\s)/g;
  return [...flow.folded.matchAll(pattern)].flatMap((match) => {
    const name = nameAt(flow, match.index + match[0].length);
    return name ? [{ ...name, certainty: name.certainty * 0.9 }] : [];
  });
}

/** The body that most and strongest is tied to the decision or deed at issue. */
function mostBlamed(flow: Flow, bodies: readonly Finding[]): Finding[] {
  const weighed = bodies
    .map((body) => ({ body, weight: blame(flow, body) }))
    .filter(({ weight }) => weight > 0);
  const total = new Map<string, number>();
  for (const { body, weight } of weighed) total.set(body.value, (total.get(body.value) ?? 0) + weight);
  const mentions = groupBy(bodies, ({ value }) => value);
  const best = [...total].sort((a, b) => b[1] - a[1])[0]?.[0];
  const place = weighed.filter(({ body }) => body.value === best).sort((a, b) => b.weight - a.weight)[0];
  if (!place || best === undefined) return [];
  const value = likelier(best, mentions);
  const sure = place.weight >= 3 && value === best;
  return [{ ...place.body, value, certainty: sure ? 0.85 : 0.7 }];
}

/** The same name but for one letter, where the document has it so more often: OCR's slip. */
function likelier(name: string, mentions: ReadonlyMap<string, readonly Finding[]>): string {
  const own = mentions.get(name)?.length ?? 0;
  const near = [...mentions].filter(([other, all]) => all.length > own && editDistance(other, name, 1) === 1);
  return near.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? name;
}

function blame(flow: Flow, { start, end }: Finding): number {
  const before = flow.folded.slice(Math.max(0, start - 90), start);
  const after = flow.folded.slice(end, end + 60);
  if (ISSUED_BY.test(before)) return 0;
  if (ACCUSES.test(before)) return 4;
  if (DECIDED_BY.test(before)) return 3;
  if (DECIDES.test(after)) return 3;
  const sentence = `${before.slice(before.search(/[.;:][^.;:]*$/) + 1)} ${after.split(/[.;:](?=\s)/)[0] ?? ''}`;
  return /\d\s*\/\s*[a-z]+\s*-/.test(sentence) ? 1 : 0;
}
