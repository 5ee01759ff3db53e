/** How petitions begin: the labels before who writes, in many hands. */

/** What a petition calls itself; `{kind}` is its kind, in capitals. */
export const TITLES = [
  'ĐƠN {kind}',
  'ĐƠN {kind}',
  'ĐƠN {kind}',
  'ĐƠN {kind}',
  'ĐƠN XIN {kind}',
  'ĐƠN {kind} KHẨN CẤP',
  'ĐƠN TRÌNH BÀY VÀ {kind}',
  'ĐƠN {kind} VÀ ĐỀ NGHỊ GIẢI QUYẾT',
  'ĐƠN ĐỀ NGHỊ',
  'ĐƠN KÊU CỨU',
] as const;
/** What a petition written anew may call itself. */
export const TITLES_AGAIN = [
  'ĐƠN {kind}',
  'ĐƠN {kind}',
  'ĐƠN {kind} (LẦN {nth})',
  'ĐƠN {kind} LẦN THỨ {nth}',
  'ĐƠN TIẾP TỤC {kind}',
  'ĐƠN {kind} (GỬI LẠI)',
] as const;
/** Before the subject under the title; an empty one leaves the subject out. */
export const SUBJECT_FRAMES = [
  '(V/v: {subject})',
  '(Về việc {subject})',
  'Về việc: {subject}',
  'V/v {subject}',
  '(Về việc: {subject})',
  'Về việc {subject}',
  'Kính gửi kèm: ',
] as const;

export const TO_LABELS = [
  'Kính gửi:',
  'Kính gửi:',
  'Kính gửi :',
  'Kính trình:',
  'Nơi gửi:',
  'Gửi đến:',
] as const;

/** Name, in a line of its own; `{name}`, `{Ông}`. */
export const NAME_LINES = [
  'Tôi tên là: {name}',
  'Tên tôi là: {name}',
  'Tên tôi là {name}',
  'Họ và tên: {name}',
  'Họ tên: {name}',
  'Họ và tên người làm đơn: {name}',
  'Người làm đơn: {name}',
  'Người viết đơn: {Ông} {name}',
  'Tôi là: {name}',
  'Họ, tên: {name}',
  'Họ và tên (viết chữ in hoa): {NAME}',
  'Họ tên người {kind}: {name}',
  'Người {kind}: {Ông} {name}',
  'Người đứng đơn: {name}',
] as const;
export const BIRTH = [
  'Sinh năm: {born}',
  'sinh năm {born}',
  'Năm sinh: {born}',
  'Sinh ngày {birthday}',
  'Ngày sinh: {birthday}',
  'SN: {born}',
  '{age} tuổi',
] as const;
export const CMND = [
  'CMND số {id}, do Công an {province} cấp ngày {issued}',
  'Số CMND: {id}',
  'Giấy CMND số: {id} cấp ngày {issued}',
  'Chứng minh nhân dân số {id}',
  'CMT: {id}',
  'CMND: {id}, nơi cấp: CA {province}',
] as const;
export const CCCD = [
  'Số CCCD: {id}',
  'CCCD số {id}, cấp ngày {issued}, nơi cấp: Cục Cảnh sát QLHC về TTXH',
  'Căn cước công dân số: {id} cấp ngày {issued} tại Cục CSQLHC về TTXH',
  'Số căn cước công dân: {id}',
  'CCCD: {id}',
  'Số định danh cá nhân: {id}',
  'Thẻ căn cước số {id}',
] as const;
export const PHONE = [
  'Số điện thoại: {phone}',
  'Điện thoại: {phone}',
  'ĐT: {phone}',
  'SĐT: {phone}',
  'Điện thoại liên hệ: {phone}',
  'Số ĐT liên lạc: {phone}',
  'Di động: {phone}',
] as const;
export const ADDRESS = [
  'Địa chỉ: {address}',
  'Địa chỉ thường trú: {address}',
  'Thường trú tại: {address}',
  'Hộ khẩu thường trú: {address}',
  'Nơi cư trú: {address}',
  'Nơi ở hiện nay: {address}',
  'Trú tại: {address}',
  'Chỗ ở hiện nay: {address}',
  'HKTT: {address}',
  'Hiện cư trú tại: {address}',
  'Nơi đăng ký hộ khẩu thường trú: {address}',
  'Ngụ tại: {address}',
] as const;

/** All in one sentence; parts that are not told are left out with the words before them. */
export const PROSE = [
  'Tôi là {name}, sinh năm {born}, {CARD} số {id}, trú tại {address}, điện thoại {phone}.',
  'Tôi tên là {name}, sinh năm {born}, hiện đang cư trú tại {address}, {CARD}: {id}, số điện thoại {phone}.',
  'Tên tôi là {name}, {age} tuổi, ngụ tại {address}, {CARD} số {id}, ĐT {phone}.',
  'Tôi là {name} (sinh năm {born}), {CARD} số {id}, hộ khẩu thường trú tại {address}, điện thoại liên hệ: {phone}.',
] as const;

/** A printed form filled in: dots where the pen did not go. */
export const FORM = [
  'Họ và tên:……{name}……………………… Năm sinh:…{born}……',
  'Số CMND/CCCD:……{id}………… Ngày cấp:…{issued}… Nơi cấp:……………',
  'Địa chỉ thường trú:…{address}………',
  'Điện thoại:…{phone}……………',
] as const;

export const RESPONDENT_LINES = [
  'Người bị {kind}: {respondent}',
  'Đối tượng bị {kind}: {respondent}',
  'Cơ quan, tổ chức, cá nhân bị {kind}: {respondent}',
  'Tên cơ quan bị {kind}: {respondent}',
  'Họ tên người bị {kind}: {respondent}',
] as const;

export const FIRST_WORDS = [
  'Tôi làm đơn này {kind} về việc {subject}, cụ thể như sau:',
  'Nay tôi viết đơn này kính trình quý cơ quan nội dung sau:',
  'Nội dung {kind}:',
  'Tôi xin trình bày sự việc như sau:',
  'Tôi làm đơn này để {kind} {subject}. Sự việc như sau:',
  'Kính thưa quý cơ quan, tôi xin được trình bày và {kind} một việc như sau:',
  'Bằng đơn này tôi {kind} {subject}.',
  'Lý do viết đơn:',
  'Tóm tắt nội dung vụ việc:',
  'Sau đây tôi xin trình bày lý do và nội dung {kind} của tôi:',
  'Đầu đơn tôi xin gửi tới các vị lãnh đạo lời chào trân trọng và xin trình bày như sau.',
  'Tôi viết đơn này mong được các cấp lãnh đạo xem xét việc {subject}.',
] as const;

/** Many who sign; `{count}` people. */
export const GROUP_OPENINGS = [
  'Chúng tôi gồm {count} hộ dân có tên dưới đây, cùng trú tại {address}:',
  'Chúng tôi là những hộ dân sinh sống tại {address}, gồm:',
  'Chúng tôi ký tên dưới đây gồm {count} người, đều trú tại {address}.',
  'Tập thể {count} hộ dân {address} chúng tôi làm đơn này trình bày như sau:',
  'Chúng tôi có tên trong danh sách kèm theo, là nhân dân {address}.',
] as const;
export const LIST_TITLES = [
  'DANH SÁCH NGƯỜI KÝ ĐƠN',
  'DANH SÁCH CÁC HỘ DÂN KÝ TÊN',
  'Danh sách những người cùng ký đơn',
  'DANH SÁCH HỘ GIA ĐÌNH {KIND}',
  'Những người cùng đứng đơn gồm:',
] as const;
