import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Letter, Official, Petition } from './letter.ts';
import { Typist } from './paper.ts';

const longDate = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `ngày ${day} tháng ${month} năm ${year}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Types a letter onto one page. */
export function typeLetter(page: SKRSContext2D, letter: Letter): void {
  const typist = new Typist(page);
  if (letter.form === 'petition') typePetition(typist, letter);
  else typeOfficial(typist, letter);
}

function typePetition(t: Typist, p: Petition): void {
  t.put('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { centre: 0.52 }, { bold: true });
  t.down();
  t.put('Độc lập - Tự do - Hạnh phúc', { centre: 0.52 }, { bold: true });
  t.down(1.6);
  t.put(`${p.place}, ${longDate(p.date)}`, { centre: 0.7 });
  t.down(1.6);
  t.put(`ĐƠN ${p.kind.toUpperCase()}`, { centre: 0.52 }, { bold: true, size: 15 });
  t.down();
  t.paragraph(`(Về ${p.about})`, { centre: true, width: 400, indent: 0 });
  t.down(0.6);
  t.paragraph(`Kính gửi: ${p.to.join('; ')}`);
  t.paragraph(`Tôi tên là: ${p.name}; Sinh năm: ${p.born}`);
  t.paragraph(`Số CCCD: ${p.identityNumber}; Số điện thoại: ${p.phone}`);
  t.paragraph(`Nơi cư trú: ${p.address}`);
  t.paragraph(`${capital(`người bị ${p.kind === 'tố cáo' ? 'tố cáo' : p.kind}`)}: ${p.respondent}`);
  for (const paragraph of p.body) t.paragraph(paragraph);
  t.paragraph('Tôi xin cam đoan những nội dung trên là đúng sự thật và chịu trách nhiệm trước pháp luật.');
  t.down(0.6);
  t.put('NGƯỜI LÀM ĐƠN', { centre: 0.72 }, { bold: true });
  t.down(3.2);
  t.put(p.name, { centre: 0.72 });
}

function typeOfficial(t: Typist, o: Official): void {
  const left = { centre: 0.28 };
  const right = { centre: 0.7 };
  t.put(o.issuer[0], left, { size: 11.5 });
  t.put('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', right, { bold: true, size: 11.5 });
  t.down(0.85);
  t.put(o.issuer[1], left, { bold: true, size: 11.5 });
  t.put('Độc lập - Tự do - Hạnh phúc', right, { bold: true });
  t.down(1.4);
  t.put(`Số: ${o.number}`, left);
  t.put(`${o.place}, ${longDate(o.date)}`, right);
  t.down();
  if (o.title === null) {
    t.put(o.subject, left, { size: 11.5 });
    t.down(2);
    t.put(`Kính gửi: ${o.to ?? ''}`, { centre: 0.52 });
  } else {
    t.down();
    t.put(o.title, { centre: 0.52 }, { bold: true, size: 15 });
    t.down();
    t.paragraph(o.subject, { centre: true, width: 400, indent: 0 });
  }
  t.down(1.2);
  for (const paragraph of o.body) t.paragraph(paragraph);
  t.down(0.8);
  t.put('Nơi nhận:', { left: 0 }, { bold: true, size: 11 });
  o.position.forEach((line, i) => {
    t.put(line, right, { bold: true });
    if (i < o.position.length - 1) t.down(0.9);
  });
  t.down(0.8);
  t.put('- Như trên;', { left: 0 }, { size: 11 });
  t.down(0.7);
  t.put('- Lưu: VT, hồ sơ.', { left: 0 }, { size: 11 });
  t.down(2);
  t.put(o.signer, right, { bold: true });
}
