import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { streamOf, textAt, updatePdf } from '../fixtures/make-pdf.ts';
import { addSignature, makeIdentity, signedPdf, type Identity } from '../fixtures/make-signature.ts';
import { openOriginal } from '../open.ts';

const AT = new Date('2024-05-06T07:08:09Z');
let folder: string;
let authority: Identity;
let signer: Identity;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signatures-'));
  authority = await makeIdentity('Cơ quan chứng thực');
  signer = await makeIdentity('Lò Văn Ký', authority);
  await writeFile(join(folder, 'ca.pem'), authority.pem);
});

afterAll(() => rm(folder, { recursive: true }));

async function check(pdf: Buffer) {
  const path = join(folder, 'signed.pdf');
  await writeFile(path, pdf);
  const original = await openOriginal(path, 'signed.pdf', { trustedAuthorities: join(folder, 'ca.pem') });
  try {
    return await original.signatures();
  } finally {
    await original.close();
  }
}

describe('signatures of a PDF', () => {
  it('are valid when untouched and vouched for', async () => {
    expect(await check(await signedPdf(signer, AT, 'Quyet dinh'))).toMatchObject([
      { status: 'valid', signer: 'Lò Văn Ký', signedAt: AT.toISOString() },
    ]);
  });

  it('are invalid when a signed byte was changed', async () => {
    const pdf = await signedPdf(signer, AT, 'So tien 1000');
    pdf.write('9', pdf.indexOf('1000'));
    expect(await check(pdf)).toMatchObject([{ status: 'invalid', signer: 'Lò Văn Ký' }]);
  });

  it('are invalid when a later revision of the file shows something else', async () => {
    const pdf = await signedPdf(signer, AT, 'So tien 1000');
    const changed = updatePdf(pdf, { 4: streamOf(textAt(72, 700, 'So tien 9000')) });
    expect(await check(changed)).toMatchObject([{ status: 'invalid' }]);
  });

  it('are invalid when a note was put over the page later', async () => {
    const pdf = await signedPdf(signer, AT, 'So tien 1000');
    const page =
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [20 0 R] >>';
    const note =
      '<< /Type /Annot /Subtype /Square /Rect [60 690 200 720] /F 4 /IC [1 1 1] /C [1 1 1] /AP << /N 21 0 R >> >>';
    const white = streamOf('1 1 1 rg 0 0 140 30 re f', '/Type /XObject /Subtype /Form /BBox [0 0 140 30]');
    expect(await check(updatePdf(pdf, { 3: page, 20: note, 21: white }))).toMatchObject([
      { status: 'invalid' },
    ]);
  });

  it('stay valid when only another signature or nothing to see was added', async () => {
    const pdf = await signedPdf(signer, AT, 'Hai chu ky');
    const twice = await addSignature(pdf, signer, new Date('2024-06-01T00:00:00Z'), '[7 0 R 9 0 R]', 9);
    const more = updatePdf(twice, { 30: '<< /Type /DSS >>' });
    expect((await check(more)).map(({ status }) => status)).toEqual(['valid', 'valid']);
  });

  it('are untrusted when nobody trusted vouches for the signer', async () => {
    const stranger = await makeIdentity('Kẻ lạ', await makeIdentity('Nhà phát hành lạ'));
    expect(await check(await signedPdf(stranger, AT, 'Quyet dinh'))).toMatchObject([{ status: 'untrusted' }]);
  });

  it('go by the time of signing, not by today', async () => {
    const expired = await makeIdentity('Đã nghỉ hưu', authority, new Date('2024-12-31'));
    const late = await check(await signedPdf(expired, new Date('2025-02-03'), 'Ky muon'));
    expect(await check(await signedPdf(expired, AT, 'Ky dung han'))).toMatchObject([{ status: 'valid' }]);
    expect(late).toMatchObject([{ status: 'untrusted' }]);
    expect(late[0]?.reason).toContain('hết hạn');
  });
});
