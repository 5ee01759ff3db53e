import type { Matter } from '../matter.ts';

/** Benefits, insurance, hospitals. */
export const WELFARE: readonly Matter[] = [
  {
    id: 'merit',
    group: 'benefits',
    kinds: ['khiếu nại', 'kiến nghị'],
    subjects: ['chế độ đối với người có công với cách mạng'],
    respects: {
      stopped: {
        subjects: ['dừng trợ cấp thương binh, thanh niên xung phong'],
        said: [
          'Tôi đang lĩnh trợ cấp hằng tháng thì nhận {qd} cắt chế độ.',
          'Người ta bảo giấy chứng nhận bị thương của tôi là giả, trong khi mảnh đạn vẫn trong người.',
          'Phòng yêu cầu nộp lại số tiền {tien} đã hưởng.',
        ],
      },
      refused: {
        subjects: ['công nhận liệt sĩ, mẹ Việt Nam anh hùng', 'hồ sơ hưởng chất độc hóa học'],
        said: [
          'Hồ sơ đề nghị công nhận liệt sĩ cho anh trai tôi nằm ở huyện nhiều năm.',
          'Đơn vị cũ giải thể, không ai xác nhận quá trình phơi nhiễm da cam.',
          'Đồng đội còn sống đã làm chứng mà hội đồng vẫn không xét.',
        ],
      },
    },
    background: [
      'Tôi nhập ngũ trước giải phóng, chiến đấu tại mặt trận phía Nam.',
      'Giấy tờ gốc bị cháy cùng ngôi nhà năm {nam}.',
    ],
    findings: [
      'Quyết định đình chỉ ban hành khi chưa giám định lại giấy tờ.',
      'Đề nghị khôi phục và truy lĩnh trợ cấp cho đối tượng.',
    ],
    law: 'Pháp lệnh Ưu đãi người có công với cách mạng năm 2020',
    respondent: 'Phòng Lao động - Thương binh và Xã hội {huyen}',
  },
  {
    id: 'poor-list',
    group: 'benefits',
    kinds: ['phản ánh', 'khiếu nại', 'kiến nghị'],
    subjects: [],
    respects: {
      unfair: {
        subjects: [
          'bình xét hộ nghèo, hộ cận nghèo',
          'đưa nhầm hộ khá giả vào danh sách nghèo',
          'cho ra khỏi hộ nghèo không đúng',
        ],
        said: [
          'Nhà có ô tô vẫn trong diện nghèo, còn mẹ con tôi đơn thân thì bị gạt.',
          'Trưởng bản chọn họ hàng mình, không họp bỏ phiếu.',
          'Thang điểm chấm hộ tôi cộng cả cái tivi hỏng.',
        ],
      },
      house: {
        subjects: ['hỗ trợ xóa nhà tạm, nhà dột nát'],
        said: [
          'Tiền làm nhà cho hộ nghèo bị giữ lại một phần để đóng quỹ.',
          'Căn nhà hỗ trợ chỉ dựng khung rồi bỏ dở, mái chưa lợp.',
          'Tên tôi có trong quyết định được làm nhà mà không thấy ai đến.',
        ],
      },
    },
    background: [
      'Gia đình tôi có bốn khẩu, chồng ốm liệt giường.',
      'Danh sách không được dán ở nhà văn hóa {ban}.',
    ],
    findings: [
      'Quy trình rà soát thiếu biên bản họp dân và chữ ký của hộ.',
      'Yêu cầu {xa} rà soát lại toàn bộ các hộ có ý kiến.',
    ],
    law: 'Điều 8 Quyết định số 24/2021/QĐ-TTg',
    respondent: 'Ủy ban nhân dân {xa}',
  },
  {
    id: 'elderly-allowance',
    group: 'benefits',
    kinds: ['kiến nghị', 'khiếu nại'],
    subjects: ['trợ cấp xã hội cho người khuyết tật, người cao tuổi'],
    respects: {
      disability: {
        subjects: ['xác định mức độ khuyết tật'],
        said: [
          'Con tôi bại não từ nhỏ mà hội đồng chỉ xếp mức nhẹ.',
          'Tôi cụt một chân, ba lần làm đơn xét khuyết tật vẫn không được gọi.',
          'Hội đồng không khám mà ghi kết luận theo hồ sơ.',
        ],
      },
      late: {
        subjects: ['chậm chi trả tiền bảo trợ xã hội', 'mai táng phí cho người già'],
        said: [
          'Mẹ tôi hơn tám mươi tuổi chưa được đồng trợ cấp nào.',
          'Ba tháng liền bưu điện không phát tiền cho các cụ.',
          'Cụ mất đã một năm, gia đình chưa nhận được tiền mai táng.',
        ],
      },
    },
    background: [
      'Gia cảnh khó khăn, không có lương hưu.',
      'Chúng tôi đã nộp đủ giấy tờ cho cán bộ chính sách {xa}.',
    ],
    findings: [
      'Hội đồng xác định mức độ khuyết tật phải tổ chức họp lại.',
      'Truy lĩnh trợ cấp từ tháng đủ điều kiện.',
    ],
    law: 'Điều 44 Luật Người khuyết tật năm 2010',
    respondent: 'Cán bộ chính sách {xa}',
  },
  {
    id: 'health-insurance',
    group: 'insurance',
    kinds: ['kiến nghị', 'khiếu nại', 'phản ánh'],
    subjects: [],
    respects: {
      card: {
        subjects: ['cấp thẻ bảo hiểm y tế', 'sai thông tin trên thẻ BHYT'],
        said: [
          'Thẻ ghi sai ngày sinh, bệnh viện không cho nhập viện theo bảo hiểm.',
          'Cả bản đến tháng ba vẫn chưa có thẻ mới.',
          'Một người có hai thẻ, người khác lại không có thẻ nào.',
        ],
      },
      payment: {
        subjects: [
          'từ chối thanh toán chi phí khám chữa bệnh',
          'mức hưởng bảo hiểm y tế của đồng bào vùng khó khăn',
        ],
        said: [
          'Ca mổ hết {tien}, quỹ chỉ chịu trả một phần nhỏ vì bảo vượt tuyến.',
          'Thuốc có trong danh mục nhưng nhà thuốc bắt mua ngoài.',
          'Tiền viện phí lẽ ra được miễn nay bị thu đủ.',
        ],
      },
    },
    background: ['Gia đình thuộc xã đặc biệt khó khăn.', 'Tôi điều trị tại bệnh viện đa khoa từ năm {nam}.'],
    findings: [
      'Dữ liệu nhân khẩu chưa đồng bộ dẫn tới in sai thẻ.',
      'Giám định lại hồ sơ và hoàn trả chi phí cho người bệnh.',
    ],
    law: 'Điều 22 Luật Bảo hiểm y tế năm 2008',
    respondent: 'Bảo hiểm xã hội {huyen}',
  },
  {
    id: 'pension',
    group: 'insurance',
    kinds: ['khiếu nại', 'kiến nghị'],
    subjects: [],
    respects: {
      employer: {
        subjects: [
          'chốt sổ bảo hiểm xã hội',
          'doanh nghiệp nợ tiền bảo hiểm của công nhân',
          'trợ cấp thất nghiệp, thai sản',
        ],
        said: [
          'Công ty trừ lương hằng tháng mà không đóng, chị em nghỉ sinh không được hưởng gì.',
          'Giám đốc bỏ trốn, hai trăm công nhân không lấy được sổ.',
          'Nhà máy nợ quỹ từ năm {nam}, công nhân nghỉ việc không nhận được thất nghiệp.',
        ],
      },
      years: {
        subjects: ['tính lương hưu thiếu năm công tác'],
        said: [
          'Bảy năm dạy hợp đồng của tôi không được cộng vào thời gian tính hưu.',
          'Hồ sơ gốc thất lạc nên lương hưu bị cắt mất năm năm công tác.',
          'Thời gian đi nghĩa vụ quân sự không được công nhận khi về hưu.',
        ],
      },
    },
    background: ['Tôi làm việc liên tục hơn hai mươi năm.', 'Sổ cũ viết tay, có dấu xác nhận của đơn vị.'],
    findings: [
      'Đơn vị sử dụng lao động còn nợ {tien} tiền bảo hiểm.',
      'Cơ quan bảo hiểm cần cộng nối thời gian theo hồ sơ lưu trữ.',
    ],
    law: 'Điều 18 Luật Bảo hiểm xã hội năm 2014',
    respondent: 'Công ty cổ phần may xuất khẩu',
  },
  {
    id: 'hospital',
    group: 'health',
    kinds: ['phản ánh', 'tố cáo', 'khiếu nại'],
    subjects: [],
    respects: {
      death: {
        subjects: ['sai sót chuyên môn dẫn đến tử vong tại bệnh viện', 'tai biến sản khoa'],
        said: [
          'Vợ tôi đau đẻ từ sáng, kíp trực không mổ nên mất cả mẹ lẫn con.',
          'Bệnh nhân khó thở gọi mãi không có bác sĩ đến.',
          'Tiêm xong mười phút thì con tôi tím tái rồi mất.',
        ],
      },
      manners: {
        subjects: ['thái độ phục vụ của y bác sĩ', 'nhân viên y tế nhận phong bì'],
        said: [
          'Điều dưỡng quát người nhà, chưa đưa tiền thì chưa thay băng.',
          'Chờ từ năm giờ sáng đến trưa vẫn không được khám.',
          'Bác sĩ ở phòng cấp cứu ngồi xem điện thoại, hỏi thì gắt gỏng.',
        ],
      },
    },
    background: [
      'Gia đình đưa người bệnh đi từ {ban} lúc trời chưa sáng.',
      'Chúng tôi xin cung cấp hồ sơ bệnh án nhưng bị từ chối.',
    ],
    findings: [
      'Hội đồng chuyên môn kết luận kíp trực xử trí chậm.',
      'Kiểm điểm, bồi thường cho gia đình người bệnh.',
    ],
    law: 'Điều 73 Luật Khám bệnh, chữa bệnh năm 2009',
    respondent: 'Bệnh viện đa khoa {huyen}',
  },
];
