import { describe, expect, it } from 'vitest';
import { decodeLegacy, encodingOfFont, isCapitalFont } from './legacy.ts';
import { detectLegacy } from './legacy-detect.ts';

const TCVN3 = 'Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc';
const VNI = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp - Töï do - Haïnh phuùc';
const UNICODE = 'Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập - Tự do - Hạnh phúc';

describe('decodeLegacy', () => {
  it('reads TCVN3', () => {
    expect(decodeLegacy(TCVN3, 'tcvn3')).toBe(UNICODE);
    expect(decodeLegacy('Thanh tra tØnh; quyÕt ®Þnh; ®\u00adêng', 'tcvn3')).toBe(
      'Thanh tra tỉnh; quyết định; đường',
    );
  });

  it('reads VNI', () => {
    expect(decodeLegacy(VNI, 'vni')).toBe(UNICODE);
    expect(decodeLegacy('ÑÔN KHIEÁU NAÏI; ñöôøng, nöôùc, thöûa ñaát, Myõ, kyø, tyû', 'vni')).toBe(
      'ĐƠN KHIẾU NẠI; đường, nước, thửa đất, Mỹ, kỳ, tỷ',
    );
  });

  it('gives words in capitals the capitals that TCVN3 lacks', () => {
    expect(decodeLegacy('UBND TØNH S¥N LA', 'tcvn3')).toBe('UBND TỈNH SƠN LA');
    expect(decodeLegacy('Hµ', 'tcvn3')).toBe('Hà');
  });

  it('leaves words alone that are Unicode already', () => {
    expect(decodeLegacy('huyÖn Mộc Châu, bà', 'tcvn3')).toBe('huyện Mộc Châu, bà');
    expect(decodeLegacy('ông Nguyễn', 'tcvn3')).toBe('ông Nguyễn');
  });

  it('reads bytes that a symbol font keeps in the private area', () => {
    expect(decodeLegacy('\uf0aei', 'tcvn3')).toBe('đi');
  });
});

describe('encodingOfFont', () => {
  it('goes by the name', () => {
    expect(
      ['.VnTime', '.VnArialH', 'VNI-Times', 'VNI Helve', 'Times New Roman', 'Vni'].map(encodingOfFont),
    ).toEqual(['tcvn3', 'tcvn3', 'vni', 'vni', null, null]);
  });

  it('knows the fonts of capitals', () => {
    expect(
      ['.VnTimeH', '.VnTimeH,Bold', '.VnTime', '.VnTeknicalH', '.VnHelvetIns'].map(isCapitalFont),
    ).toEqual([true, true, false, true, false]);
  });
});

describe('detectLegacy', () => {
  it('tells both encodings by their words', () => {
    expect(detectLegacy(TCVN3)).toBe('tcvn3');
    expect(detectLegacy(VNI)).toBe('vni');
  });

  it.each([
    UNICODE,
    UNICODE.normalize('NFD'),
    'Hà Thị Hoà, bản Tiến Xa, xã Chiềng Sơn; Lò Văn Hặc, Quàng Thị É, Mùa A Pó',
    'Số: 370/TTr-TD “V/v trả lời” — § 5 · 10° · ½ ®',
    'Le café où l’élève déjeûne est à côté de l’église à Besançon; Müller größer Öl',
    'Sơn La 2019',
    '',
  ])('leaves other text alone: %s', (text) => {
    expect(detectLegacy(text)).toBeNull();
  });
});
