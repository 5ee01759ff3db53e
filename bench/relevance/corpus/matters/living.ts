import type { Matter } from '../matter.ts';

/** Power, water, wages, debts. */
export const LIVING: readonly Matter[] = [
  {
    id: 'electricity',
    group: 'services',
    kinds: ['phản ánh', 'kiến nghị'],
    subjects: [],
    respects: {
      bill: {
        subjects: ['hóa đơn tiền điện tăng bất thường'],
        said: [
          'Tháng trước ba trăm nghìn, tháng này vọt lên hơn hai triệu.',
          'Công tơ chạy khi đã ngắt cầu dao.',
          'Nhân viên ghi chỉ số không đến, toàn ước lượng.',
        ],
      },
      line: {
        subjects: ['mất điện kéo dài', 'hành lang lưới điện qua nhà dân', 'kéo điện về bản vùng sâu'],
        said: [
          'Dây cao thế võng sát mái nhà, trời mưa phóng tia lửa.',
          'Cả bản thắp đèn dầu trong khi cột đã dựng từ năm {nam}.',
          'Cắt điện không báo làm chết cả ao tôm và đàn gà ấp.',
        ],
      },
    },
    background: [
      'Gia đình tôi dùng điện sinh hoạt bình thường, không kinh doanh.',
      'Gọi tổng đài thì hẹn kiểm tra rồi không thấy ai đến.',
    ],
    findings: [
      'Điện lực kiểm định công tơ và hoàn trả phần chênh lệch.',
      'Đưa thôn bản vào danh mục cấp điện nông thôn.',
    ],
    law: 'Điều 46 Luật Điện lực năm 2004',
    respondent: 'Điện lực {huyen}',
  },
  {
    id: 'clean-water',
    group: 'services',
    kinds: ['phản ánh', 'kiến nghị'],
    subjects: [],
    respects: {
      dirty: {
        subjects: ['nước sinh hoạt không bảo đảm vệ sinh', 'chất lượng nước máy kém'],
        said: [
          'Nước máy đục ngầu, để lắng qua đêm có lớp bùn.',
          'Vòi chảy ra cả trứng giun, da trẻ nổi mẩn.',
          'Mùi clo nồng nặc không dám nấu cơm.',
        ],
      },
      dry: {
        subjects: ['công trình nước sạch nông thôn ngừng hoạt động', 'thiếu nước ăn mùa khô'],
        said: [
          'Bể chứa của bản cạn khô, dân đi gùi nước cách hai cây số.',
          'Đường ống về bản vỡ, cả trăm nhà khát.',
          'Mùa khô chúng tôi phải mua nước từ xe bồn.',
        ],
      },
    },
    background: [
      'Công trình do nhà nước đầu tư, giao cho tổ quản lý ở {ban}.',
      'Mỗi khối đóng tiền đầy đủ hằng tháng.',
    ],
    findings: [
      'Mẫu nước có chỉ tiêu vi sinh không đạt quy chuẩn.',
      'Sửa chữa tuyến ống, kiện toàn tổ quản lý vận hành.',
    ],
    law: 'Nghị định số 117/2007/NĐ-CP',
    respondent: 'Trung tâm nước sạch nông thôn',
  },
  {
    id: 'wages',
    group: 'labour',
    kinds: ['phản ánh', 'kiến nghị', 'khiếu nại'],
    subjects: [],
    respects: {
      unpaid: {
        subjects: ['nợ lương công nhân', 'chây ì tiền công của thợ'],
        said: [
          'Anh em thợ xây làm bốn tháng ở công trình, cai thầu ôm tiền bỏ đi.',
          'Xưởng nợ lương ba tháng, gần Tết không ai có tiền về quê.',
          'Công ty trả lương bằng gạch, bằng sản phẩm tồn kho.',
        ],
      },
      abroad: {
        subjects: ['môi giới lao động nước ngoài lừa đảo', 'lừa đưa người đi xuất khẩu lao động'],
        said: [
          'Môi giới lấy {tien} hứa đưa đi Hàn Quốc rồi cắt liên lạc.',
          'Sang tới nơi bị giữ hộ chiếu, làm mười sáu tiếng một ngày.',
          'Công ty không có giấy phép đưa lao động ra nước ngoài.',
        ],
      },
    },
    background: [
      'Chúng tôi phần lớn là lao động nghèo ở {xa}.',
      'Hợp đồng chỉ nói miệng, không có bản giấy.',
    ],
    findings: [
      'Doanh nghiệp vi phạm thời hạn trả lương, phải trả đủ kèm lãi.',
      'Chuyển công an làm rõ hành vi lừa đảo.',
    ],
    law: 'Điều 97 Bộ luật Lao động năm 2019',
    respondent: 'Công ty trách nhiệm hữu hạn xây dựng',
  },
  {
    id: 'credit',
    group: 'finance',
    kinds: ['tố cáo', 'khiếu nại', 'phản ánh'],
    subjects: [],
    respects: {
      loan: {
        subjects: ['vay vốn ngân hàng chính sách'],
        said: [
          'Tôi không vay mà ngân hàng báo nợ, hóa ra tổ trưởng dùng tên tôi.',
          'Tổ tiết kiệm thu lãi rồi giữ lại không nộp.',
          'Hộ nghèo làm đơn vay thì bảo hết vốn, người khá lại được.',
        ],
      },
      shark: {
        subjects: [
          'cho vay nặng lãi, tín dụng đen',
          'vỡ hụi, chiếm đoạt tiền',
          'quỹ tín dụng nhân dân mất khả năng chi trả',
        ],
        said: [
          'Vay mười triệu nửa năm thành trăm triệu, ngày nào cũng có người đến ném sơn.',
          'Chủ hụi ôm {tien} của cả xóm bỏ trốn trong đêm.',
          'Sổ gửi tiền đến hạn mà quỹ bảo chờ, không rút được.',
        ],
      },
    },
    background: ['Nhiều bà con {ban} cũng là nạn nhân.', 'Giấy nhận nợ viết tay còn giữ.'],
    findings: [
      'Tổ trưởng đã lập hồ sơ vay đứng tên người khác.',
      'Vụ việc có dấu hiệu hình sự, kiến nghị khởi tố.',
    ],
    law: 'Điều 201 Bộ luật Hình sự năm 2015',
    respondent: 'Bà {ten}, tổ trưởng tổ tiết kiệm và vay vốn',
  },
];
