/** Kinds a browser shows by itself without running anything; all else is only ever saved. */
const SHOWN = /^(application\/pdf|image\/(jpeg|png|webp))$/;

/** Bytes of RFC 5987's `attr-char` stay; all else is percent-encoded. */
const encode = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** What programs that know no RFC 5987 see: letters without their marks. */
const ascii = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^ !#-[\]-~]/g, '_');

/**
 * `Content-Disposition` of an original (RFC 6266): its own name, in Unicode and in ASCII, and whether
 * the browser may show it.
 *
 * @param mediaType - as found in the bytes, never as the sender says
 */
export function contentDisposition(fileName: string, mediaType: string): string {
  const how = SHOWN.test(mediaType) ? 'inline' : 'attachment';
  return `${how}; filename="${ascii(fileName)}"; filename*=UTF-8''${encode(fileName)}`;
}
