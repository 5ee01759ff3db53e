import type { EvidenceField, Verdict } from '../../../../model/link.ts';
import type { Related } from '../api.ts';

/** What a verdict is called. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  duplicate: 'Đơn trùng',
  circulating: 'Đơn lòng vòng',
  repeat: 'Đơn gửi nhiều lần',
  same_matter: 'Cùng vụ việc',
  same_person: 'Cùng người gửi, việc khác',
  answers: 'Văn bản trả lời',
  cites: 'Văn bản được dẫn',
};

/** What a verdict says to who has never read of it. */
export const MEANINGS: Readonly<Record<Verdict, string>> = {
  duplicate: 'cùng một lá đơn, gửi hoặc quét thêm một lần',
  circulating: 'cùng một lá đơn đã qua nhiều cơ quan',
  repeat: 'cùng người gửi, cùng việc, viết lại thành đơn khác',
  same_matter: 'cùng việc, người gửi khác',
  same_person: 'cùng người gửi, về việc khác',
  answers: 'văn bản của cơ quan trả lời đơn',
  cites: 'văn bản được nhắc đến bằng số, ký hiệu',
};

/** A link as seen from one of its documents: `Trả lời đơn này`, `Đơn trùng`. */
export function verdictSeen({ verdict, direction }: Pick<Related, 'verdict' | 'direction'>): string {
  if (verdict === 'answers') return direction === 'to' ? 'Đơn được trả lời' : 'Văn bản trả lời';
  if (verdict === 'cites') return direction === 'to' ? 'Văn bản được dẫn' : 'Văn bản có dẫn';
  return VERDICTS[verdict];
}

/** Colour of a verdict's tag. */
export const TONES: Readonly<Record<Verdict, string>> = {
  duplicate: 'warn',
  circulating: 'warn',
  repeat: 'warn',
  same_matter: 'accent',
  same_person: '',
  answers: 'good',
  cites: '',
};

const EVIDENCE: Readonly<Record<EvidenceField, string>> = {
  identityNumber: 'Số CCCD/CMND',
  phone: 'Điện thoại',
  name: 'Họ và tên',
  birthYear: 'Năm sinh',
  address: 'Địa chỉ',
  respondent: 'Người bị khiếu nại, tố cáo',
  decision: 'Văn bản được dẫn',
  parcel: 'Thửa đất',
  place: 'Nơi xảy ra',
  subject: 'Nội dung',
  text: 'Lời văn',
  date: 'Ngày',
  law: 'Căn cứ pháp luật',
  number: 'Số, ký hiệu',
  received: 'Ngày nhận',
  named: 'Người được nhắc đến',
  addressee: 'Nơi nhận đơn',
};

/** What it is that agrees or differs. */
export const evidenceWords = (field: string): string =>
  field in EVIDENCE ? EVIDENCE[field as EvidenceField] : field;

/**
 * How much a piece of evidence says.
 *
 * @param weight - in bits: each bit doubles the odds, so ten make a thousand to one
 */
export function strength(weight: number): string {
  if (weight < 0) return 'trái lại';
  if (weight >= 10) return 'rất mạnh';
  return weight >= 5 ? 'mạnh' : 'nhẹ';
}

/** Whether a verdict says that a sender writes again on the same matter: such a letter is not to be handled twice. */
export const isSameLetterOrRepeat = (verdict: Verdict): boolean =>
  verdict === 'duplicate' || verdict === 'circulating' || verdict === 'repeat';

/** Links of a petition that are to be looked at before it is registered. */
export const looksLike = (related: readonly Related[]): Related[] =>
  related.filter(
    ({ verdict, status }) =>
      status !== 'rejected' && (isSameLetterOrRepeat(verdict) || verdict === 'same_matter'),
  );
