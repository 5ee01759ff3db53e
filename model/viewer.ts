/** What a person may be allowed to see beyond ordinary documents. */
export type Clearance = 'denunciations';

/** Who is asking. Every read of the archive and every search takes one; there is no default. */
export interface Viewer {
  readonly clearances: ReadonlySet<Clearance>;
}

/**
 * Whether the viewer may know that secret documents exist.
 * Luật Tố cáo 2018, Điều 8 and 47–49: a denouncer's name, address and voice are secret.
 */
export const maySeeSecrets = (viewer: Viewer): boolean => viewer.clearances.has('denunciations');
