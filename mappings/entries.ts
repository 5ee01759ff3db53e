/** What is written to the documents index for one document; fields as in `fields.ts`. */
export interface DocumentEntry {
  readonly id: string;
  readonly fileName: string;
  readonly title: string;
  readonly type: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly year: number | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly signer: string | null;
  readonly complainants: readonly string[];
  readonly identityNumbers: readonly string[];
  readonly phones: readonly string[];
  readonly addresses: readonly string[];
  readonly commune: readonly string[];
  readonly district: readonly string[];
  readonly province: readonly string[];
  readonly respondents: readonly string[];
  readonly addressees: readonly string[];
  readonly decisions: readonly string[];
  readonly parcels: readonly string[];
  readonly laws: readonly string[];
  readonly method: readonly string[];
  readonly secret: boolean;
  readonly receivedAt: string;
  readonly pageCount: number;
  readonly body: readonly string[];
  readonly keyTerms: readonly string[];
  readonly placePaths: readonly string[];
  readonly lawPaths: readonly string[];
  readonly linkKeys: readonly string[];
  readonly outcome: string | null;
  readonly concludes: boolean;
  readonly disputes: readonly string[];
  readonly respondentKinds: readonly string[];
  readonly changedNumbers: readonly string[];
  readonly changes: readonly string[];
}

/** What the documents index gives back: the entry without what is not kept. */
export type DocumentSource = Omit<DocumentEntry, 'body' | 'keyTerms' | 'linkKeys'>;

/** What is written to the pages index for one page. */
export interface PageEntry {
  readonly documentId: string;
  readonly number: number;
  readonly secret: boolean;
  readonly text: string;
}

/** What the pages index gives back. */
export type PageSource = PageEntry;
