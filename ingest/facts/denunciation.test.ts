import { describe, expect, test } from 'vitest';
import { isDenunciation } from './denunciation.ts';
import { typedPage } from './fixtures.ts';

type Case = readonly [title: string, body: string];

const official = ([title, body]: Case): string =>
  `THANH TRA TỈNH\nSố: 77/TTr-NV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Giang, ngày 2 tháng 6 năm 2020\n${title}\n\n${body}`;
const petition = ([title, body]: Case): string =>
  `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${title}\n\nKính gửi: UBND huyện Vị Xuyên\nTôi tên là: Nông Văn Sáu, trú tại thôn Bản Lầu, xã Minh Tân, huyện Vị Xuyên\n${body}\nNgười làm đơn\nNông Văn Sáu`;
const secret = (text: string): boolean => isDenunciation([typedPage(text)]);

describe('an official document that tells of a denunciation is secret', () => {
  const cases: Case[] = [
    ['KẾ HOẠCH\nXác minh nội dung đơn của công dân', 'Làm việc với người tố cáo, giữ bí mật.'],
    ['CHỈ THỊ\nVề tăng cường kỷ luật', 'Qua vụ ông Lê Văn Tư bị tố cáo nhận tiền, yêu cầu rút kinh nghiệm.'],
    ['THÔNG BÁO\nKết quả giải quyết đơn', 'Đơn tô\ncao cua ông Tư không có cơ sở.'],
    ['PHIẾU CHUYỂN ĐƠN TỐ CÁO', 'Ban nhận được đơn của ông Nông Văn Sáu.'],
    ['PHIẾU CHUYỂN', 'Nhận được đơn của ông Nông Văn Sáu, tố cáo ông Đặng Văn Minh, Chủ tịch xã, lạm quyền.'],
    ['THÔNG BÁO\nVề việc thụ lý tố cáo', 'Căn cứ Luật Tố cáo;'],
    ['THÔNG BÁO\nVề việc không thụ lý tố cáo', 'Căn cứ Luật Tố cáo;'],
    ['THÔNG BÁO\nVề việc không thụ lý giải quyết tố cáo', 'Căn cứ Luật Tố cáo;'],
    ['QUYẾT ĐỊNH\nVề việc thành lập Tổ xác minh tố cáo', 'Căn cứ Luật Tố cáo;'],
    ['QUYẾT ĐỊNH\nVề việc gia hạn giải quyết tố cáo', 'Căn cứ Luật Tố cáo;'],
    ['QUYẾT ĐỊNH\nVề việc đình chỉ giải quyết tố cáo', 'Căn cứ Luật Tố cáo;'],
    ['QUYẾT ĐỊNH\nVề việc tạm đình chỉ việc giải quyết tố cáo', 'Căn cứ Luật Tố cáo;'],
    ['QUYẾT ĐỊNH\nVề việc rút tố cáo', 'Căn cứ Luật Tố cáo;'],
    ['BIÊN BẢN\nlàm việc với người tố cáo', 'Hôm nay, ngày 2/6/2020.'],
    ['BIÊN BẢN\nlàm việc', 'Ông Nông Văn Sáu, người tố cáo.'],
    ['BIÊN BẢN\nlàm việc', 'Ông Đặng Văn Minh - người bị tố cáo trình bày.'],
    ['KẾT LUẬN\nViệc tố cáo ông Đặng Văn Minh', 'Kết luận.'],
    ['BÁO CÁO\nKết quả xác minh tố cáo', 'Người tố cáo đề nghị giữ bí mật.'],
    [
      'BÁO CÁO\nKết quả xác minh đơn',
      'Ông Pớm tố giác ông Chựa nhận tiền. Người tố giác đề nghị giữ bí mật.',
    ],
    ['BÁO CÁO\nKết quả xác minh đơn', 'Theo đơn tố cáo đề ngày 2/1/2020 thì ông Chựa nhận tiền.'],
    ['GIẤY MỜI', 'Mời ông Sáu đến làm việc về đơn tố cáo của ông.'],
    ['GIẤY MỜI', 'Mời ông Sáu đến làm việc về nội dung ông tố cáo.'],
    ['THÔNG BÁO', 'Trả lời đơn của ông Sáu tố cáo cán bộ địa chính xã.'],
    ['THÔNG BÁO', 'Ông Sáu có đơn tố cáo, phản ánh việc làm của Chủ tịch xã.'],
    ['THÔNG BÁO', 'Ông Sáu có đơn khiếu nại, tố cáo ông Đặng Văn Minh nhận tiền.'],
    ['THÔNG BÁO', 'Bà Lan tố cáo Chủ tịch UBND xã Tân Lập nhận tiền của dân.'],
    ['THÔNG BÁO', 'Đơn ghi tên bà Lan tố cáo bà Hoa, kế toán trường.'],
    ['THÔNG BÁO', 'Đơn thư nặc danh tố cáo lãnh đạo UBND huyện Mèo Vạc.'],
    ['THÔNG BÁO', 'Công dân tố cáo hành vi nhận hối lộ của cán bộ xã.'],
    ['THONG BAO\nVe viec thu ly to cao', 'Can cu Luat To cao;'],
    ['THÔNG BÁO', 'Việc ông Minh bị tố cáo là có cơ sở.'],
    ['THÔNG BÁO', 'Ông Minh là người bị tố cáo.'],
    ['THÔNG BÁO', 'Bà Lan gửi đơn tố cáo, đề nghị giữ bí mật.'],
    ['THÔNG BÁO', 'Bà Lan gửi đơn tố cáo.'],
    ['THÔNG BÁO', 'Vụ việc tố cáo của bà Lan đã được giải quyết.'],
    ['THÔNG BÁO', 'Kết quả giải quyết tố cáo đối với ông Minh.'],
    ['THÔNG BÁO', 'Bà Lan đã rút đơn tố cáo.'],
    ['KẾT LUẬN\nNội dung tố cáo', 'x'],
  ];
  test.each(cases)('%s: %s', (...one) => expect(secret(official(one))).toBe(true));
});

describe('laws and the work of an office are not', () => {
  const cases: Case[] = [
    ['KẾ HOẠCH\nThanh tra năm 2020', 'Thanh tra việc tiếp dân; việc giải quyết tố cáo của UBND các xã.'],
    ['CHỈ THỊ\nVề tăng cường kỷ luật, kỷ cương hành chính', 'Rà soát các đơn tố cáo còn tồn đọng.'],
    ['HƯỚNG DẪN\nGhi sổ theo dõi', 'Cột 5: ghi người tố cáo; cột 6: người bị tố cáo.'],
    [
      'QUYẾT ĐỊNH\nVề việc thành lập Đoàn thanh tra',
      'Ông Lê Văn Tư, Trưởng phòng Giải quyết khiếu nại, tố cáo, làm Trưởng đoàn.',
    ],
    [
      'BÁO CÁO\nCông tác tiếp công dân, giải quyết khiếu nại, tố cáo quý I',
      'Tiếp nhận 15 đơn khiếu nại, 4 đơn tố cáo, 20 đơn kiến nghị. Đơn tố cáo thuộc thẩm quyền: 4 đơn. Đã giải quyết 3/4 đơn tố cáo, đạt 75%.',
    ],
    [
      'BÁO CÁO\nCông tác thanh tra',
      'Tố cáo: đã thụ lý 4 vụ, giải quyết 3 vụ. Kết quả giải quyết tố cáo: 1 vụ đúng, 2 vụ sai. Nội dung khiếu nại, tố cáo chủ yếu về đất đai.',
    ],
    [
      'BÁO CÁO\nCông tác thanh tra',
      'Số đơn tố cáo giảm so với cùng kỳ; đơn khiếu nại tăng. Giải quyết tố cáo thuộc thẩm quyền đúng hạn.',
    ],
    ['KẾ HOẠCH\nTập huấn Luật Khiếu nại, Luật Tố cáo', 'Tuyên truyền pháp luật về khiếu nại, tố cáo.'],
    [
      'KẾ HOẠCH\nThanh tra trách nhiệm thực hiện pháp luật về thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng',
      'Kiểm tra việc thực hiện trình tự giải quyết tố cáo. Bảo vệ người tố cáo theo Luật Tố cáo.',
    ],
    ['QUY CHẾ\nTiếp công dân', 'Người khiếu nại, tố cáo có quyền trình bày; người tố cáo được giữ bí mật.'],
    [
      'QUYẾT ĐỊNH\nGiải quyết khiếu nại của ông Sáu',
      'Căn cứ Luật Khiếu nại; Luật Tố cáo. Ông Sáu khiếu nại quyết định thu hồi đất. Không có nội dung tố cáo.',
    ],
    [
      'QUYẾT ĐỊNH\nPhân công nhiệm vụ',
      'Phó Chánh Thanh tra phụ trách công tác giải quyết khiếu nại, tố cáo; tiếp công dân; xử lý đơn thư tố cáo.',
    ],
    [
      'LUẬT\nTỐ CÁO',
      'Điều 1. Luật này quy định về tố cáo và giải quyết tố cáo đối với hành vi vi phạm pháp luật. Người tố cáo là cá nhân thực hiện việc tố cáo.',
    ],
    [
      'THÔNG BÁO\nLịch tiếp công dân',
      'Ông Chủ tịch UBND tỉnh tiếp công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh.',
    ],
    [
      'THÔNG TƯ\nQuy định quy trình xử lý đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh',
      'Đơn tố cáo của công dân được xử lý. Thụ lý tố cáo; xác minh nội dung tố cáo.',
    ],
  ];
  test.each(cases)('%s: %s', (...one) => expect(secret(official(one))).toBe(false));
});

describe('a petition that denounces among other things is secret', () => {
  const cases: Case[] = [
    ['ĐƠN KHIẾU NẠI', 'Tôi khiếu nại, tố cáo ông Đặng Văn Minh, Chủ tịch UBND xã.'],
    ['ĐƠN KHIẾU NẠI', 'Tôi làm đơn khiếu nại và tố cáo ông Minh nhận tiền.'],
    ['ĐƠN KHIẾU NẠI VÀ TỐ CÁO', 'x'],
    ['ĐƠN KHIẾU TỐ', 'Tôi khiếu tố ông Minh chiếm đất.'],
    ['ĐƠN ĐỀ NGHỊ', 'Ngoài ra, tôi tố cáo cán bộ địa chính xã đã nhận 20 triệu đồng.'],
    ['ĐƠN ĐỀ NGHỊ', 'Tôi đề nghị giữ bí mật tên tôi vì tôi sợ bị trả thù. Ông Minh đã tham ô tiền cứu trợ.'],
    ['ĐƠN KIẾN NGHỊ', 'Tôi xin tố giác việc ông Minh ăn chặn tiền hỗ trợ lũ lụt.'],
    ['ĐƠN TỐ GIÁC TỘI PHẠM', 'Ông Minh đã lừa tiền.'],
    ['ĐƠN TRÌNH BÁO', 'Tôi trình báo và tố giác hành vi lừa đảo của ông Minh.'],
    ['DON DE NGHI', 'Toi to cao ong Minh nhan tien.'],
    ['ĐƠN KHIẾU NẠI', 'Phần 2. Tố cáo: ông Minh đã nhận tiền của 5 hộ.'],
    ['ĐƠN KHIẾU NẠI', 'II. NỘI DUNG TỐ CÁO\nÔng Minh đã nhận tiền của 5 hộ.'],
    ['ĐƠN KHIẾU NẠI', 'Đồng thời, tôi cũng tố cáo luôn Chủ tịch xã bao che.'],
    ['ĐƠN KHIẾU NẠI', 'Vợ tôi đã tố cáo ông Minh lên huyện từ năm 2017.'],
    ['ĐƠN KHIẾU NẠI', 'Người bị tố cáo: ông Đặng Văn Minh'],
    ['ĐƠN KHIẾU NẠI', 'Người bị khiếu nại, tố cáo: ông Đặng Văn Minh'],
    [
      'ĐƠN KHIẾU NẠI',
      'Tôi yêu cầu xử lý theo Luật Tố cáo đối với hành vi nhận hối lộ của ông Minh; tôi tố cáo hành vi này.',
    ],
    ['ĐƠN XIN CỨU XÉT', 'Bằng đơn này tôi vạch trần và tố cáo trước cơ quan về sai phạm của ông Minh.'],
    ['ĐƠN PHẢN ÁNH', 'Chúng tôi viết thư này tố ông Minh ăn tiền của dân nghèo. Người tố cáo xin giấu tên.'],
  ];
  test.each(cases)('%s: %s', (...one) => expect(secret(petition(one))).toBe(true));
});

describe('a petition that names the field of work, or denies that it denounces, is not', () => {
  const cases: Case[] = [
    ['ĐƠN KHIẾU NẠI', 'Căn cứ Luật Khiếu nại, Luật Tố cáo. Tôi khiếu nại quyết định 12/QĐ-UBND.'],
    [
      'ĐƠN KHIẾU NẠI',
      'Đề nghị Ban Tiếp công dân, giải quyết khiếu nại, tố cáo xem xét. Tôi khiếu nại quyết định 12/QĐ-UBND.',
    ],
    ['ĐƠN KIẾN NGHỊ', 'Tôi không tố cáo ai, chỉ kiến nghị sửa đường.'],
    ['ĐƠN KIẾN NGHỊ', 'Đã gửi Phòng Khiếu nại tố cáo nhưng chưa trả lời. Kiến nghị sửa đường.'],
  ];
  test.each(cases)('%s: %s', (...one) => expect(secret(petition(one))).toBe(false));
});
