import { X509Certificate } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const CERTIFICATE_FILE = /\.(?:pem|crt|cer|der)$/i;
const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * The certificates of the authorities trusted to vouch for signers.
 *
 * @param path - a file, or a folder of files, in PEM or DER; one that does not exist trusts nobody.
 * @throws Error naming the file that holds no certificate.
 */
export async function readAuthorities(path: string | undefined): Promise<X509Certificate[]> {
  const found = path === undefined ? null : await stat(path).catch(() => null);
  if (!found || path === undefined) return [];
  if (!found.isDirectory()) return readCertificates(path);
  const names = (await readdir(path)).filter((name) => CERTIFICATE_FILE.test(name));
  return (await Promise.all(names.map((name) => readCertificates(join(path, name))))).flat();
}

async function readCertificates(file: string): Promise<X509Certificate[]> {
  const bytes = await readFile(file);
  const blocks: (string | Buffer)[] = bytes.toString('latin1').match(PEM) ?? [bytes];
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch (cause) {
    throw new Error(`${file} holds no certificate`, { cause });
  }
}
