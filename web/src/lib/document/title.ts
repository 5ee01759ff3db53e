import type { DocumentJson } from '../api.ts';
import { sentence } from '../words.ts';

/** What a document is called: type and subject, or who petitions, or else the file's name. */
export function titleOf({ facts, fileName }: Pick<DocumentJson, 'facts' | 'fileName'>): string {
  if (!facts.type) return fileName;
  const type = sentence(facts.kind ? `${facts.type} ${facts.kind}` : facts.type);
  const petitioner = facts.complainants[0]?.name;
  if (facts.subject) return `${type}: ${facts.subject}`;
  if (petitioner) return `${type} của ${petitioner}`;
  return facts.number ? `${type} ${facts.number}` : `${type} (${fileName})`;
}
