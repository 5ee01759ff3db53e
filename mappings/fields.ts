import type { Field } from './field.ts';

/** Every field of the documents index. Facts are the effective ones: a person's word stands before what was read. */
export const DOCUMENT_FIELDS = {
  id: { kind: 'keyword', meaning: 'Id in the archive', uses: ['sorted', 'shown'] },
  fileName: {
    kind: 'text',
    meaning: 'Name of the file as it came in',
    uses: ['searched', 'shown'],
    names: ['tên tệp', 'tệp'],
  },
  title: {
    kind: 'text',
    meaning: 'Type, number and subject in one line; else the file’s name',
    uses: ['searched', 'shown'],
    names: ['tiêu đề'],
  },
  type: {
    kind: 'keyword',
    meaning: 'Type of document, lower case: quyết định',
    uses: ['searched', 'faceted', 'shown'],
    names: ['loại', 'loại văn bản'],
  },
  kind: {
    kind: 'keyword',
    meaning: 'Kind of petition: khiếu nại',
    uses: ['searched', 'faceted', 'shown'],
    names: ['loại đơn', 'loại'],
  },
  number: {
    kind: 'code',
    meaning: 'Its own number: 1218/QĐ-UBND',
    uses: ['searched', 'shown'],
    names: ['số', 'số hiệu', 'ký hiệu', 'số ký hiệu'],
  },
  date: {
    kind: 'date',
    meaning: 'Date it bears',
    uses: ['searched', 'sorted', 'shown'],
    names: ['ngày', 'ngày văn bản', 'ngày ban hành'],
  },
  year: { kind: 'integer', meaning: 'Year of that date', uses: ['searched', 'faceted'], names: ['năm'] },
  issuer: {
    kind: 'name',
    meaning: 'Body that issued it',
    uses: ['searched', 'faceted', 'shown'],
    names: ['cơ quan', 'cơ quan ban hành'],
  },
  subject: {
    kind: 'name',
    meaning: 'What it is about (trích yếu)',
    uses: ['searched', 'shown'],
    names: ['trích yếu', 'về việc'],
  },
  signer: { kind: 'name', meaning: 'Who signed it', uses: ['searched'], names: ['người ký', 'người'] },
  complainants: {
    kind: 'name',
    meaning: 'Citizens who petition',
    uses: ['searched', 'shown'],
    names: ['người nộp đơn', 'người đứng đơn', 'người gửi', 'người khiếu nại', 'người tố cáo', 'người'],
  },
  identityNumbers: {
    kind: 'code',
    meaning: 'Their identity numbers, 9 or 12 digits',
    uses: ['searched'],
    names: ['căn cước', 'số căn cước', 'CCCD', 'CMND', 'CMT'],
  },
  phones: {
    kind: 'code',
    meaning: 'Their phone numbers',
    uses: ['searched'],
    names: ['điện thoại', 'số điện thoại', 'ĐT', 'SĐT'],
  },
  addresses: { kind: 'text', meaning: 'Their addresses as written', uses: ['searched'], names: ['địa chỉ'] },
  commune: {
    kind: 'name',
    meaning: 'Communes they live in',
    uses: ['searched', 'faceted', 'shown'],
    names: ['xã', 'phường', 'nơi'],
  },
  district: {
    kind: 'name',
    meaning: 'Districts they live in',
    uses: ['searched', 'faceted', 'shown'],
    names: ['huyện', 'nơi'],
  },
  province: { kind: 'name', meaning: 'Provinces they live in', uses: ['searched'], names: ['tỉnh', 'nơi'] },
  respondents: {
    kind: 'name',
    meaning: 'Whom the petition is against',
    uses: ['searched', 'faceted'],
    names: ['bị khiếu nại', 'bị tố cáo', 'người bị khiếu nại', 'người bị tố cáo', 'người'],
  },
  addressees: {
    kind: 'name',
    meaning: 'Whom it is addressed to',
    uses: ['searched'],
    names: ['kính gửi', 'nơi nhận'],
  },
  decisions: {
    kind: 'code',
    meaning: 'Numbers of the documents it cites',
    uses: ['searched'],
    names: ['văn bản dẫn', 'quyết định'],
  },
  parcels: {
    kind: 'code',
    meaning: 'Land parcels as parcel/sheet: 334/52',
    uses: ['searched'],
    names: ['thửa', 'thửa đất'],
  },
  laws: {
    kind: 'name',
    meaning: 'Articles and laws it cites',
    uses: ['searched'],
    names: ['luật'],
  },
  method: {
    kind: 'keyword',
    meaning: 'How its pages were read: text, ocr, typed',
    uses: ['searched', 'faceted', 'shown'],
    names: ['cách đọc'],
  },
  secret: {
    kind: 'boolean',
    meaning: 'For viewers with clearance only',
    uses: ['searched', 'faceted', 'shown'],
    names: ['độ mật', 'mật'],
  },
  receivedAt: {
    kind: 'date',
    meaning: 'When it came in',
    uses: ['searched', 'sorted', 'shown'],
    names: ['ngày nhận'],
  },
  pageCount: { kind: 'integer', meaning: 'Number of pages', uses: ['shown'] },
  body: {
    kind: 'text',
    meaning: 'Text of every page and what people corrected',
    uses: ['searched'],
    names: ['nội dung'],
  },
  keyTerms: {
    kind: 'keyword',
    meaning: 'Words of several syllables that say what it is about, segmented: thu hồi đất',
    uses: ['searched', 'faceted'],
    names: ['từ khóa'],
  },
  placePaths: {
    kind: 'keyword',
    meaning: 'Where its petitioners live, as district > commune; province > commune since July 2025',
    uses: ['faceted'],
  },
  lawPaths: { kind: 'keyword', meaning: 'Laws it cites, as law > article', uses: ['faceted', 'shown'] },
  outcome: {
    kind: 'keyword',
    meaning: 'How it concludes a petition: không công nhận',
    uses: ['searched', 'faceted', 'shown'],
    names: ['kết quả giải quyết'],
  },
  concludes: { kind: 'boolean', meaning: 'Concludes a petition or an inspection', uses: ['matched'] },
  disputes: {
    kind: 'keyword',
    meaning: 'Kinds of dispute it is about, at most two: thu hồi đất',
    uses: ['searched', 'faceted', 'shown'],
    names: ['dạng vụ việc'],
  },
  respondentKinds: {
    kind: 'keyword',
    meaning: 'Of what kind those are whom the petition is against: UBND cấp huyện',
    uses: ['searched', 'faceted', 'shown'],
    names: ['đối tượng bị khiếu nại'],
  },
  changedNumbers: {
    kind: 'code',
    meaning: 'Numbers of the earlier documents that it changes, revokes or replaces',
    uses: ['searched'],
    names: ['văn bản bị hủy bỏ'],
  },
  changes: {
    kind: 'keyword',
    meaning: 'The same as how > number > date > body, empty where it is not said',
    uses: ['shown'],
  },
  linkKeys: {
    kind: 'keyword',
    meaning: 'What related documents share: by these keys they are found when one is linked',
    uses: ['matched'],
  },
} as const satisfies Record<string, Field>;

/** Every field of the pages index: what a hit on a page needs, no more. */
export const PAGE_FIELDS = {
  documentId: { kind: 'keyword', meaning: 'Id of the document', uses: ['searched', 'shown'] },
  number: {
    kind: 'integer',
    meaning: 'Number of the page, 1 for the first',
    uses: ['searched', 'sorted', 'shown'],
  },
  secret: { kind: 'boolean', meaning: 'As its document', uses: ['searched'] },
  text: { kind: 'text', meaning: 'Text of the page', uses: ['searched', 'shown'], ofFew: true },
} as const satisfies Record<string, Field>;

/** Name of a field of the documents index. */
export type DocumentField = keyof typeof DOCUMENT_FIELDS;
