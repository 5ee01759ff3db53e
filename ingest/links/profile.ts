import type { EvidenceSide } from '../../model/link.ts';

/** A value in the form in which it is compared, and the words it was taken from. */
export interface Told {
  readonly value: string;
  readonly side: EvidenceSide;
}

/** A commune by every name it goes by: before and after the reorganisation of July 2025. */
export interface CommuneName {
  /** Folded, with its unit's word: `xa chieng son`. */
  readonly name: string;
  /** Folded names of what it became, or of what it was made of. */
  readonly others: readonly string[];
}

/** A person as one document tells of them: who signs a petition, or whom an official document names as its sender. */
export interface PersonProfile {
  /** As written in running text: `Lò Văn Hùng`, one tone-placement rule. */
  readonly name?: Told;
  /** 12 or 9 digits. */
  readonly identityNumber?: Told;
  readonly phone?: Told;
  /** Four digits. */
  readonly birthYear?: Told;
  /** Folded: `ban co puc`. */
  readonly hamlet?: string;
  readonly commune?: CommuneName;
  /** Folded: `huyen moc chau`. */
  readonly district?: string;
  readonly address?: Told;
}

/** A document cited by number. */
export interface Citation extends Told {
  /** Who issued it, folded and spelled out. */
  readonly body?: string;
  /** Its date, ISO. */
  readonly date?: string;
}

/** A land parcel. */
export interface ParcelProfile extends Told {
  /** `value` is `parcel/sheet`, or the parcel alone. */
  readonly parcel: string;
  readonly sheet?: string;
}

/** Counts changes of {@link Profile}: profiles of another format are made anew. */
export const PROFILE_FORMAT = 4;

/**
 * What linking knows of one document: made once from its pages and facts, kept in the archive, and
 * compared with others'. Plain JSON.
 */
export interface Profile {
  /** Of which kind it is: {@link PROFILE_FORMAT} when it was made. */
  readonly format: number;
  readonly petition: boolean;
  /** Whether its marks and digits can be trusted: read from a text layer, typed, or from a clean scan. */
  readonly clear: boolean;
  /** ISO date it bears. */
  readonly date?: string;
  readonly number?: Told;
  /** Folded and spelled out. */
  readonly issuer?: string;
  /** Those who sign a petition; of an official document, those whose petition it deals with. */
  readonly people: readonly PersonProfile[];
  /** Of an official document: dates of the petitions it deals with. */
  readonly letterDates: readonly Told[];
  /** Whether an official document sends a petition on to another body. */
  readonly forwards: boolean;
  /** Whether a petition says that there have been petitions before it. */
  readonly again: boolean;
  readonly citations: readonly Citation[];
  readonly parcels: readonly ParcelProfile[];
  /** Communes that the text names, the complainants' own addresses left out. */
  readonly communes: readonly CommuneName[];
  /** Hamlets and quarters that the text names, the complainants' own addresses left out; folded. */
  readonly hamlets: readonly string[];
  /** Folded. */
  readonly respondents: readonly Told[];
  /** Folded. */
  readonly subject?: Told;
  /** As in facts. */
  readonly laws: readonly Told[];
  /** Bodies whose stamp of receipt it bears, folded. */
  readonly received: readonly Told[];
  /** People, businesses and projects told of, a petition's senders and official bodies left out; folded. */
  readonly named: readonly Told[];
  /** Of a petition: given names alone by which it speaks of people; folded. */
  readonly givenNames: readonly Told[];
  /** Folded and spelled out. */
  readonly addressees: readonly string[];
  /** What it tells, head, particulars, laws and set phrases left out: folded words parted by spaces. */
  readonly narrative: string;
  /** Of the whole text, by which copies are found: see `copy-keys.ts`. */
  readonly copyKeys: readonly string[];
}
