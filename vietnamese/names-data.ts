/**
 * Family names in use in Vietnam: of the Kinh, and of the Thái, H'Mông, Mường, Dao, Tày, Nùng,
 * Khơ Mú, Xinh Mun, La Ha, Lào, Kháng, Hoa, Chăm, Khmer, Ê Đê, Gia Rai, Ba Na, Cơ Ho, Vân Kiều.
 */
export const FAMILY_NAMES: readonly string[] = (
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý An Ân Âu Bạch Ban Bành Bàng Bế Biện Bồ ' +
  'Ca Cái Cam Cảnh Cao Cấn Chế Chiêm Chu Châu Chung Chử Công Cù Cung Cừ Danh Diêm Diệp Doãn Dư Đan Đàm Đào Đàng ' +
  'Đậu Điền Đinh Đoàn Đổng Đồng Đới Đường Giáp Giang Hạ Hà Hàn Hàng Hầu Hậu Hình Hoa Hòa Hứa Hùng Hường Kha ' +
  'Khiếu Khổng Khuất Khúc Khưu Kiều Kim Kỷ La Lại Lai Lạc Lãnh Lăng Lâm Lềnh Liêu Liễu Long Lộ Lỗ Lương Lường Lưu Lữ Lư ' +
  'Mạc Mạch Mai Mạnh Mâu Mẫn Miêu Nghê Nghiêm Ngụy Nhâm Nhan Nhữ Ninh Nông Ông Ôn Phí Phó Phong Phù Phùng Phương ' +
  'Quách Quan Quản Quang Quàng Sái Sầm Sơn Sử Tạ Tăng Tào Tân Tất Thạch Thái Thang Thành Thân Thập Thẩm Thi Thiều Thôi ' +
  'Tiêu Tiết Tô Tôn Tống Tòng Tôn Trác Trang Triệu Trịnh Trình Trương Từ Ty Ứng Ung Uông Ưng Văn Vạn Vi Viên Vương Xa Yên ' +
  'Bạc Bàn Cà Cầm Cháng Chảo Chẻo Chang Chìu Chớ Cư Cứ Dềnh Điêu Đèo Đường Giàng Giằng Hạng Hảng Hàng Hờ Hù ' +
  'Khang Khoàng Lầu Lèng Lèo Lềm Liềm Lìm Lò Lộc Lù Lự Ly Lỳ Má Mè Mề Mùa Mào Ngần Nguyền Pờ Phàn Phìn Phu Phừu Páo Pá Po Quàng ' +
  'Sàng Sa Sồng Sộng Sổng Sùng Sung Sình Sin Tẩn Tẩu Tếnh Thào Thàng Tráng Tránh Tủa Tô Va Vòng Voòng Vàng Vừ Vì Vi Vàng Vảng Xồng Xin Xìn Vang ' +
  'Hoàng Lành Mông Mùng Nùng Chá Chẩu Cút Hỏ Kháng Khoa Quảng Quì Quỳ Siềng Sỉ Tao Tông Út Ví Vồ Vù Xên Xeo Xùng Phà Phay Phủ Đui ' +
  'Rơ Rah Ksor Kpă Kpa Siu Nay Rmah Rcom Rơchăm Niê Niêk Mlô Ayun Êban Byă Hđơk Hwing Kbuôr Kđoh Buôn Adrơng Enuôl ' +
  'Đinh A Y Cil Liêng Kơ Kră Lơ Bon Đa Krajan Rơ-ông Pang Klong Touneh Jơ Đạ Bríu Bhling Alăng Arất Zơ Pơloong Tơ Ngôl Hốih Coor ' +
  'Thổ Tài Trượng Quảng Lưu Báo Bá Đàng Hán Qua Dụng Từ Não Sử Kiên Khưu Néang Chau Neang Thạch Lâm Sơn Kim Tiền Kiến Tăng Trà Trầm Tri Trưng ' +
  'Lục Ma Điểu Tằng Sần Thèn Cụt Moong Lô Ven Lang Tạng Chíu Dường Chíng Nịnh Voòng Lỷ Sìn Bờ Dình Mua Phá Sải Thền Khâu Mã Ngạc Đái ' +
  'Liềng Krông Hmok Knul Ktul Kriêng Rcăm Romah Puih Kpui Rơchâm Hiao Hra Brao Bloong Zơrâm Bling Blúp Arâl Ating Hôih Bhnướch Riah ' +
  'Dong Rơông Jrang Ka Da Ja Păng Chamaléa Katơr Pinăng Ngưu'
)
  .split(' ')
  .filter((name, i, all) => all.indexOf(name) === i);

/** Syllables of middle and given names, Kinh and of the northern highlands, with their marks. */
export const NAME_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'Văn Thị Đức Hữu Công Quốc Quang Minh Ngọc Thanh Thành Hoàng Xuân Đình Trọng Thế Bá Duy Đăng Hồng Hải Hùng Dũng Cường Tuấn Anh ' +
    'Bình An Bảo Bích Chi Chí Chiến Chinh Chính Chung Cúc Danh Dao Diễm Diệp Diệu Doanh Dung Duyên Dương Đài Đại Đạo Đạt Điệp Định Đoàn Đông Đồng ' +
    'Giang Giáp Hà Hạ Hải Hân Hằng Hạnh Hậu Hiên Hiền Hiển Hiệp Hiếu Hiệu Hoa Hòa Hoài Hoan Hoán Hội Huân Huấn Huệ Huy Huyền Huynh Hưng Hương Hường Hữu ' +
    'Kha Khải Khang Khánh Khiêm Khoa Khôi Khuê Khương Kiên Kiệt Kiều Kim Kỳ Lan Lâm Lân Lệ Liên Liễu Linh Loan Long Lộc Lợi Luân Luận Lực Lương Ly Lý ' +
    'Mai Mạnh Mẫn Mến Mơ Mười Mỹ Nam Nga Ngà Ngân Nghĩa Nghiêm Nguyên Nguyệt Nhàn Nhân Nhạn Nhật Nhi Nhung Như Ninh Oanh Phấn Phát Phi Phong Phú Phúc Phụng Phước Phương Phượng ' +
    'Quân Quế Quý Quyên Quyền Quyết Quỳnh Sáng Sang Sinh Sen Sơn Sự Tài Tâm Tân Tấn Thạch Thái Thảo Thạnh Thắm Thắng Thân Thiên Thiện Thiệu Thìn Thịnh Thoa Thoại Thông Thơ Thơm Thu Thuần Thuận Thục Thùy Thúy Thủy Thụy Thư Thương ' +
    'Tiên Tiến Tiếp Tình Tính Toàn Toản Tố Trà Trang Trâm Trân Trí Triết Triều Trinh Trình Trúc Trung Trường Tú Tuân Tùng Tuyên Tuyến Tuyết Tường Tý Uyên Vân Vi Viên Việt Vinh Vĩnh Vũ Vui Vượng Vy Xuyến Yên Yến ' +
    'Ới Tới Hặc Ín Pâng Páo Pó Sếnh Sùng Súa Chua Chứ Chống Dợ Dua Ía Mỷ Nênh Nủ Pàng Phứ Say Sồng Thào Tủa Tủng Vừ Xá Xía Nhè Lử Lếnh Hờ Chía Của Khua Lia Lao Pao Ọi Ỏm Biên Bun Bương Chiên Chướng Đôi Hoi Hịa Inh Ính Lả Lún Muôn Nọi Ong Phanh Piếng Pọm Pỏm Quyn Tiêng Tỉnh Ưởng Xôm Xương Yêu Hỏa Hợp Học Lả Lựu Đào Mận Hiện Khuyên Khâm Phin Thiết Thoan Thời Ước Út Tư Năm Sáu Bảy Tám Chín Hai Ba ' +
    'Bính Cẩm Lành Lụa Thuyên Khuê Đính Đang Đảm Đan Đào Biển Bốn Cảnh Cần Châu Châm Chất Chiêu Chuyên Chuyền Cương Dậu Dần Duẩn Dự Đam Đỉnh Đệ Đô Độ Đương Gấm Hàm Hàn Hanh Hào Hảo Hoạch Hoạt Hoằng Hồ Hởi Hợi Hớn Huỳnh Huyến Hưởng Kế Khanh Khiết Khởi Kỷ Lai Lãm Lạc Lăng Liệu Lịch Loát Lũy Luật Luyện Lưu Mạc Mão Mậu Miên Miền Mùi Mừng Nết Ngạn Ngát Ngoan Ngôn Ngợi Nguyện Nhâm Nhẫn Nhạc Nhị Nhiên Nhu Nhuận Nhượng Nương Phán Phái Phẩm Phiên Phiến Phố Phổ Phùng Quảng Quy Quyến Sắc Sâm Sĩ Song Soạn Sứ Sử Sửu Tạo Tao Tăng Tặng Tập Tảo Thà Thám Thao Thảnh Thêm Thê Thi Thích Thiềm Thiêm Thiều Thỏa Thống Thới Thụ Thuấn Thuật Thuyết Thuyền Thực Thưởng Thượng Tiềm Tín Tích Tiệp Tỏ Toán Toại Tôn Trai Tráng Trạch Trắc Tri Trục Trực Trưởng Tuất Tuệ Tuyền Tuyển Tỵ Vàng Vận Vạn Vĩ Vịnh Vọng Vở Vụ Vững Vương Xa Xoan Xoa Xinh Ý Yêm Giàng Cầm Lò Quàng Tòng Cà Lường Vì Hà Mùa Thào Vừ Sùng Hờ Chá Cử Dế Dếnh Dia Dinh Dơ Gấu Khày Khư Lầu Lềnh Mang Mai Mo Nếnh Pênh Phông Pủa Sày Si Sính Tếnh Thề Thông Trừ Và Xó Xừ Nhia Nhìa Nếng Giống Gióng Lồng Lử Mạ'
  ).split(' '),
);
