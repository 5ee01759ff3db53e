import type { Box } from './page.ts';

/** Types of a document that the archive tells apart, in Vietnamese lower case (Nghị định 30/2020/NĐ-CP, Điều 7). */
export type DocumentType = string;

/** The four kinds of petition (Thông tư 05/2021/TT-TTCP, Điều 6). */
export type PetitionKind = 'khiếu nại' | 'tố cáo' | 'kiến nghị' | 'phản ánh';

/** A citizen who signs a petition. A field that was not found is absent. */
export interface Complainant {
  readonly name?: string;
  /** 12 digits (CCCD) or 9 digits (CMND). */
  readonly identityNumber?: string;
  /** Digits only, beginning with 0. */
  readonly phone?: string;
  /** The whole address as written. */
  readonly address?: string;
  readonly hamlet?: string;
  readonly commune?: string;
  readonly district?: string;
  readonly province?: string;
}

/** A land parcel; its number means something only together with its map sheet and commune. */
export interface Parcel {
  readonly parcel: string;
  readonly sheet?: string;
}

/**
 * How the matter of a petition was concluded: of a complaint (Luật Khiếu nại 2011, Điều 31 and 40; Thông
 * tư 07/2013/TT-TTCP, Điều 22: right, right in part, wrong; Điều 10: withdrawn; Điều 11: not taken on) and
 * of a denunciation (Luật Tố cáo 2018, Điều 35: right, right in part, wrong; Điều 34: ended; Điều 29).
 */
export type Outcome =
  'công nhận toàn bộ' | 'công nhận một phần' | 'không công nhận' | 'đình chỉ' | 'không thụ lý';

/** What a decision does to an earlier document (Nghị định 30/2020/NĐ-CP, Điều 17 and 18). */
export type HowChanged =
  'sửa đổi, bổ sung' | 'thay thế' | 'hủy bỏ' | 'hủy bỏ một phần' | 'bãi bỏ' | 'thu hồi' | 'đính chính';

/** An earlier document that a decision changes. Many bodies give the same number, so its date and body count. */
export interface Change {
  readonly how: HowChanged;
  /** Whole number of the earlier document, no spaces. */
  readonly number: string;
  /** Its date as cited, ISO. */
  readonly date?: string;
  /** Who issued it, as cited. */
  readonly issuer?: string;
}

/**
 * What a document says about itself. A field that was not found is absent; lists are empty.
 * Official documents have `number` … `changes`, petitions `kind` … `addressees`.
 */
export interface Facts {
  readonly type?: DocumentType;
  /** ISO date, `2019-04-18`. */
  readonly date?: string;
  /** What it is about: after `V/v`, or under the title. */
  readonly subject?: string;

  /** Whole number as in `1218/QĐ-UBND`, no spaces. */
  readonly number?: string;
  readonly issuer?: string;
  readonly signer?: string;
  /** Office of the signer, as in `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`. */
  readonly position?: string;
  /** How it concludes a petition; absent when it does not. Its place is the passage that decides. */
  readonly outcome?: Outcome;
  /** Earlier documents that it changes. */
  readonly changes: readonly Change[];

  readonly kind?: PetitionKind;
  readonly complainants: readonly Complainant[];
  readonly respondents: readonly string[];
  readonly addressees: readonly string[];

  /** Whole numbers of documents cited. */
  readonly decisions: readonly string[];
  readonly parcels: readonly Parcel[];
  /** As in `Điều 106 Luật Đất đai năm 2013`. */
  readonly laws: readonly string[];
}

/** A field of {@link Facts}: the unit in which a person corrects. */
export type FactKey = keyof Facts;

/** Where on the page a fact stands. */
export interface FactPlace {
  /** 1 for the first page. */
  readonly page: number;
  /** Range in that page's text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** One box for each line it covers. */
  readonly boxes: readonly Box[];
}

/** One value that was read, with its place: the evidence behind a {@link Facts} field. */
export interface FactReading {
  readonly key: FactKey;
  /** Which of several, from 0: the second complainant has index 1. 0 for single fields. */
  readonly index: number;
  /** Field of the item for lists of objects: `name`, `phone`, `sheet` …; absent for plain values. */
  readonly part?: keyof Complainant | keyof Parcel | keyof Change;
  /** The value in normal form, as it stands in {@link Facts}. */
  readonly value: string;
  /** The words as written on the page. */
  readonly text: string;
  readonly place: FactPlace | null;
  /** 0..1. */
  readonly confidence: number;
}

/** What reading a whole document gives: the facts and the evidence for each. */
export interface FactsRead {
  readonly facts: Facts;
  readonly readings: readonly FactReading[];
}

/**
 * Counts changes of what is found in pages, secrecy included: documents whose facts were found by earlier rules get them anew
 * in the background, from the pages as they were read.
 */
export const FACTS_FORMAT = 2;

/** Facts of a document that says nothing about itself. */
export const NO_FACTS: Facts = {
  complainants: [],
  respondents: [],
  addressees: [],
  decisions: [],
  parcels: [],
  laws: [],
  changes: [],
};
