import { fold } from '../../vietnamese/fold.ts';
import { parseAddress } from '../facts/address.ts';
import { addressIn } from '../facts/address-in-text.ts';
import type { Finding } from '../facts/finding.ts';
import type { Flow } from '../facts/flow.ts';
import { identityIn, phoneIn } from '../facts/numbers-in-text.ts';
import type { Sender } from '../facts/sender.ts';
import { nameAt } from '../facts/names-in-text.ts';
import { isWithinName } from './within-name.ts';

/** What stands before the name of a citizen. */
const HONORIFIC =
  /(?<![a-z])(?:c[o0]ng\s*dan|h[o0]\s*g[il1]a\s*d[il1]nh|[o0]ng\s*[(/,]\s*ba\)?|[o0]ng|ba|anh|ch[il1]|cu|ten\s*la)\s*[:.]?\s+/g;
/** Before a name: someone's petition is spoken of. */
const PETITION_BEFORE =
  /(?:d[o0]n|thu|khieu\s*na[il1]|t[o0]\s*ca[o0]|k[il1]en\s*ngh[il1]|phan\s*anh|de\s*ngh[il1]|yeu\s*cau|trinh\s*bay|kinh\s*gu[il1])(?:[^.;]|(?<=\d)\.(?=\d)){0,90}$/;
/** Before or after a name: an official, or the one complained of. */
const OFFICE_BEFORE =
  /(?:chu\s*t[il1]ch|giam\s*d[o0]c|tru[o0]ng\s*(?:phong|ban|thon|ban)|chanh\s*thanh\s*tra|can\s*b[o0]|thanh\s*tra\s*v[il1]en|d[o0][il1]\s*v[o0][il1]|(?<!ngu[o0][il1]\s*)t[o0]\s*ca[o0]|b[il1]\s*(?:khieu|t[o0]|phan)[a-z0-9\s]{0,12})\s*$/;
const OFFICE_AFTER =
  /^\s*(?:[,(–-]\s*(?:nguyen\s*)?(?:pho\s*)?(?:chu\s*t[il1]ch|giam\s*d[o0]c|tru[o0]ng|chanh|can\s*b[o0]|thanh\s*tra\s*v[il1]en|c[o0]ng\s*chuc|b[il1]\s*thu|dia\s*chinh)|[(–-]\s*thanh\s*tra)/;

/** How far the particulars after a name may reach. */
const REACH = 260;

/**
 * The citizens whose petition an official document deals with, the one spoken of first as such
 * first, each once with whatever it says of them.
 *
 * @param signer - who signed the document; never among them
 */
export function petitionersNamed(flow: Flow, signer: string | undefined): Sender[] {
  const found = new Map<string, { sender: Sender; spokenOf: number }>();
  for (const match of flow.folded.matchAll(HONORIFIC)) {
    const name = nameAt(flow, match.index + match[0].length);
    if (!name || name.value === signer || isWithinName(flow, match.index)) continue;
    if (isOfficial(flow, match.index, name)) continue;
    const key = fold(name.value);
    const before = flow.folded.slice(Math.max(0, match.index - 130), match.index);
    const spokenOf = PETITION_BEFORE.test(before) ? 1 : 0;
    const known = found.get(key);
    const sender = { ...particularsAfter(flow, name), ...known?.sender };
    found.set(key, { sender, spokenOf: (known?.spokenOf ?? 0) + spokenOf });
  }
  return [...found.values()].filter(({ spokenOf }) => spokenOf > 0).map(({ sender }) => sender);
}

const isOfficial = (flow: Flow, at: number, name: Finding): boolean =>
  OFFICE_BEFORE.test(flow.folded.slice(Math.max(0, at - 40), at)) ||
  OFFICE_AFTER.test(flow.folded.slice(name.end, name.end + 40));

/** What stands between a name and the next citizen or sentence. */
function particularsAfter(flow: Flow, name: Finding): Sender {
  const rest = flow.folded.slice(name.end, name.end + REACH);
  const stop =
    /(?<!\b(?:tp|tx|tt|so|ong|ba))\.\s|;\s*\n|(?<![a-z])(?:[o0]ng|ba)\s+[a-z]+\s+(?:van|th[il1])\s/.exec(
      rest,
    );
  const range = { start: name.end, end: name.end + (stop?.index ?? rest.length) };
  const identityNumber = identityIn(flow, range);
  const phone = phoneIn(flow, range);
  const labelled = addressIn(flow, range);
  return {
    name,
    ...(labelled.address ? labelled : addressInBrackets(flow, name.end)),
    ...(identityNumber && { identityNumber }),
    ...(phone && { phone }),
  };
}

const BRACKETS =
  /^[\s,]*\((?:(?:d[il1]a\s*ch[il1]|tru\s*ta[il1]|[o0]\s*ta[il1])\s*:?\s*)?(?<inside>[^()]{6,140})\)/;

/** `bà Kiều Thị Thu Nhàn (xã Kim Hóa, huyện Tuyên Hóa)` */
function addressInBrackets(flow: Flow, at: number): Sender {
  const match = BRACKETS.exec(flow.folded.slice(at, at + 170));
  const inside = match?.groups?.inside;
  if (!match || !inside) return {};
  const start = at + match[0].length - 1 - inside.length;
  const range = { start, end: start + inside.length, certainty: 0.85 };
  const parts = parseAddress(flow.text.slice(range.start, range.end));
  if (!parts.commune && !parts.district) return {};
  return Object.fromEntries(
    Object.entries(parts).map(([part, value]) => [part, { value: value as string, ...range }]),
  );
}
