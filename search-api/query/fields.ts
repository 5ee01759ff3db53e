import type { Field, FieldKind } from '../../mappings/field.ts';
import { DOCUMENT_FIELDS, type DocumentField } from '../../mappings/fields.ts';
import { fold } from '../../vietnamese/fold.ts';

/** What a person may ask before a colon: one field of the index, or several that share the name. */
export interface AskedField {
  /** As it is shown: `người ký`. */
  readonly name: string;
  readonly fields: readonly DocumentField[];
  /** How they are kept; all fields of one name are kept alike. */
  readonly kind: FieldKind;
  /** The number of the map sheet, which stands in the code of a parcel. */
  readonly sheet?: true;
}

/** `tờ:5` asks a part of the field `parcels`, which `thửa:` names. */
const SHEET: AskedField = { name: 'tờ', fields: ['parcels'], kind: 'code', sheet: true };

const described = Object.entries(DOCUMENT_FIELDS) as [DocumentField, Field][];

/** One form for every way of writing a field's name: no marks, no spaces, no `_`, lower case. */
const keyOf = (name: string): string => fold(name).replace(/[\s_]+/g, '');

const BY_NAME = new Map<string, AskedField>();
for (const [field, { kind, names = [] }] of described) {
  for (const name of names) {
    const others = BY_NAME.get(keyOf(name))?.fields ?? [];
    const shared = described.filter(([, other]) => other.names?.includes(name)).length > 1;
    // A name of its own may be one of several: the first is the one that is shown.
    const shown = shared ? name : (names[0] ?? name);
    BY_NAME.set(keyOf(name), { name: shown, fields: [...others, field], kind });
  }
}
for (const name of ['tờ', 'tờ bản đồ']) BY_NAME.set(keyOf(name), SHEET);

/** Most words that a field's name has. */
export const LONGEST_NAME = 4;

/**
 * The field that a name means, however it is typed: `người ký`, `nguoi_ky`, `NguoiKy`.
 *
 * @returns `undefined` when no field has this name.
 */
export const fieldNamed = (name: string): AskedField | undefined => BY_NAME.get(keyOf(name));

/** Every field that may be asked, once, in the order of the mapping. */
export const ASKED_FIELDS: readonly AskedField[] = [
  ...new Map([...BY_NAME.values()].map((field) => [field.name, field])).values(),
];

/** A field's name as it is written before the colon: in one word. */
export const writtenName = ({ name }: AskedField): string => name.replaceAll(' ', '_');
