import type { DocumentJson, FactKey, PageJson } from './api.ts';
import { LEVEL } from './search-address.ts';

/** Where a document stands, for a person. */
export const STATES: Readonly<Record<DocumentJson['state'], string>> = {
  received: 'Đã nhận, chờ đọc',
  reading: 'Đang đọc',
  indexed: 'Đã tra cứu được',
  failed: 'Chưa đọc được',
};

/** How a page's text was obtained. */
export const METHODS: Readonly<Record<PageJson['method'], string>> = {
  text: 'Chữ có sẵn trong tệp',
  ocr: 'Máy đọc từ ảnh quét',
  typed: 'Người nhập tay',
};

/** What the check of a signature says. */
export const SIGNATURES: Readonly<Record<DocumentJson['signatures'][number]['status'], string>> = {
  valid: 'Chữ ký hợp lệ',
  untrusted: 'Chưa xác minh được người ký',
  invalid: 'Chữ ký không hợp lệ',
};

/** Names of the facts. */
export const FACTS: Readonly<Record<FactKey, string>> = {
  type: 'Loại văn bản',
  number: 'Số, ký hiệu',
  date: 'Ngày',
  issuer: 'Cơ quan ban hành',
  subject: 'Trích yếu',
  signer: 'Người ký',
  position: 'Chức vụ người ký',
  kind: 'Loại đơn',
  complainants: 'Người đứng đơn',
  respondents: 'Người bị khiếu nại, tố cáo',
  addressees: 'Nơi nhận đơn',
  decisions: 'Văn bản được dẫn',
  parcels: 'Thửa đất',
  laws: 'Căn cứ pháp luật',
  outcome: 'Kết quả giải quyết',
  changes: 'Văn bản bị sửa đổi, hủy bỏ',
};

/** Names of the parts of a complainant, of a parcel and of a change, in the order in which they are shown. */
export const PARTS: Readonly<Record<string, string>> = {
  name: 'Họ và tên',
  identityNumber: 'Số CCCD/CMND',
  phone: 'Điện thoại',
  address: 'Địa chỉ',
  hamlet: 'Bản, thôn, tổ',
  commune: 'Xã, phường',
  district: 'Huyện, thị xã',
  province: 'Tỉnh, thành phố',
  parcel: 'Thửa số',
  sheet: 'Tờ bản đồ số',
  how: 'Xử lý',
  number: 'Số, ký hiệu',
  date: 'Ngày',
  issuer: 'Cơ quan ban hành',
};

/** Names of the facets. */
export const FACETS: Readonly<Record<string, string>> = {
  type: 'Loại văn bản',
  kind: 'Loại đơn',
  year: 'Năm',
  issuer: 'Cơ quan ban hành',
  respondent: 'Người bị khiếu nại, tố cáo',
  place: 'Nơi ở của người đứng đơn',
  district: 'Huyện, thị xã',
  commune: 'Xã, phường',
  law: 'Căn cứ pháp luật',
  outcome: 'Kết quả giải quyết',
  dispute: 'Loại vụ việc',
  respondentKind: 'Đối tượng bị khiếu nại, tố cáo',
  term: 'Từ đi cùng',
  method: 'Cách đọc',
  secret: 'Độ mật',
  addressee: 'Nơi nhận đơn',
};

const FACET_VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  method: METHODS,
  secret: { true: 'Bí mật', false: 'Không bí mật' },
};

/** A facet's value for a person; the levels of a path from the lowest up: `Điều 106, Luật Đất đai 2013`. */
export const facetValue = (facet: string, value: string): string =>
  FACET_VALUES[facet]?.[value] ?? value.split(LEVEL).toReversed().join(', ');

/** First letter upper case, as at the beginning of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
