import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { buildPdf, onePage, streamOf, textAt, updatePdf } from '../formats/fixtures/make-pdf.ts';
import { makeIdentity, signedPdf, type Identity } from '../formats/fixtures/make-signature.ts';
import { registerFonts, Typist } from '../samples/paper.ts';
import { scanPage } from '../samples/scan.ts';
import { scannedPdf, textPdf } from './pdf.ts';

/** A file that is not as files should be, and what is to become of it. */
export interface SpecialFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** It is refused with this code … */
  readonly code?: string;
  /** … or read: so many pages, whose text holds all of these, by these methods. */
  readonly pages?: number;
  readonly says?: readonly string[];
  readonly methods?: readonly string[];
  readonly signatures?: readonly { readonly status: string; readonly signer: string }[];
}

const SENTENCE = 'Kính gửi Thanh tra huyện Mai Sơn về việc thu hồi đất của gia đình tôi';
const READ = ['huyện Mai Sơn', 'thu hồi đất'];

/** A scan of a few lines, which tells its number. */
const scan = (number: number): Promise<Buffer> =>
  scanPage((page) => {
    const typist = new Typist(page);
    for (let line = 0; line < 6; line += 1) typist.paragraph(`${SENTENCE}. Đơn lần thứ ${number}.`);
  }, number);

async function asPdf(jpeg: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(jpeg).metadata();
  return scannedPdf([jpeg], width, height);
}

const turned = (jpeg: Buffer, degrees: number): Promise<Buffer> =>
  sharp(jpeg).rotate(degrees).toColourspace('srgb').jpeg().toBuffer();

const fax = async (pages: readonly Buffer[]): Promise<Buffer> =>
  sharp([...pages], { join: { animated: true } })
    .greyscale()
    .tiff({ compression: 'lzw' })
    .toBuffer();

const docx = (text: string, font: string): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="w"><w:body><w:p><w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    }),
  );

/** Encrypted with a password nobody told: the standard handler, with keys that none fits (ISO 32000-1, 7.6.3). */
const lockedPdf = (): Buffer => {
  const key = '00'.repeat(32);
  const encryption = `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${key}> /U <${key}> >>`;
  const pdf = buildPdf({ ...onePage(textAt(72, 700, 'Van ban')), 9: encryption }).toString('latin1');
  const id = '0123456789abcdef0123456789abcdef';
  return Buffer.from(
    pdf.replace('/Root 1 0 R', `/Root 1 0 R /Encrypt 9 0 R /ID [<${id}> <${id}>]`),
    'latin1',
  );
};

const AT = new Date('2024-05-06T07:08:09Z');

/** A signed PDF that is as it was signed, one changed later, and one signed by a stranger. */
export async function signedFiles(authority: Identity): Promise<SpecialFile[]> {
  const signer = await makeIdentity('Lò Văn Ký', authority);
  const impostor = await makeIdentity('Kẻ Mạo Danh', await makeIdentity('Nơi khác'));
  const text = 'Quyet dinh ve viec thu hoi dat';
  const signed = await signedPdf(signer, AT, text);
  const changed = updatePdf(signed, { 4: streamOf(textAt(72, 700, 'Quyet dinh da bi sua doi')) });
  const is = (status: string, name: string) => ({ pages: 1, signatures: [{ status, signer: name }] });
  return [
    { name: 'ký.pdf', bytes: signed, says: [text], ...is('valid', 'Lò Văn Ký') },
    { name: 'ký rồi sửa.pdf', bytes: changed, ...is('invalid', 'Lò Văn Ký') },
    {
      name: 'ký lạ.pdf',
      bytes: await signedPdf(impostor, AT, `${text} khac`),
      ...is('untrusted', 'Kẻ Mạo Danh'),
    },
  ];
}

async function scannedFiles(): Promise<SpecialFile[]> {
  const read = { says: READ, methods: ['ocr'], pages: 1 };
  const [straight, upsideDown, sideways, first, second] = await Promise.all([1, 2, 3, 4, 5].map(scan));
  if (!straight || !upsideDown || !sideways || !first || !second) throw new Error('no scans');
  return [
    { name: 'quét.jpg', bytes: straight, ...read },
    { name: 'lộn ngược.pdf', bytes: await asPdf(await turned(upsideDown, 180)), ...read },
    { name: 'nằm ngang.pdf', bytes: await asPdf(await turned(sideways, 90)), ...read },
    { name: 'fax.tif', bytes: await fax([first, second]), ...read, methods: ['ocr', 'ocr'], pages: 2 },
  ];
}

const typedFiles = (): SpecialFile[] => {
  const read = { says: READ, methods: ['text'], pages: 1 };
  return [
    { name: 'chữ.pdf', bytes: textPdf([SENTENCE]), ...read },
    { name: 'đơn.docx', bytes: docx(SENTENCE, 'Times New Roman'), ...read },
    { name: 'tổ hợp.docx', bytes: docx(`${SENTENCE} (2)`.normalize('NFD'), 'Arial'), ...read },
    {
      name: 'phông cũ.docx',
      bytes: docx('§¬n khiÕu n¹i cña «ng NguyÔn V¨n ThuÇn', '.VnTime'),
      ...read,
      says: ['Đơn khiếu nại của ông Nguyễn Văn Thuần'],
    },
    { name: 'trang trắng.pdf', bytes: buildPdf(onePage('')), pages: 1, says: [] },
  ];
};

const refusedFiles = (authority: Identity): SpecialFile[] => {
  const pdf = textPdf([`${SENTENCE} (3)`]);
  return [
    { name: 'khóa.pdf', bytes: lockedPdf(), code: 'file-locked' },
    { name: 'cụt.pdf', bytes: pdf.subarray(0, pdf.length / 2), code: 'file-damaged' },
    {
      name: 'không phải.pdf',
      bytes: Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251)),
      code: 'file-not-a-document',
    },
    { name: 'ca.pem', bytes: Buffer.from(authority.pem), code: 'file-not-a-document' },
    { name: 'rỗng.pdf', bytes: Buffer.alloc(0), code: 'file-empty' },
  ];
};

/** One file of each kind that intake has to cope with, the refused ones first: the others must not wait for them. */
export async function specialFiles(authority: Identity): Promise<SpecialFile[]> {
  registerFonts();
  return [
    ...refusedFiles(authority),
    ...typedFiles(),
    ...(await signedFiles(authority)),
    ...(await scannedFiles()),
  ];
}
