import { fold } from '../../vietnamese/fold.ts';
import { DOCUMENT_TYPE_BY_SIGN } from '../../vietnamese/document-signs.ts';
import { parseDocumentNumber } from '../../vietnamese/document-number.ts';
import { DOCUMENT_TYPES } from './document-types.ts';
import type { Finding } from './finding.ts';
import type { Flow } from './flow.ts';
import type { Head } from './head.ts';
import type { Title } from './title.ts';

/**
 * The type of an official document: its title; without one, a letter (công văn) when it has a
 * subject beside the number or an addressee; else what the sign in its number stands for.
 *
 * @returns null when nothing says that this is an official document.
 */
export function officialTypeOf(flow: Flow, title: Title | null, head: Head): Finding | null {
  if (title) return title;
  if (!head.number) return null;
  const named = beforeNumber(flow, head.number);
  if (named) return { ...head.number, value: named, certainty: 0.9 };
  const letter =
    head.lines.some((line) => /^\W*v\s*\/\s*v|^\W*ve viec/.test(line.folded)) ||
    /\n\W*kinh\s*gu[il1]/.test(flow.folded);
  const sign = parseDocumentNumber(head.number.value)?.type;
  const bySign = sign && DOCUMENT_TYPE_BY_SIGN.get(sign);
  if (letter || !sign) return { ...head.number, value: 'công văn', certainty: letter ? 0.9 : 0.6 };
  return bySign ? { ...head.number, value: bySign, certainty: 0.7 } : null;
}

/** Courts name the type before the number: `Bản án số: 05/2019/DS-ST`. */
function beforeNumber(flow: Flow, { start }: Finding): string | undefined {
  const label = /(?:^|\n)\W*([a-z ]+?)\s*s[o0]\s*:\s*$/.exec(
    flow.folded.slice(Math.max(0, start - 40), start),
  )?.[1];
  return DOCUMENT_TYPES.find((type) => fold(type) === label);
}
