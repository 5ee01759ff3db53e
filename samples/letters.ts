/** A petition by a citizen, as it would be written. */
export interface Petition {
  readonly form: 'petition';
  readonly file: string;
  readonly scanned: boolean;
  readonly kind: 'khiếu nại' | 'tố cáo' | 'kiến nghị' | 'phản ánh';
  readonly place: string;
  readonly date: string;
  readonly about: string;
  readonly to: readonly string[];
  readonly name: string;
  readonly born: number;
  readonly identityNumber: string;
  readonly phone: string;
  readonly address: string;
  readonly respondent: string;
  readonly body: readonly string[];
}

/** An official document. */
export interface Official {
  readonly form: 'official';
  readonly file: string;
  readonly scanned: boolean;
  /** Title in capitals; a letter (công văn) has none. */
  readonly title: string | null;
  readonly number: string;
  readonly issuer: readonly [above: string, issuer: string];
  readonly place: string;
  readonly date: string;
  readonly subject: string;
  readonly to?: string;
  readonly body: readonly string[];
  readonly position: readonly string[];
  readonly signer: string;
}

/** Anything a citizen or an office writes. */
export type Letter = Petition | Official;

const HOA = {
  name: 'Quàng Thị Hòa',
  born: 1971,
  identityNumber: '014171004518',
  phone: '0977310264',
  address: 'bản Nà Hạ, xã Chiềng Mung, huyện Mai Sơn, tỉnh Sơn La',
};
const HUNG = {
  name: 'Lò Văn Hùng',
  born: 1965,
  identityNumber: '014065007731',
  phone: '0385204417',
  address: 'bản Lọng Nghịu, xã Muổi Nọi, huyện Thuận Châu, tỉnh Sơn La',
};
const OTHER_HUNG = {
  name: 'Lò Văn Hùng',
  born: 1983,
  identityNumber: '014083011926',
  phone: '0862455190',
  address: 'tiểu khu 8, thị trấn Hát Lót, huyện Mai Sơn, tỉnh Sơn La',
};
const TUYET = {
  name: 'Đinh Thị Tuyết',
  born: 1958,
  identityNumber: '014158002207',
  phone: '0912608375',
  address: 'bản Mòn, xã Tân Phong, huyện Phù Yên, tỉnh Sơn La',
};
const KHANH = {
  name: 'Phạm Quốc Khánh',
  born: 1979,
  identityNumber: '001079015583',
  phone: '0904117620',
  address: 'tổ 5, phường Quyết Thắng, thành phố Sơn La, tỉnh Sơn La',
};

const PROVINCE = 'Ủy ban nhân dân tỉnh Sơn La';
const INSPECTORATE = 'Thanh tra tỉnh Sơn La';
const RECEPTION = 'Ban Tiếp công dân tỉnh Sơn La';

/** Five matters, some of them over years, as an inspectorate's folder holds them. */
export const LETTERS: readonly Letter[] = [
  {
    form: 'petition',
    file: '2017-05-12 don khieu nai Quang Thi Hoa.pdf',
    scanned: true,
    kind: 'khiếu nại',
    place: 'Chiềng Mung',
    date: '2017-05-12',
    about: 'việc bồi thường, hỗ trợ khi Nhà nước thu hồi đất làm đường tránh quốc lộ 6',
    to: [PROVINCE, INSPECTORATE],
    ...HOA,
    respondent: 'Ủy ban nhân dân huyện Mai Sơn',
    body: [
      'Gia đình tôi đang sử dụng thửa đất số 127, tờ bản đồ số 14, diện tích 1.860 m² tại bản Nà Hạ, xã Chiềng Mung, đã trồng cà phê từ năm 1996 và được cấp Giấy chứng nhận quyền sử dụng đất năm 2004.',
      'Ngày 20/02/2017, Ủy ban nhân dân huyện Mai Sơn ban hành Quyết định số 486/QĐ-UBND phê duyệt phương án bồi thường, trong đó chỉ tính đất trồng cây hằng năm và không tính 412 gốc cà phê đang cho thu hoạch.',
      'Tôi đề nghị xem xét lại phương án theo Điều 90 Luật Đất đai năm 2013, kiểm đếm lại cây trồng có sự chứng kiến của gia đình.',
    ],
  },
  {
    form: 'official',
    file: '2017-06-02 thong bao thu ly.pdf',
    scanned: true,
    title: 'THÔNG BÁO',
    number: '214/TB-TTr',
    issuer: ['UBND TỈNH SƠN LA', 'THANH TRA TỈNH'],
    place: 'Sơn La',
    date: '2017-06-02',
    subject: 'Về việc thụ lý giải quyết khiếu nại của bà Quàng Thị Hòa',
    body: [
      'Ngày 22/5/2017, Thanh tra tỉnh nhận được đơn của bà Quàng Thị Hòa, trú tại bản Nà Hạ, xã Chiềng Mung, huyện Mai Sơn, khiếu nại Quyết định số 486/QĐ-UBND ngày 20/02/2017 của Ủy ban nhân dân huyện Mai Sơn.',
      'Căn cứ Điều 27 Luật Khiếu nại năm 2011, đơn đủ điều kiện và được thụ lý kể từ ngày 02/6/2017. Thanh tra tỉnh thông báo để bà Quàng Thị Hòa biết.',
    ],
    position: ['KT. CHÁNH THANH TRA', 'PHÓ CHÁNH THANH TRA'],
    signer: 'Lường Văn Toán',
  },
  {
    form: 'petition',
    file: '2018-01-09 don Quang Thi Hoa lan 2.pdf',
    scanned: true,
    kind: 'khiếu nại',
    place: 'Chiềng Mung',
    date: '2018-01-09',
    about: 'chưa giải quyết dứt điểm việc bồi thường đất làm đường tránh quốc lộ 6',
    to: [INSPECTORATE, RECEPTION],
    ...HOA,
    respondent: 'Ủy ban nhân dân huyện Mai Sơn',
    body: [
      'Tháng 5 năm 2017 tôi đã gửi đơn khiếu nại Quyết định số 486/QĐ-UBND ngày 20/02/2017, được thông báo thụ lý tại văn bản số 214/TB-TTr nhưng đến nay đã quá bảy tháng vẫn chưa có kết quả.',
      'Đơn vị thi công đã đưa máy vào san ủi thửa 127, tờ bản đồ 14 khi gia đình tôi chưa nhận tiền, vườn cà phê bị vùi lấp một phần.',
      'Đề nghị dừng thi công trên phần đất của gia đình tôi cho đến khi giải quyết xong theo Luật Khiếu nại năm 2011.',
    ],
  },
  {
    form: 'official',
    file: '2018-04-18 ket luan xac minh 61-KL-TTr.pdf',
    scanned: true,
    title: 'KẾT LUẬN',
    number: '61/KL-TTr',
    issuer: ['UBND TỈNH SƠN LA', 'THANH TRA TỈNH'],
    place: 'Sơn La',
    date: '2018-04-18',
    subject: 'Nội dung khiếu nại của bà Quàng Thị Hòa, xã Chiềng Mung, huyện Mai Sơn',
    body: [
      'Kết quả xác minh cho thấy thửa đất số 127, tờ bản đồ số 14 được trồng cà phê ổn định từ năm 1996; biên bản kiểm đếm ngày 11/01/2017 không có chữ ký của hộ gia đình.',
      'Việc Ủy ban nhân dân huyện Mai Sơn không tính giá trị cây lâu năm trong Quyết định số 486/QĐ-UBND là chưa đúng quy định tại Điều 90 Luật Đất đai năm 2013.',
      'Kết luận: khiếu nại của bà Quàng Thị Hòa là đúng một phần. Kiến nghị Ủy ban nhân dân huyện Mai Sơn kiểm đếm lại, phê duyệt bổ sung phương án trước ngày 30/6/2018.',
    ],
    position: ['CHÁNH THANH TRA'],
    signer: 'Nguyễn Hữu Lợi',
  },
  {
    form: 'petition',
    file: '2019-09-30 don kien nghi Lo Van Hung Muoi Noi.pdf',
    scanned: true,
    kind: 'kiến nghị',
    place: 'Muổi Nọi',
    date: '2019-09-30',
    about: 'tranh chấp ranh giới nương rẫy và lối đi chung của bản',
    to: ['Ủy ban nhân dân huyện Thuận Châu', INSPECTORATE],
    ...HUNG,
    respondent: 'Ủy ban nhân dân xã Muổi Nọi',
    body: [
      'Nương của gia đình tôi thuộc thửa đất số 88, tờ bản đồ số 5, giáp lối đi chung của bản Lọng Nghịu. Đầu năm 2019 hộ bên cạnh dựng hàng rào lấn sang khoảng 2,5 m, xe ba gác không qua được.',
      'Ủy ban nhân dân xã đã hòa giải ngày 16/7/2019 nhưng biên bản không được thực hiện. Tôi kiến nghị đo đạc lại ranh giới theo hồ sơ địa chính và mở lại lối đi theo Điều 254 Bộ luật Dân sự năm 2015.',
    ],
  },
  {
    form: 'official',
    file: '2019-11-15 cong van tra loi Lo Van Hung.pdf',
    scanned: false,
    title: null,
    number: '1032/UBND-TNMT',
    issuer: ['TỈNH SƠN LA', 'ỦY BAN NHÂN DÂN HUYỆN THUẬN CHÂU'],
    place: 'Thuận Châu',
    date: '2019-11-15',
    subject: 'V/v trả lời kiến nghị của ông Lò Văn Hùng',
    to: 'Ông Lò Văn Hùng, bản Lọng Nghịu, xã Muổi Nọi',
    body: [
      'Ủy ban nhân dân huyện nhận được đơn đề ngày 30/9/2019 của ông Lò Văn Hùng về việc tranh chấp ranh giới nương rẫy và lối đi chung tại bản Lọng Nghịu.',
      'Ủy ban nhân dân huyện giao Phòng Tài nguyên và Môi trường phối hợp với xã Muổi Nọi đo đạc lại thửa 88, tờ bản đồ 5 trong tháng 12/2019 và tổ chức hòa giải lại theo Điều 202 Luật Đất đai năm 2013.',
    ],
    position: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    signer: 'Bạc Cầm Khuyên',
  },
  {
    form: 'petition',
    file: '2020-03-11 phan anh o nhiem Hat Lot.pdf',
    scanned: false,
    kind: 'phản ánh',
    place: 'Hát Lót',
    date: '2020-03-11',
    about: 'tình trạng nước thải của cơ sở chế biến tinh bột sắn gây ô nhiễm suối Nậm Pàn',
    to: ['Sở Tài nguyên và Môi trường tỉnh Sơn La', RECEPTION],
    ...OTHER_HUNG,
    respondent: 'Phòng Tài nguyên và Môi trường huyện Mai Sơn',
    body: [
      'Từ tháng 11/2019 đến nay, cơ sở chế biến tinh bột sắn ở đầu nguồn xả nước thải đen, mùi hôi xuống suối Nậm Pàn vào ban đêm, cá chết nhiều đợt, giếng của hơn 40 hộ tiểu khu 8 không dùng được.',
      'Người dân đã báo Phòng Tài nguyên và Môi trường huyện Mai Sơn hai lần nhưng chỉ được trả lời miệng. Đề nghị lấy mẫu nước, xử lý theo Luật Bảo vệ môi trường năm 2014 và công khai kết quả.',
    ],
  },
  {
    form: 'official',
    file: '2020-05-27 quyet dinh xu phat 1180-QD-UBND.pdf',
    scanned: false,
    title: 'QUYẾT ĐỊNH',
    number: '1180/QĐ-UBND',
    issuer: ['TỈNH SƠN LA', 'ỦY BAN NHÂN DÂN'],
    place: 'Sơn La',
    date: '2020-05-27',
    subject: 'Về việc xử phạt vi phạm hành chính trong lĩnh vực bảo vệ môi trường',
    body: [
      'Xét đề nghị của Sở Tài nguyên và Môi trường tại Tờ trình số 203/TTr-STNMT ngày 19/5/2020 về kết quả kiểm tra cơ sở chế biến tinh bột sắn tại thị trấn Hát Lót, huyện Mai Sơn;',
      'Điều 1. Xử phạt cơ sở chế biến tinh bột sắn Hát Lót vì xả nước thải vượt quy chuẩn kỹ thuật từ 3 đến dưới 5 lần ra suối Nậm Pàn. Đình chỉ hoạt động xả thải trong 3 tháng.',
      'Điều 2. Sở Tài nguyên và Môi trường, Ủy ban nhân dân huyện Mai Sơn kiểm tra việc khắc phục, báo cáo kết quả trước ngày 31/8/2020.',
    ],
    position: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    signer: 'Lò Minh Tiến',
  },
  {
    form: 'petition',
    file: '2021-08-04 don Dinh Thi Tuyet.pdf',
    scanned: true,
    kind: 'khiếu nại',
    place: 'Tân Phong',
    date: '2021-08-04',
    about: 'việc dừng trợ cấp đối với người có công',
    to: ['Sở Lao động - Thương binh và Xã hội tỉnh Sơn La', INSPECTORATE],
    ...TUYET,
    respondent: 'Phòng Lao động - Thương binh và Xã hội huyện Phù Yên',
    body: [
      'Tôi là thanh niên xung phong, được hưởng trợ cấp hằng tháng từ năm 2012. Ngày 15/6/2021, tôi nhận được Quyết định số 377/QĐ-LĐTBXH dừng trợ cấp với lý do hồ sơ thiếu giấy xác nhận của đơn vị cũ.',
      'Giấy xác nhận đã nộp tại xã từ năm 2011, có sổ ký nhận. Đề nghị kiểm tra hồ sơ lưu và khôi phục trợ cấp theo Pháp lệnh Ưu đãi người có công với cách mạng.',
    ],
  },
  {
    form: 'official',
    file: '2021-10-19 bao cao 305-BC-TTr.pdf',
    scanned: false,
    title: 'BÁO CÁO',
    number: '305/BC-TTr',
    issuer: ['UBND TỈNH SƠN LA', 'THANH TRA TỈNH'],
    place: 'Sơn La',
    date: '2021-10-19',
    subject: 'Kết quả xác minh nội dung đơn của bà Đinh Thị Tuyết, huyện Phù Yên',
    body: [
      'Sổ giao nhận của Ủy ban nhân dân xã Tân Phong ghi nhận ngày 08/9/2011 đã tiếp nhận bản chính giấy xác nhận quá trình tham gia thanh niên xung phong của bà Đinh Thị Tuyết.',
      'Quyết định số 377/QĐ-LĐTBXH ngày 15/6/2021 được ban hành khi chưa đối chiếu sổ giao nhận. Đề nghị Phòng Lao động - Thương binh và Xã hội huyện Phù Yên hủy bỏ quyết định và truy trả trợ cấp từ tháng 7/2021.',
    ],
    position: ['CHÁNH THANH TRA'],
    signer: 'Nguyễn Hữu Lợi',
  },
  {
    form: 'petition',
    file: '2022-02-21 don to cao can bo xa.pdf',
    scanned: true,
    kind: 'tố cáo',
    place: 'Sơn La',
    date: '2022-02-21',
    about: 'hành vi lập khống danh sách nhận hỗ trợ giống cây ăn quả',
    to: [INSPECTORATE],
    ...KHANH,
    respondent: 'Ông Hà Văn Sáng, cán bộ địa chính - nông nghiệp xã Mường Bon',
    body: [
      'Trong vụ cấp giống xoài, nhãn ghép năm 2021 tại xã Mường Bon, huyện Mai Sơn, tôi phát hiện danh sách nhận hỗ trợ có 17 hộ không có tên trong sổ hộ khẩu của xã, chữ ký nhận cùng một nét bút.',
      'Tôi tố cáo ông Hà Văn Sáng lập khống danh sách để chiếm đoạt cây giống. Đề nghị xác minh và giữ bí mật họ tên, địa chỉ của tôi theo Luật Tố cáo năm 2018.',
    ],
  },
  {
    form: 'petition',
    file: '2023-10-05 kien nghi Pham Quoc Khanh.pdf',
    scanned: false,
    kind: 'kiến nghị',
    place: 'Sơn La',
    date: '2023-10-05',
    about: 'việc chậm cấp Giấy chứng nhận quyền sử dụng đất cho các hộ tái định cư',
    to: [PROVINCE, RECEPTION],
    ...KHANH,
    respondent: 'Ủy ban nhân dân thành phố Sơn La',
    body: [
      'Chúng tôi gồm 23 hộ tái định cư tại khu Chiềng Sinh đã nhận đất từ năm 2016 theo Quyết định số 2951/QĐ-UBND ngày 04/11/2015 nhưng đến nay chưa được cấp Giấy chứng nhận.',
      'Thửa của gia đình tôi là thửa đất số 41, tờ bản đồ số 23. Kiến nghị công khai thời hạn cấp giấy và lý do chậm theo Điều 105 Luật Đất đai năm 2013.',
    ],
  },
];
