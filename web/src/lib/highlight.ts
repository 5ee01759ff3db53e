/** A piece of a highlight: plain text, and whether it is what was looked for. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * A highlight as the API gives it (escaped text with `<mark>` around the words found) as pieces of
 * plain text, so that it is never printed as HTML. Any other tag stays visible as text.
 */
export function segments(highlight: string): Segment[] {
  let marked = false;
  const pieces: Segment[] = [];
  for (const part of highlight.split(/(<\/?mark>)/)) {
    if (part === '<mark>' || part === '</mark>') marked = part === '<mark>';
    else if (part !== '') pieces.push({ text: unescapeText(part), marked });
  }
  return pieces;
}

const unescapeText = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
