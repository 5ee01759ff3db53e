import { createHash } from 'node:crypto';
import type { X509Certificate } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { SignatureCheck } from '../../model/document.ts';
import { checkChain, type ChainResult } from './chain.ts';
import { openEnvelope, type Envelope } from './cms.ts';

/** A signature as it stands in a PDF (ISO 32000-1, 12.8). */
export interface PdfSignature {
  /** The envelope: DER, padded with zeros. */
  readonly contents: Uint8Array;
  /** Pairs of offset and length: the bytes it covers, which are all but the envelope. */
  readonly byteRange: readonly number[];
}

const REASONS: Readonly<Record<ChainResult, string>> = {
  trusted: 'Nguyên vẹn từ khi ký; chứng thư do cơ quan chứng thực được tin cậy cấp.',
  expired: 'Nguyên vẹn từ khi ký, nhưng chứng thư đã hết hạn hoặc chưa có hiệu lực vào lúc ký.',
  unknown: 'Nguyên vẹn từ khi ký, nhưng không có cơ quan chứng thực được tin cậy nào bảo đảm cho người ký.',
};
const SHA1_NOTE = ' Chữ ký dùng thuật toán SHA-1 đã cũ.';
const CHANGED = 'Văn bản đã bị thay đổi sau khi ký.';
const BROKEN = 'Chữ ký bị hỏng hoặc không đúng định dạng, không kiểm tra được.';

/**
 * Checks one signature of a PDF.
 *
 * @param changedSince - whether the file was given other content after the bytes that are signed.
 */
export async function checkSignature(
  path: string,
  signature: PdfSignature,
  trusted: readonly X509Certificate[],
  changedSince: boolean,
): Promise<SignatureCheck> {
  const envelope = tryOpen(signature.contents);
  if (!envelope) return { status: 'invalid', signer: '', reason: BROKEN };
  const said = {
    signer: envelope.signerName,
    ...(envelope.signedAt ? { signedAt: envelope.signedAt.toISOString() } : {}),
  };
  if (!(await coversAllButEnvelope(path, signature))) return { status: 'invalid', ...said, reason: BROKEN };
  const digest = await digestOf(path, signature.byteRange, envelope.digestName);
  if (changedSince || !matches(envelope, digest)) return { status: 'invalid', ...said, reason: CHANGED };
  const chain = checkChain(envelope.signer, envelope.certificates, trusted, envelope.signedAt ?? new Date());
  const reason = REASONS[chain] + (envelope.isSha1 ? SHA1_NOTE : '');
  return { status: chain === 'trusted' ? 'valid' : 'untrusted', ...said, reason };
}

/** `null` when there is no envelope in it; a broken signature is a result, not a failure. */
function tryOpen(contents: Uint8Array): Envelope | null {
  try {
    return openEnvelope(contents);
  } catch {
    return null;
  }
}

function matches(envelope: Envelope, digest: Buffer): boolean {
  try {
    return envelope.matches(digest);
  } catch {
    return false;
  }
}

/** Whether the only bytes left out are the envelope itself, from `<` to `>`: nothing can hide there. */
async function coversAllButEnvelope(path: string, { contents, byteRange }: PdfSignature): Promise<boolean> {
  const [start = -1, length = 0, second = 0, rest = 0] = byteRange;
  if (byteRange.length !== 4 || start !== 0 || second <= length || rest <= 0) return false;
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (second + rest > size) return false;
    const gap = Buffer.alloc(second - length);
    await file.read(gap, 0, gap.length, length);
    const text = gap.toString('latin1');
    const hex = /^<([\da-f\s]*)>$/i.exec(text)?.[1]?.replace(/\s/g, '');
    return hex !== undefined && Buffer.from(hex, 'hex').equals(contents);
  } finally {
    await file.close();
  }
}

async function digestOf(path: string, byteRange: readonly number[], algorithm: string): Promise<Buffer> {
  const hash = createHash(algorithm);
  for (let i = 0; i < byteRange.length; i += 2) {
    const [start = 0, length = 0] = byteRange.slice(i, i + 2);
    if (length === 0) continue;
    for await (const chunk of createReadStream(path, { start, end: start + length - 1 }))
      hash.update(chunk as Buffer);
  }
  return hash.digest();
}
