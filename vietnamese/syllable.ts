import { fold } from './fold.ts';

/**
 * The syllables that Vietnamese can have, by rule: an onset, a rhyme, a tone (Đoàn Thiện Thuật, Ngữ âm
 * tiếng Việt, 1977). Knows no meaning: `khiếu` is a syllable, `quyét` and `brown` are
 * not. On which vowel the tone stands is not looked at.
 */
const ONSETS = /^(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)/;
const FRONT = /^[ieêy]/;

const RHYMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êng êp êt êu',
    'i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu',
    'o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt',
    'oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uênh uơ',
    'uy uya uych uyn uynh uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
    'y yêm yên yêng yêt yêu',
  ].flatMap((line) => line.split(' ')),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A syllable closed by these has only the tones sắc and nặng. */
const STOPPED = /(?:c|ch|p|t)$/;
const SHARP_OR_HEAVY = /[\u0301\u0323]/;

/**
 * Whether a word is one Vietnamese syllable, correctly marked.
 *
 * @param word - one word in NFC, in any case.
 */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = decomposed.replace(TONES, '').normalize('NFC');
  const [tone] = tones;
  return onsetsOf(plain).some((onset) => {
    const rhyme = plain.slice(onset.length);
    if (!RHYMES.has(rhyme) || !spelt(onset, rhyme)) return false;
    return tone === undefined || !STOPPED.test(rhyme) || SHARP_OR_HEAVY.test(tone);
  });
}

const UNMARKED_RHYMES = new Set([...RHYMES].map(fold));

/**
 * Whether a word could be a Vietnamese syllable typed without its marks.
 *
 * @param word - lower case, without marks.
 */
export const isUnmarkedSyllable = (word: string): boolean =>
  onsetsOf(word).some((onset) => {
    const rhyme = word.slice(onset.length);
    return UNMARKED_RHYMES.has(rhyme) && spelt(onset, rhyme);
  });

/** `gì` is `g` + `i`, `giờ` is `gi` + `ơ`: both readings are tried. */
function onsetsOf(plain: string): string[] {
  const onset = ONSETS.exec(plain)?.[0] ?? '';
  return onset === 'gi' ? ['gi', 'g'] : [onset];
}

/** `k`, `gh` and `ngh` stand before e, ê, i, y; `c`, `g` and `ng` before the others. */
function spelt(onset: string, rhyme: string): boolean {
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return FRONT.test(rhyme);
  if (onset === 'c' || onset === 'ng') return !FRONT.test(rhyme);
  if (onset === 'g') return !FRONT.test(rhyme) || rhyme === 'i' || rhyme === 'in';
  return true;
}
