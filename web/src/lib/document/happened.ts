import type { FactKey, HistoryEvent } from '../api.ts';
import { FACTS } from '../words.ts';

const EVENTS: Readonly<Record<string, string>> = {
  received: 'Nhận vào kho',
  'received-again': 'Được gửi lại, trùng từng byte với bản đã có',
  reading: 'Bắt đầu đọc',
  read: 'Đọc xong',
  postponed: 'Tạm hoãn, sẽ tự làm lại',
  'waiting-for-search': 'Chờ máy tìm kiếm hoạt động lại',
  indexed: 'Đã tra cứu được',
  failed: 'Chưa đọc được',
  'reread-asked': 'Có người yêu cầu đọc lại',
  'facts-renewed': 'Xem lại dữ kiện theo phiên bản mới của chương trình',
  'page-typed': 'Có người nhập chữ',
  'page-untyped': 'Lấy lại bản máy đọc',
  'fact-corrected': 'Có người sửa dữ kiện',
  'fact-restored': 'Lấy lại dữ kiện máy đọc',
  'secrecy-set': 'Có người đặt lại độ mật',
};

/** One line of a document's history, for a person. */
export function happened({ event, detail }: Pick<HistoryEvent, 'event' | 'detail'>): string {
  const { page, pages, key, message } = detail;
  const more = [
    typeof page === 'number' && `trang ${String(page)}`,
    typeof pages === 'number' && `${String(pages)} trang`,
    Array.isArray(pages) && `trang ${pages.map(String).join(', ')}`,
    typeof key === 'string' && (isFactKey(key) ? FACTS[key] : key),
    typeof message === 'string' && message,
  ].filter((part) => typeof part === 'string');
  return [EVENTS[event] ?? event, ...more].join(': ');
}

const isFactKey = (key: string): key is FactKey => Object.hasOwn(FACTS, key);
