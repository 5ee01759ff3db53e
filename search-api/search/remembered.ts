/** Words of a few hundred pages of one office. */
const MOST = 50_000;

/**
 * A function of a word that works out each word once, since texts use the same ones; then forgets all at once.
 *
 * @param of - depends on nothing but the word
 */
export function remembered(of: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const found = of(word);
    known.set(word, found);
    return found;
  };
}
