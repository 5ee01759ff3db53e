import type { Viewer } from '../../model/viewer.ts';
import { usualSpelling } from '../../vietnamese/iy.ts';
import { countVisible } from './count-visible.ts';
import type { Engine, Spelling } from './engine.ts';
import { readQuestion } from './question.ts';
import { textQuery } from './text.ts';

/**
 * The query with each word that the viewer's documents do not have replaced by one near it that
 * they have, if together they then find something. Spellings come from all documents, secret ones
 * among them: neither a spelling nor its absence may tell of those, so that every choice is made
 * by what the viewer can see.
 *
 * @throws Problem `search-unavailable`
 */
export async function didYouMean(engine: Engine, viewer: Viewer, q: string): Promise<string | undefined> {
  const text = q.normalize('NFC');
  const lower = text.toLowerCase();
  // Signs of the language are upper case; but ranges must hold in what they are cut from.
  const typed = lower.length === text.length ? text : lower;
  const spellings = await engine.spellings(lower);
  const words = spellings.flatMap(({ word, options }) => [word, ...options.map((option) => option.word)]);
  if (words.length === 0) return undefined;
  const counts = await countVisible(
    engine,
    viewer,
    words.map((word) => ({ match: { body: word } })),
  );
  const seen = new Set(words.filter((_, i) => (counts[i] ?? 0) > 0));
  const corrected = correct(typed, spellings, seen);
  if (corrected === typed) return undefined;
  const [found = 0] = await countVisible(engine, viewer, [textQuery(readQuestion(corrected), 'every')]);
  return found > 0 ? corrected : undefined;
}

function correct(text: string, spellings: readonly Spelling[], seen: ReadonlySet<string>): string {
  let corrected = '';
  let at = 0;
  for (const { word, start, end, options } of spellings) {
    const best = seen.has(word) ? undefined : options.find((option) => seen.has(option.word));
    if (!best) continue;
    corrected += text.slice(at, start) + usualSpelling(best.word);
    at = end;
  }
  return corrected + text.slice(at);
}
