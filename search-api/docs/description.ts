/** Head of the OpenAPI document: title, version, and the rules that hold for every route. */
export const DESCRIPTION = {
  openapi: '3.1.0',
  info: {
    title: 'Tra Hồ Sơ',
    version: '1',
    description: [
      'Dates are ISO 8601, text is Unicode NFC, ids are opaque strings.',
      'Errors are problem documents (RFC 9457) with a stable `code`.',
      'A secret document exists for no one without clearance: its id is answered as one that never was.',
    ].join(' '),
  },
};
