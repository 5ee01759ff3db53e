import { decodeLegacy, encodingOfFont, isCapitalFont, type LegacyEncoding } from '../../vietnamese/legacy.ts';
import type { ImageRun, TextRun } from '../typeset/flow.ts';
import type { Package } from './package.ts';
import type { RunProperties, Styles } from './styles.ts';
import { child, childrenOf, type Element } from './xml.ts';

/** What reading a part needs, and what it finds out on the way. */
export interface Reader {
  readonly files: Package;
  readonly styles: Styles;
  /** The part being read, for what it refers to. */
  readonly part: string;
  readonly fonts: Set<string>;
  readonly legacy: Set<LegacyEncoding>;
}

/** Letters as they stand in the file, with their properties. */
interface RawRun {
  readonly text: string;
  readonly properties: RunProperties;
}

type RawPiece = RawRun | ImageRun;

const EMU_PER_POINT = 12_700;
const SOFT_HYPHEN = '\u00ad';
/** Elements that only hold runs: links, insertions, smart tags, content controls, alternatives. */
const TRANSPARENT = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:customXml',
  'w:dir',
  'w:bdo',
]);

/** The runs of a paragraph, in Unicode. Deleted text and field codes are left out. */
export function readRuns(reader: Reader, paragraph: Element): (TextRun | ImageRun)[] {
  const raw = rawPieces(reader, paragraph, child(paragraph, 'w:pPr'));
  return merged(raw).map((piece) => ('kind' in piece ? piece : textRun(reader, piece)));
}

function rawPieces(reader: Reader, element: Element, paragraph: Element | undefined): RawPiece[] {
  return element.children.flatMap((each) => {
    if (TRANSPARENT.has(each.name)) return rawPieces(reader, each, paragraph);
    return each.name === 'w:r' ? runPieces(reader, each, paragraph) : [];
  });
}

function runPieces(reader: Reader, run: Element, paragraph: Element | undefined): RawPiece[] {
  const properties = reader.styles.run(child(run, 'w:rPr'), paragraph);
  if (properties.hidden) return [];
  return run.children.flatMap((each): RawPiece[] => {
    const image = imageOf(reader, each);
    if (image) return [image];
    const text = textOf(each, properties);
    return text === '' ? [] : [{ text, properties }];
  });
}

function textOf(element: Element, { font }: RunProperties): string {
  switch (element.name) {
    case 'w:t':
      return element.text.replace(/[\n\r\f]/g, ' ');
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return '\n';
    case 'w:br':
      return element.attributes['w:type'] === 'page' ? '\f' : '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:softHyphen':
      // In TCVN3 this byte is the letter ư.
      return encodingOfFont(font) === 'tcvn3' ? SOFT_HYPHEN : '';
    case 'w:sym':
      return symbol(element);
    default:
      return '';
  }
}

function symbol({ attributes }: Element): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!Number.isFinite(code)) return '';
  return /wingdings|symbol|webdings/i.test(attributes['w:font'] ?? '') ? '•' : String.fromCharCode(code);
}

/** Runs next to each other with the same font go together: a word may be cut anywhere. */
function merged(pieces: readonly RawPiece[]): RawPiece[] {
  const result: RawPiece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    if (before && !('kind' in before) && !('kind' in piece) && isSame(before.properties, piece.properties))
      result[result.length - 1] = { ...before, text: before.text + piece.text };
    else result.push(piece);
  }
  return result;
}

const isSame = (a: RunProperties, b: RunProperties): boolean => JSON.stringify(a) === JSON.stringify(b);

function textRun(reader: Reader, { text, properties }: RawRun): TextRun {
  const { bold, italic, underline, size, font, capitals } = properties;
  if (font !== '') reader.fonts.add(font);
  const encoding = encodingOfFont(font);
  if (encoding) reader.legacy.add(encoding);
  const unicode = (encoding ? decodeLegacy(text, encoding) : text).normalize('NFC');
  const shown = capitals || (encoding && isCapitalFont(font)) ? unicode.toUpperCase() : unicode;
  return { kind: 'text', text: shown, style: { bold, italic, underline, size } };
}

/** A picture in a run, drawn (DrawingML) or of the old kind (VML). */
function imageOf({ files, part }: Reader, element: Element): ImageRun | null {
  if (element.name !== 'w:drawing' && element.name !== 'w:pict') return null;
  const blip =
    descendant(element, 'a:blip')?.attributes['r:embed'] ??
    descendant(element, 'v:imagedata')?.attributes['r:id'];
  const path = blip && files.target(part, blip);
  const file = path && files.bytes(path);
  if (!file) return null;
  const extent = descendant(element, 'wp:extent')?.attributes;
  if (extent)
    return {
      kind: 'image',
      file,
      width: Number(extent.cx) / EMU_PER_POINT,
      height: Number(extent.cy) / EMU_PER_POINT,
    };
  const style = descendant(element, 'v:shape')?.attributes.style ?? '';
  const points = (name: string) => Number(new RegExp(`(?:^|;)${name}:([\\d.]+)pt`).exec(style)?.[1] ?? 200);
  return { kind: 'image', file, width: points('width'), height: points('height') };
}

/** The first element of that name, at any depth. */
export function descendant(element: Element, name: string): Element | undefined {
  for (const each of element.children) {
    const found = each.name === name ? each : descendant(each, name);
    if (found) return found;
  }
  return undefined;
}

/** Text boxes anchored in a paragraph; of alternatives only the first. */
export function textBoxes(element: Element): Element[] {
  return element.children.flatMap((each) => {
    if (each.name === 'w:txbxContent') return [each];
    return each.name === 'mc:AlternateContent'
      ? childrenOf(each, 'mc:Choice').flatMap(textBoxes)
      : textBoxes(each);
  });
}
