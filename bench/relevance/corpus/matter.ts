import type { PetitionKind } from '../../../model/facts.ts';

/** What of a matter is complained about. */
export interface Respect {
  /** Wordings of the subject that belong to this respect alone. */
  readonly subjects: readonly string[];
  /** Sentences that each tell it in other words, with slots as in {@link Slots}. */
  readonly said: readonly string[];
}

/** One kind of matter citizens petition about, in several people's words. */
export interface Matter {
  readonly id: string;
  /** Matters of one group are related to each other. */
  readonly group: string;
  readonly kinds: readonly PetitionKind[];
  /** The subject in different words, as after `việc`, in whichever respect. */
  readonly subjects: readonly string[];
  /** In which respect; a case has one. */
  readonly respects: Readonly<Record<string, Respect>>;
  readonly background: readonly string[];
  /** What an office found. */
  readonly findings: readonly string[];
  readonly law: string;
  readonly respondent: string;
}

/** What is filled into a sentence of a matter: `{xa}` by `xã Chiềng Mung`, and so on. */
export interface Slots {
  /** Hamlet, commune, district (after 30 June 2025: province) with the words for their units. */
  readonly ban: string;
  readonly xa: string;
  readonly huyen: string;
  /** People's committee of the district; of the commune after 30 June 2025. */
  readonly ubh: string;
  /** Parcel, area, sum of money, an earlier year, a number of households. */
  readonly thua: string;
  readonly dt: string;
  readonly tien: string;
  readonly nam: string;
  readonly ho: string;
  /** Another person, and the document complained of, with number and date. */
  readonly ten: string;
  readonly qd: string;
}

/** Every wording of a matter's subject in one respect. */
export const subjectsIn = ({ subjects, respects }: Matter, respect: string): readonly string[] => [
  ...subjects,
  ...(respects[respect]?.subjects ?? []),
];

/** Puts the values into a sentence. @throws when it has an unknown slot. */
export const fill = (sentence: string, slots: Slots): string =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => {
    if (!(name in slots)) throw new Error(`${slot} in: ${sentence}`);
    return slots[name as keyof Slots];
  });
