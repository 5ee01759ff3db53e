/** A petition by a citizen, as it would be written. */
export interface Petition {
  readonly form: 'petition';
  readonly file: string;
  readonly scanned: boolean;
  readonly kind: 'khiếu nại' | 'tố cáo' | 'kiến nghị' | 'phản ánh';
  readonly place: string;
  readonly date: string;
  readonly about: string;
  readonly to: readonly string[];
  readonly name: string;
  readonly born: number;
  readonly identityNumber: string;
  readonly phone: string;
  readonly address: string;
  readonly respondent: string;
  readonly body: readonly string[];
}

/** An official document. */
export interface Official {
  readonly form: 'official';
  readonly file: string;
  readonly scanned: boolean;
  /** Title in capitals; a letter (công văn) has none. */
  readonly title: string | null;
  readonly number: string;
  readonly issuer: readonly [above: string, issuer: string];
  readonly place: string;
  readonly date: string;
  readonly subject: string;
  readonly to?: string;
  readonly body: readonly string[];
  readonly position: readonly string[];
  readonly signer: string;
}

/** Anything a citizen or an office writes. */
export type Letter = Petition | Official;
