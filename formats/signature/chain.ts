import type { X509Certificate } from 'node:crypto';

/** More authorities than this between signer and trusted authority make a circle. */
const MAX_LENGTH = 10;

/** What became of looking for someone trusted who vouches for a signer. */
export type ChainResult = 'trusted' | 'expired' | 'unknown';

/**
 * Looks for a path from a signer's certificate to a trusted authority (RFC 5280, 6.1, without
 * revocation, which cannot be asked for on a machine without network).
 *
 * @param others - certificates that came with the signature.
 * @param at - when it was signed: each certificate on the path has to be valid then.
 * @returns `expired` when there is a path, but not one that was valid then.
 */
export function checkChain(
  signer: X509Certificate,
  others: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
  at: Date,
): ChainResult {
  if (reaches(signer, others, trusted, (certificate) => isValidAt(certificate, at))) return 'trusted';
  return reaches(signer, others, trusted, () => true) ? 'expired' : 'unknown';
}

function reaches(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
  accept: (certificate: X509Certificate) => boolean,
  depth = 0,
): boolean {
  if (depth > MAX_LENGTH || !accept(certificate)) return false;
  if (trusted.some(({ raw }) => raw.equals(certificate.raw))) return true;
  const vouches = (issuer: X509Certificate) =>
    issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  if (trusted.some((issuer) => vouches(issuer) && accept(issuer))) return true;
  return others.some(
    (issuer) =>
      !issuer.raw.equals(certificate.raw) &&
      vouches(issuer) &&
      reaches(issuer, others, trusted, accept, depth + 1),
  );
}

function isValidAt(certificate: X509Certificate, at: Date): boolean {
  return new Date(certificate.validFrom) <= at && at <= new Date(certificate.validTo);
}
