import type { Matter } from '../matter.ts';

/** What officials do. */
export const OFFICIALS: readonly Matter[] = [
  {
    id: 'village-head',
    group: 'corruption',
    kinds: ['tố cáo'],
    subjects: [
      'trưởng thôn tham ô tiền quỹ',
      'trưởng bản thu tiền của dân không vào sổ',
      'sai phạm tài chính của ban quản lý thôn',
      'bí thư chi bộ kiêm trưởng bản lạm dụng chức vụ',
    ],
    respects: {
      fund: {
        subjects: [],
        said: [
          'Ông {ten} thu mỗi nhà năm trăm nghìn làm đường rồi không công khai chi tiêu.',
          'Quỹ {ban} còn {tien} nay hỏi thì bảo đã hết.',
          'Tiền dân góp xây nhà văn hóa bị đem cho vay lấy lãi.',
        ],
      },
      relief: {
        subjects: [],
        said: [
          'Gạo cứu đói chia cho anh em của trưởng thôn trước.',
          'Hàng từ thiện sau lũ chất ở nhà ông {ten}, không phát.',
          'Tiền hỗ trợ dịch bệnh ký nhận hộ người khác.',
        ],
      },
    },
    background: [
      'Ông {ten} giữ chức từ năm {nam}, tự quyết mọi việc.',
      'Dân hỏi sổ sách thì bị đe không xác nhận giấy tờ.',
    ],
    findings: [
      'Có việc thu, chi không lập phiếu, để ngoài sổ kế toán.',
      'Buộc hoàn trả quỹ thôn và miễn nhiệm chức danh.',
    ],
    law: 'Điều 2 Luật Phòng, chống tham nhũng năm 2018',
    respondent: 'Ông {ten}, trưởng thôn',
  },
  {
    id: 'bribe',
    group: 'corruption',
    kinds: ['tố cáo', 'phản ánh'],
    subjects: [],
    respects: {
      demand: {
        subjects: [
          'cán bộ địa chính nhũng nhiễu, đòi tiền',
          'nhận hối lộ khi làm thủ tục',
          'vòi vĩnh, gợi ý bồi dưỡng',
        ],
        said: [
          'Cán bộ {ten} bảo đưa {tien} thì tuần sau có giấy ngay.',
          'Phong bì kẹp trong hồ sơ mới được nhận ở quầy.',
          'Tôi còn giữ ghi âm lúc ông ấy hẹn ra quán nước nhận tiền.',
        ],
      },
      broker: {
        subjects: ['cò làm giấy tờ móc nối với cán bộ'],
        said: [
          'Người môi giới cầm hồ sơ của hàng chục hộ, quen hết các phòng.',
          'Ai qua dịch vụ thì ba ngày xong, tự làm thì ba tháng.',
          'Cò đất ngồi ngay trong phòng một cửa.',
        ],
      },
    },
    background: [
      'Việc xảy ra khi tôi lên làm thủ tục đất tại {xa}.',
      'Tôi chịu trách nhiệm về lời tố cáo và đề nghị giữ kín tên.',
    ],
    findings: [
      'Làm việc với người bị tố cáo, ông {ten} thừa nhận có nhận tiền.',
      'Đình chỉ công tác, chuyển hồ sơ sang cơ quan điều tra.',
    ],
    law: 'Điều 354 Bộ luật Hình sự năm 2015',
    respondent: 'Ông {ten}, công chức địa chính {xa}',
  },
  {
    id: 'fake-degree',
    group: 'cadres',
    kinds: ['tố cáo'],
    subjects: [],
    respects: {
      diploma: {
        subjects: [
          'sử dụng bằng cấp giả',
          'văn bằng không hợp pháp của cán bộ xã',
          'mua bằng tốt nghiệp để được bổ nhiệm',
        ],
        said: [
          'Bà {ten} chưa học hết lớp chín mà có bằng cấp ba.',
          'Số hiệu trên bằng đại học không có trong sổ gốc của trường.',
          'Bằng tốt nghiệp bổ túc mượn tên của chị gái.',
        ],
      },
      record: {
        subjects: ['khai man lý lịch, tuổi Đảng'],
        said: [
          'Ngày sinh trong lý lịch lùi lại bốn năm để được quy hoạch.',
          'Khai cha là liệt sĩ nhưng thực tế ông còn sống.',
          'Hồ sơ đảng viên ghi thời gian công tác không có thật.',
        ],
      },
    },
    background: ['Bà {ten} hiện là cán bộ chủ chốt của {xa}.', 'Bạn học cùng lớp đều biết chuyện này.'],
    findings: [
      'Nhà trường xác nhận không cấp văn bằng có số hiệu nêu trên.',
      'Kiến nghị hủy quyết định tuyển dụng, thu hồi văn bằng.',
    ],
    law: 'Điều 12 Luật Tố cáo năm 2018',
    respondent: 'Bà {ten}, cán bộ {xa}',
  },
  {
    id: 'discipline',
    group: 'cadres',
    kinds: ['khiếu nại'],
    subjects: ['quyết định kỷ luật công chức'],
    respects: {
      fired: {
        subjects: ['buộc thôi việc viên chức'],
        said: [
          'Tôi nghỉ ốm có giấy viện mà bị coi là tự ý bỏ việc rồi cho thôi việc.',
          'Hội đồng họp vắng mặt tôi, không cho trình bày.',
          'Thời hiệu xử lý đã hết từ lâu mà vẫn ra {qd}.',
        ],
      },
      warning: {
        subjects: ['hạ bậc lương, cách chức không đúng', 'xử lý kỷ luật cảnh cáo cán bộ'],
        said: [
          'Cùng một lỗi mà người khác chỉ phê bình, riêng tôi bị cảnh cáo.',
          'Tôi bị trù dập vì dám góp ý lãnh đạo cơ quan.',
          'Hình thức cách chức nặng hơn mức hội đồng bỏ phiếu.',
        ],
      },
    },
    background: [
      'Tôi có mười chín năm công tác, chưa từng vi phạm.',
      'Quyết định khiến tôi mất lương từ năm {nam}.',
    ],
    findings: [
      'Thành phần hội đồng không đúng quy định, phải tổ chức lại.',
      'Hủy quyết định, khôi phục quyền lợi cho công chức.',
    ],
    law: 'Điều 47 Luật Khiếu nại năm 2011',
    respondent: '{ubh}',
  },
  {
    id: 'civil-exam',
    group: 'cadres',
    kinds: ['khiếu nại', 'phản ánh', 'tố cáo'],
    subjects: ['thi tuyển công chức, viên chức', 'tuyển dụng không đủ tiêu chuẩn'],
    respects: {
      marks: {
        subjects: ['lộ đề, nâng điểm thi tuyển'],
        said: [
          'Người trượt vòng viết sau phúc khảo bỗng đỗ đầu.',
          'Điểm phỏng vấn của con lãnh đạo cao vọt so với bài viết.',
          'Có thí sinh biết trước câu hỏi, làm xong trong hai mươi phút.',
        ],
      },
      family: {
        subjects: ['bổ nhiệm người nhà'],
        said: [
          'Cả phòng toàn vợ, con, cháu của trưởng phòng.',
          'Em rể ông {ten} mới vào ngành một năm đã lên phó phòng.',
          'Hồ sơ thiếu chứng chỉ vẫn được đề bạt.',
        ],
      },
    },
    background: [
      'Kỳ tuyển có hơn một trăm thí sinh lấy mười hai chỉ tiêu.',
      'Danh sách trúng tuyển niêm yết rồi lại thu về.',
    ],
    findings: [
      'Phát hiện bài thi được chấm lệch so với đáp án.',
      'Hủy kết quả trúng tuyển của người không đủ điều kiện.',
    ],
    law: 'Điều 37 Luật Cán bộ, công chức năm 2008',
    respondent: 'Phòng Nội vụ {huyen}',
  },
  {
    id: 'civil-status',
    group: 'papers',
    kinds: ['kiến nghị', 'khiếu nại', 'phản ánh'],
    subjects: [],
    respects: {
      birth: {
        subjects: ['đăng ký khai sinh, hộ tịch', 'cải chính họ tên, ngày tháng năm sinh'],
        said: [
          'Giấy khai sinh của cháu ghi sai tên đệm, nhà trường không nhận hồ sơ.',
          'Con tôi năm tuổi chưa được làm khai sinh vì mẹ không có giấy tờ.',
          'Năm sinh trong bằng và trong sổ hộ tịch lệch nhau.',
        ],
      },
      card: {
        subjects: ['chậm cấp căn cước công dân', 'nhập hộ khẩu, đăng ký tạm trú'],
        said: [
          'Làm thẻ căn cước từ năm {nam} chưa nhận, đi lại nhiều lần.',
          'Số chứng minh cũ và số căn cước mới không khớp nên ngân hàng khóa tài khoản.',
          'Công an xã không cho nhập khẩu vì nhà đang tranh chấp.',
        ],
      },
    },
    background: [
      'Tôi là người dân tộc, ít chữ, không rành thủ tục.',
      'Sổ đăng ký gốc ở {xa} bị mối ăn mất nhiều trang.',
    ],
    findings: [
      'Công chức tư pháp hướng dẫn không đầy đủ, khiến người dân đi lại nhiều lần.',
      'Thực hiện cải chính theo giấy tờ gốc còn lưu.',
    ],
    law: 'Điều 26 Luật Hộ tịch năm 2014',
    respondent: 'Công chức tư pháp - hộ tịch {xa}',
  },
];
