import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { Problem } from '../../problems/problem.ts';

/** An element of a Word file. */
export interface Element {
  /** With its prefix, as in `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, children's not included. */
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

const parsed = z.array(z.record(z.string(), z.unknown()));
const attributes = z.record(z.string(), z.string());

/**
 * Parses one XML part.
 *
 * @throws Problem `file-damaged` when it is not XML, or holds a document type (Word never writes one).
 */
export function parseXml(bytes: Uint8Array): Element {
  const xml = new TextDecoder().decode(bytes);
  if (xml.includes('<!DOCTYPE')) throw new Problem('file-damaged');
  const [root] = toElements(parser.parse(xml));
  const isClosed = root && (root.children.length === 0 || xml.trimEnd().endsWith(`</${root.name}>`));
  if (!isClosed) throw new Problem('file-damaged');
  return root;
}

function toElements(nodes: unknown): Element[] {
  return parsed.parse(nodes).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    return name === undefined ? [] : [toElement(name, node)];
  });
}

function toElement(name: string, node: Record<string, unknown>): Element {
  const inner = parsed.parse(node[name]);
  const text = inner.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join('');
  return { name, attributes: attributes.parse(node[':@'] ?? {}), children: toElements(inner), text };
}

/** The first child of that name. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((each) => each.name === name);

/** All children of that name. */
export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((each) => each.name === name) ?? [];

/** `w:val` of the child of that name. */
export const valueOf = (element: Element | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val'];

/** Whether a property that is on or off is on; `undefined` when it is not there. */
export function toggle(properties: Element | undefined, name: string): boolean | undefined {
  const found = child(properties, name);
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}
