import type { Package } from './package.ts';
import { child, childrenOf, toggle, valueOf, type Element } from './xml.ts';

/** What a run of letters looks like, and in which font its letters are. */
export interface RunProperties {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly capitals: boolean;
  readonly hidden: boolean;
  readonly size: number;
  readonly font: string;
}

/** The styles of a document (ISO/IEC 29500-1, 17.7). */
export interface Styles {
  /** Paragraph properties, nearest first: direct, then the style's and what it is based on, then defaults. */
  paragraph(properties: Element | undefined): readonly Element[];
  /** Run properties in a paragraph with these properties. */
  run(properties: Element | undefined, paragraph: Element | undefined): RunProperties;
}

const HALF_POINTS = 2;
const DEFAULT_SIZE = 10;
/** Styles based on one another deeper than this go in a circle. */
const MAX_DEPTH = 20;

/** Reads the styles, the default ones and the theme's fonts. */
export function readStyles(files: Package): Styles {
  const root = files.xml('word/styles.xml');
  const all = childrenOf(root, 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const defaults = child(root, 'w:docDefaults');
  const defaultRun = child(child(defaults, 'w:rPrDefault'), 'w:rPr');
  const defaultParagraph = child(child(defaults, 'w:pPrDefault'), 'w:pPr');
  const normal = all.find((s) => s.attributes['w:type'] === 'paragraph' && s.attributes['w:default'] === '1');
  const themeFont = readThemeFonts(files);

  const chain = (id: string | undefined): Element[] => {
    const styles: Element[] = [];
    let style = id === undefined ? undefined : byId.get(id);
    while (style && styles.length < MAX_DEPTH) {
      styles.push(style);
      style = byId.get(valueOf(style, 'w:basedOn') ?? '');
    }
    return styles;
  };
  const paragraphStyles = (properties: Element | undefined) =>
    chain(valueOf(properties, 'w:pStyle') ?? normal?.attributes['w:styleId']);

  return {
    paragraph: (properties) =>
      [
        properties,
        ...paragraphStyles(properties).map((style) => child(style, 'w:pPr')),
        defaultParagraph,
      ].filter((each) => each !== undefined),
    run: (properties, paragraph) => {
      const sources = [
        properties,
        ...chain(valueOf(properties, 'w:rStyle')).map((style) => child(style, 'w:rPr')),
        ...paragraphStyles(paragraph).map((style) => child(style, 'w:rPr')),
        defaultRun,
      ].filter((each) => each !== undefined);
      return runProperties(sources, themeFont);
    },
  };
}

function runProperties(sources: readonly Element[], themeFont: (name: string) => string): RunProperties {
  const isOn = (name: string) => first(sources, (source) => toggle(source, name)) ?? false;
  const size = Number(first(sources, (source) => valueOf(source, 'w:sz')));
  return {
    bold: isOn('w:b'),
    italic: isOn('w:i'),
    underline: (first(sources, (source) => valueOf(source, 'w:u')) ?? 'none') !== 'none',
    capitals: isOn('w:caps'),
    hidden: isOn('w:vanish'),
    size: size > 0 ? size / HALF_POINTS : DEFAULT_SIZE,
    font: first(sources, (source) => fontOf(child(source, 'w:rFonts'), themeFont)) ?? '',
  };
}

/** The font of letters beyond ASCII, which are the ones that differ between encodings. */
function fontOf(fonts: Element | undefined, themeFont: (name: string) => string): string | undefined {
  const {
    'w:hAnsi': other,
    'w:ascii': ascii,
    'w:hAnsiTheme': theme,
    'w:asciiTheme': asciiTheme,
  } = fonts?.attributes ?? {};
  const named = theme ?? asciiTheme;
  return named ? themeFont(named) : (other ?? ascii);
}

function readThemeFonts(files: Package): (name: string) => string {
  const elements = child(files.xml('word/theme/theme1.xml'), 'a:themeElements');
  const scheme = child(elements, 'a:fontScheme');
  const latin = (kind: string) => child(child(scheme, kind), 'a:latin')?.attributes.typeface ?? '';
  return (name) => latin(name.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
}

/** The first answer that is not `undefined`. */
export function first<T, R>(sources: readonly T[], ask: (source: T) => R | undefined): R | undefined {
  for (const source of sources) {
    const answer = ask(source);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
