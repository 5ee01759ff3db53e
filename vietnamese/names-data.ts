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
  'Sàng Sa Sồng Sộng Sổng Sùng Sung Sình Sin Tẩn Tẩu Tếnh Thào Thàng Tráng Tránh Tủa Tô Va Vàng Vừ Vì Vi Vàng Vảng Xồng Xin Xìn Vang ' +
  'Hoàng Lành Mông Mùng Nùng Chá Chẩu Cút Hỏ Kháng Khoa Quảng Quì Quỳ Siềng Sỉ Tao Tông Út Ví Vồ Vù Xên Xeo Xùng Phà Phay Phủ Đui ' +
  'Rơ Rah Ksor Kpă Kpa Siu Nay Rmah Rcom Rơchăm Niê Niêk Mlô Ayun Êban Byă Hđơk Hwing Kbuôr Kđoh Buôn Adrơng Enuôl ' +
  'Đinh A Y Cil Liêng Kơ Kră Lơ Bon Đa Krajan Rơ-ông Pang Klong Touneh Jơ Đạ Bríu Bhling Alăng Arất Zơ Pơloong Tơ Ngôl Hốih Coor ' +
  'Thổ Tài Trượng Quảng Lưu Báo Bá Đàng Hán Qua Dụng Từ Não Sử Kiên Khưu Néang Chau Neang Thạch Lâm Sơn Kim Tiền Kiến Tăng Trà Trầm Tri Trưng'
)
  .split(' ')
  .filter((name, i, all) => all.indexOf(name) === i);
