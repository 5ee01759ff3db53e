import type { ReadingMethod } from '../../model/page.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { AskedField } from './fields.ts';
import { readDates, readYears } from './span.ts';
import type { FaultCode, Node, Span } from './tree.ts';

const MEANS = /[\p{L}\p{N}]/u;

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ...['co', 'dung', 'mat', 'true'].map((word) => [word, true] as const),
  ...['khong', 'sai', 'khong mat', 'false'].map((word) => [word, false] as const),
]);

const METHODS: ReadonlyMap<string, ReadingMethod> = new Map([
  ...['text', 'chu', 'chu co san', 'co san'].map((word) => [word, 'text'] as const),
  ...['ocr', 'anh', 'anh quet', 'quet', 'may doc'].map((word) => [word, 'ocr'] as const),
  ...['typed', 'go', 'go tay', 'nhap tay'].map((word) => [word, 'typed'] as const),
]);

/** `có` or `không`, with or without marks; `undefined` for anything else. */
export const readYesNo = (text: string): boolean | undefined => YES_NO.get(fold(text));

/** How pages were read, in the words of the user interface or of the API; `undefined` for others. */
export const readMethod = (text: string): ReadingMethod | undefined => METHODS.get(fold(text));

/**
 * A value as its field wants it: spans for dates and years; the rest as it is.
 *
 * @returns the value, or what is wrong with it.
 */
export function readValue(field: AskedField, value: Node): Node | FaultCode {
  switch (value.kind) {
    case 'or':
    case 'and': {
      const parts = value.of.map((part) => readValue(field, part));
      const fault = parts.find((part) => typeof part === 'string');
      return fault ?? { kind: value.kind, of: parts.filter((part) => typeof part !== 'string') };
    }
    case 'not': {
      const of = readValue(field, value.of);
      return typeof of === 'string' ? of : { kind: 'not', of };
    }
    case 'words':
    case 'phrase':
    case 'prefix':
      return readText(field, value);
    case 'span':
    case 'field':
      return value;
  }
}

function readText(field: AskedField, value: Node & { readonly text: string }): Node | Span | FaultCode {
  if (!MEANS.test(value.text)) return 'field-empty';
  const text = value.text.replace(/\s*(\.\.)\s*/g, '$1');
  switch (field.kind) {
    case 'date':
      return readDates(text);
    case 'integer':
      return readYears(text);
    case 'boolean':
      return readYesNo(value.text) === undefined ? 'value-yes-no' : value;
    case 'keyword':
      return field.fields.includes('method') && readMethod(value.text) === undefined ? 'value-method' : value;
    case 'text':
    case 'name':
    case 'code':
      return value;
  }
}
