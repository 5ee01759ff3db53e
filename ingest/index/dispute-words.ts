/**
 * Kinds of dispute with the words that tell them, folded, set apart by commas: the fields of Thông tư
 * 02/2021/TT-TTCP (land and housing, policy, and the rest of administration), parted as the laws part them.
 */
export const DISPUTE_WORDS: Readonly<Record<string, string>> = {
  'thu hồi đất': 'thu hoi dat, lay dat, cuong che thu hoi, giai phong mat bang',
  'bồi thường, hỗ trợ, tái định cư':
    'boi thuong, den bu, tai dinh cu, kiem dem, kiem ke tai san, ap gia, gia dat, ' +
    'ho tro on dinh doi song, phuong an boi thuong, giai toa',
  'giấy chứng nhận quyền sử dụng đất':
    'giay chung nhan quyen su dung, so do, cap giay chung nhan, cap so, bia do, dang ky dat dai, ' +
    'thu hoi giay chung nhan, dinh chinh giay chung nhan, cap doi giay, tach thua',
  'tranh chấp đất đai':
    'tranh chap dat, tranh chap ranh gioi, lan chiem, lan ranh, ranh gioi, loi di chung, loi di, ' +
    'tranh chap quyen su dung, chiem dat, dat thua ke, hang xom',
  'giao đất, cho thuê đất':
    'giao dat, cho thue dat, dau gia quyen su dung dat, chuyen muc dich, dat o cap, quy dat 5%, ' +
    'dat cong ich, ban dat trai tham quyen',
  'nhà ở, xây dựng':
    'xay dung trai phep, giay phep xay dung, trat tu xay dung, nha o, quy hoach, thao do, chung cu, ' +
    'nut nha, cong trinh xay dung, nha o xa hoi',
  'môi trường': 'moi truong, o nhiem, khoi bui, tieng on, rac thai, nuoc thai, mui hoi, xa thai, chan nuoi',
  'khoáng sản, tài nguyên nước': 'khoang san, khai thac cat, mo da, no min, tai nguyen nuoc, khai thac dat',
  'rừng, lâm nghiệp':
    'lam nghiep, giao rung, pha rung, dat rung, khoan bao ve rung, dich vu moi truong rung, ' + 'kiem lam',
  'nông nghiệp, thủy lợi':
    'thuy loi, muong nuoc, giong cay, dich benh, tiem phong, hop tac xa, thuy dien, ho chua',
  'xử phạt vi phạm hành chính':
    'xu phat vi pham hanh chinh, xu phat hanh chinh, quyet dinh xu phat, muc phat, tich thu, ' +
    'tam giu phuong tien',
  'cán bộ, công chức, viên chức':
    'ky luat, buoc thoi viec, tuyen dung, bo nhiem, nang luong, luan chuyen, thi tuyen cong chuc, ' +
    'cham dut hop dong lam viec, danh gia cong chuc, bau truong thon, truong ban',
  'người có công':
    'nguoi co cong, thuong binh, liet si, chat doc hoa hoc, benh binh, huan chuong, khang chien, ' + 'tu day',
  'chính sách xã hội':
    'ho ngheo, can ngheo, bao tro xa hoi, tro cap xa hoi, nguoi khuyet tat, cuu tro, gao ho tro, ' +
    'nha tinh thuong, tro cap hang thang, nguoi cao tuoi, xoa nha tam',
  'bảo hiểm':
    'bao hiem xa hoi, bao hiem y te, bao hiem that nghiep, the bao hiem, luong huu, che do thai san',
  'lao động, tiền lương':
    'no luong, tien luong, hop dong lao dong, tai nan lao dong, sa thai, nguoi lao dong',
  'giáo dục':
    'truong hoc, hieu truong, hoc phi, hoc sinh, giao vien, tuyen sinh, lam thu, ban tru, hoc them, ' +
    'day them',
  'y tế': 'benh vien, kham benh, chua benh, bac si, vien phi, tram y te, an toan thuc pham, ngo doc',
  'ngân sách, đầu tư, đấu thầu':
    'ngan sach, dau thau, nghiem thu, quyet toan, xay dung co ban, nong thon moi, chi sai, quy thon, ' +
    'dong gop cua dan, thu chi, rut ruot',
  'tham nhũng, lợi dụng chức vụ':
    'tham nhung, tham o, nhan hoi lo, nhan tien, loi dung chuc vu, lam quyen, vu loi, bao ke, ' + 'chay chot',
  'thuế, phí, lệ phí':
    'tien su dung dat, thue dat, truy thu thue, le phi, thue suat, hoan thue, co quan thue, ' +
    'chi cuc thue',
  'hộ tịch, cư trú': 'ho tich, khai sinh, ho khau, ket hon, cu tru, can cuoc, chung thuc, khai tu',
  'giao thông, hạ tầng':
    'giao thong, duong xuong cap, cau tran, xe qua tai, duong lien thon, den duong, nuoc sach, ' +
    'luoi dien, tien dien',
  'thi hành án, tố tụng': 'thi hanh an, ban an, chap hanh vien, ke bien, dieu tra vien, khoi to, tam giam',
  'an ninh, trật tự':
    'gay roi, danh bac, hanh hung, trom cap, ma tuy, karaoke, mat trat tu, de doa, cho vay nang lai, ' +
    'lua dao',
  'tôn giáo, dân tộc, văn hóa':
    'ton giao, tin nguong, di tich, le hoi, dan toc thieu so, nghia trang, nha van hoa',
};
