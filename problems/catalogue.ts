/** What a problem is called, which HTTP status it has, and what a person is told. */
export interface ProblemEntry {
  readonly status: number;
  /** What happened, in Vietnamese, without a full stop. */
  readonly title: string;
  /** What to do about it, in Vietnamese, a whole sentence. */
  readonly advice: string;
}

/**
 * Every problem the product can report, by its stable code. Codes are part of the outward
 * contract: they are never renamed, and never reused for something else.
 */
export const PROBLEMS = {
  // Why a file was refused.
  'file-empty': {
    status: 422,
    title: 'Tệp rỗng, không có nội dung',
    advice: 'Hãy kiểm tra tệp gốc rồi quét hoặc tải lên lại.',
  },
  'file-locked': {
    status: 422,
    title: 'Tệp bị khóa bằng mật khẩu',
    advice: 'Hãy mở khóa tệp (lưu lại bản không có mật khẩu) rồi tải lên lại.',
  },
  'file-damaged': {
    status: 422,
    title: 'Tệp bị hỏng hoặc chưa được chép đủ',
    advice: 'Hãy xin lại hoặc quét lại văn bản rồi tải lên.',
  },
  'file-not-a-document': {
    status: 422,
    title: 'Tệp không phải là văn bản mà hệ thống đọc được',
    advice: 'Hệ thống nhận PDF, JPEG, PNG, TIFF, DOCX và TXT; hãy lưu văn bản ở một trong các dạng đó.',
  },
  'file-too-large': {
    status: 413,
    title: 'Tệp lớn hơn mức cho phép',
    advice: 'Hãy quét ở độ phân giải thấp hơn (200–300 dpi) hoặc tách thành nhiều tệp.',
  },
  'too-many-pages': {
    status: 422,
    title: 'Văn bản có quá nhiều trang',
    advice: 'Hãy tách văn bản thành nhiều tệp rồi tải lên lại.',
  },
  'reading-failed': {
    status: 422,
    title: 'Chưa đọc được văn bản',
    advice: 'Hãy bấm “Thử lại”; nếu vẫn không được, báo cho người quản trị.',
  },
  'indexing-failed': {
    status: 422,
    title: 'Đã đọc nhưng chưa đưa được văn bản vào tìm kiếm',
    advice: 'Hãy bấm “Thử lại”; nếu vẫn không được, báo cho người quản trị.',
  },
  'file-unreadable': {
    status: 422,
    title: 'Không mở được tệp để lấy vào kho',
    advice: 'Hãy kiểm tra quyền đọc và ổ đĩa chứa tệp rồi gửi lại.',
  },

  // What was asked for is not there, or not in the right form.
  'not-found': {
    status: 404,
    title: 'Không tìm thấy',
    advice: 'Văn bản hoặc trang này không có, hoặc bạn không có quyền xem.',
  },
  'invalid-request': {
    status: 400,
    title: 'Yêu cầu không hợp lệ',
    advice: 'Hãy kiểm tra lại các giá trị đã nhập.',
  },
  'not-allowed': {
    status: 403,
    title: 'Bạn không có quyền làm việc này',
    advice: 'Hãy nhờ người được giao quyền làm giúp.',
  },
  'invalid-range': {
    status: 416,
    title: 'Phần được yêu cầu nằm ngoài tệp',
    advice: 'Hãy tải lại cả tệp.',
  },
  'no-files': {
    status: 400,
    title: 'Không có tệp nào được gửi lên',
    advice: 'Hãy chọn ít nhất một tệp.',
  },
  'too-many-files': {
    status: 413,
    title: 'Gửi quá nhiều tệp một lần',
    advice: 'Hãy chia ra gửi làm nhiều lần.',
  },
  'too-many-rows': {
    status: 422,
    title: 'Quá nhiều kết quả để xuất ra một tệp',
    advice: 'Hãy lọc thêm theo năm hoặc loại văn bản rồi xuất từng phần.',
  },
  'too-many-saved': {
    status: 409,
    title: 'Danh sách tìm kiếm đã lưu đã đầy',
    advice: 'Hãy xóa bớt tìm kiếm không dùng nữa rồi lưu lại.',
  },
  'not-yet-read': {
    status: 409,
    title: 'Văn bản chưa được đọc xong',
    advice: 'Hãy chờ hệ thống đọc xong rồi mở lại.',
  },
  'not-failed': {
    status: 409,
    title: 'Văn bản này không bị lỗi',
    advice: 'Nếu cần đọc lại, hãy chọn “Đọc lại”.',
  },

  // Something the product stands on is not there.
  'search-unavailable': {
    status: 503,
    title: 'Máy tìm kiếm đang tạm ngừng',
    advice: 'Tài liệu không mất; hãy thử lại sau ít phút hoặc báo cho người quản trị.',
  },
  'database-unavailable': {
    status: 503,
    title: 'Cơ sở dữ liệu đang tạm ngừng',
    advice: 'Hãy thử lại sau ít phút hoặc báo cho người quản trị.',
  },
  'disk-full': {
    status: 507,
    title: 'Ổ đĩa đã đầy, chưa nhận được tệp',
    advice: 'Không có gì bị mất; hãy báo người quản trị giải phóng ổ đĩa rồi gửi lại.',
  },
  'storage-read-only': {
    status: 507,
    title: 'Không ghi được vào thư mục dữ liệu',
    advice: 'Hãy báo người quản trị kiểm tra quyền ghi của thư mục dữ liệu.',
  },
  'original-missing': {
    status: 500,
    title: 'Không đọc được bản gốc trong kho',
    advice: 'Hãy báo người quản trị chạy “npm run archive -- verify”.',
  },
  internal: {
    status: 500,
    title: 'Hệ thống gặp lỗi ngoài dự kiến',
    advice: 'Hãy thử lại; nếu vẫn không được, báo cho người quản trị.',
  },
} as const satisfies Record<string, ProblemEntry>;

/** A stable code of a problem. */
export type ProblemCode = keyof typeof PROBLEMS;
