import type { Matter } from '../matter.ts';

/** Land: taking it, paying for it, papers for it, quarrels about it. */
export const LAND: readonly Matter[] = [
  {
    id: 'compensation',
    group: 'land-taking',
    kinds: ['khiếu nại', 'kiến nghị'],
    subjects: [
      'bồi thường, hỗ trợ khi Nhà nước thu hồi đất',
      'áp giá đền bù đất nông nghiệp quá thấp',
      'phương án bồi thường giải phóng mặt bằng',
      'tiền đền bù giải tỏa không thỏa đáng',
    ],
    respects: {
      price: {
        subjects: [],
        said: [
          'Đơn giá áp cho {thua} chỉ bằng một phần ba giá thị trường, gia đình tôi không thể mua lại được đất khác.',
          'Nhà nước đền bù cho {dt} đất vườn với số tiền {tien} là quá rẻ so với giá mua bán quanh đó.',
          'Bảng giá dùng để tính tiền là của năm {nam}, không còn phù hợp tại thời điểm kiểm kê.',
        ],
      },
      trees: {
        subjects: [],
        said: [
          'Tổ công tác không kiểm đếm vườn cà phê và cây ăn quả đang cho thu hoạch trên {thua}.',
          'Biên bản kiểm kê bỏ sót toàn bộ hoa màu, cây lâu năm và ao cá của gia đình.',
          'Gia đình không được chứng kiến lúc đếm cây, nhiều gốc mận, xoài không có trong bảng tính.',
        ],
      },
      unpaid: {
        subjects: [],
        said: [
          'Máy múc đã vào san ủi phần đất trong khi gia đình tôi chưa nhận được đồng nào.',
          'Từ khi bàn giao mặt bằng đến nay đã lâu mà tiền {tien} vẫn chưa được chi trả.',
          'Chủ đầu tư hứa trả trước Tết nhưng khất lần nhiều năm, không tính lãi chậm trả.',
        ],
      },
    },
    background: [
      'Gia đình tôi canh tác trên {thua} từ năm {nam}, không có tranh chấp với ai.',
      'Khu đất nằm trong phạm vi dự án mở rộng đường tránh qua {xa}.',
    ],
    findings: [
      'Việc {ubh} lập phương án chưa tính đủ tài sản trên đất là chưa đúng quy định.',
      'Hội đồng bồi thường phải kiểm kê bổ sung và niêm yết công khai phương án.',
    ],
    law: 'Điều 74 Luật Đất đai năm 2013',
    respondent: '{ubh}',
  },
  {
    id: 'recovery',
    group: 'land-taking',
    kinds: ['khiếu nại'],
    subjects: ['thu hồi đất không đúng trình tự', 'ra quyết định lấy đất của hộ gia đình để làm dự án'],
    respects: {
      notice: {
        subjects: ['giải tỏa đất ở của nhân dân khi chưa họp dân'],
        said: [
          'Gia đình không nhận được thông báo nào trước khi có {qd}.',
          'Chính quyền không họp dân lấy ý kiến mà đã dán quyết định lấy đất ở nhà văn hóa {ban}.',
          'Thời gian từ lúc báo cho dân đến lúc lấy đất chưa đầy hai tuần.',
        ],
      },
      force: {
        subjects: ['cưỡng chế thu hồi đất'],
        said: [
          'Sáng hôm đó hàng chục cán bộ và máy xúc đến phá rào, dỡ nhà tạm của gia đình tôi.',
          'Đoàn cưỡng chế khiêng đồ đạc ra đường khi trong nhà chỉ có người già và trẻ nhỏ.',
          'Việc cưỡng chế diễn ra vào ngày nghỉ, không có quyết định nào được đọc cho chúng tôi nghe.',
        ],
      },
    },
    background: [
      'Thửa đất bị lấy là {thua}, diện tích {dt}, do cha ông để lại.',
      'Dự án khu đô thị mới tại {xa} do doanh nghiệp làm chủ đầu tư.',
    ],
    findings: [
      'Hồ sơ thể hiện {ubh} ban hành quyết định khi chưa gửi thông báo đến từng hộ.',
      'Trình tự cưỡng chế còn thiếu bước vận động, thuyết phục.',
    ],
    law: 'Điều 67 Luật Đất đai năm 2013',
    respondent: '{ubh}',
  },
  {
    id: 'certificate-delay',
    group: 'certificates',
    kinds: ['kiến nghị', 'khiếu nại', 'phản ánh'],
    subjects: [],
    respects: {
      waiting: {
        subjects: ['chậm cấp Giấy chứng nhận quyền sử dụng đất', 'làm sổ đỏ nhiều năm chưa xong'],
        said: [
          'Hồ sơ nộp tại bộ phận một cửa từ năm {nam} nhưng đến nay chưa có kết quả.',
          'Mỗi lần lên hỏi cán bộ đều hẹn tháng sau, đã hơn chục lần đi lại.',
          'Phiếu hẹn trả kết quả quá hạn đã lâu mà không có văn bản xin lỗi hay giải thích.',
        ],
      },
      refused: {
        subjects: [
          'hồ sơ xin cấp sổ đỏ bị trả lại nhiều lần',
          'không cấp giấy chứng nhận quyền sử dụng đất lần đầu',
        ],
        said: [
          'Hồ sơ bị trả với lý do đất lấn chiếm, trong khi gia đình ở ổn định trước năm 1993.',
          'Cán bộ yêu cầu thêm giấy tờ nguồn gốc mà luật không hề đòi hỏi.',
          'Lý do từ chối là không phù hợp quy hoạch nhưng không cho xem bản đồ quy hoạch.',
        ],
      },
    },
    background: [
      'Gia đình tôi sử dụng {thua}, diện tích {dt} tại {ban}, {xa}.',
      'Các hộ liền kề có cùng nguồn gốc đất đều đã có sổ.',
    ],
    findings: [
      'Chi nhánh Văn phòng đăng ký đất đai giải quyết hồ sơ quá thời hạn quy định.',
      'Yêu cầu {ubh} xem xét, cấp giấy cho hộ gia đình nếu đủ điều kiện.',
    ],
    law: 'Điều 100 Luật Đất đai năm 2013',
    respondent: 'Chi nhánh Văn phòng đăng ký đất đai {huyen}',
  },
  {
    id: 'certificate-wrong',
    group: 'certificates',
    kinds: ['khiếu nại'],
    subjects: ['cấp Giấy chứng nhận quyền sử dụng đất sai đối tượng'],
    respects: {
      overlap: {
        subjects: ['sổ đỏ cấp trùng lên đất nhà khác', 'sai diện tích trên giấy chứng nhận'],
        said: [
          'Sổ cấp cho hộ ông {ten} chồng lên {thua} mà gia đình tôi đang ở.',
          'Khi đo vẽ lại mới biết phần đất của tôi đã đứng tên người khác.',
          'Một mảnh đất mà có hai cuốn sổ của hai nhà.',
        ],
      },
      revoked: {
        subjects: ['thu hồi, hủy bỏ sổ đỏ đã cấp'],
        said: [
          'Ngày nhận {qd}, tôi mới biết cuốn sổ của mình bị thu hồi.',
          'Cơ quan hủy giấy đã cấp mà không mời chủ sử dụng đất làm việc.',
          'Lý do thu hồi giấy là cấp sai đối tượng nhưng không đối chiếu hồ sơ địa chính.',
        ],
      },
    },
    background: [
      'Tôi nhận chuyển nhượng hợp pháp đất này năm {nam}, có giấy viết tay và xác nhận của trưởng bản.',
      'Bản đồ địa chính của {xa} được lập lại sau này có sai lệch.',
    ],
    findings: [
      'Hồ sơ cấp giấy không có biên bản xác minh ranh giới với chủ sử dụng đất liền kề.',
      'Giao cơ quan chuyên môn tham mưu thu hồi giấy đã cấp không đúng để cấp lại.',
    ],
    law: 'Điều 106 Luật Đất đai năm 2013',
    respondent: '{ubh}',
  },
  {
    id: 'boundary',
    group: 'neighbours',
    kinds: ['kiến nghị', 'khiếu nại'],
    subjects: ['tranh chấp ranh giới đất giữa hai hộ liền kề', 'hàng xóm lấn chiếm đất'],
    respects: {
      fence: {
        subjects: ['mốc giới thửa đất bị xê dịch', 'xây tường rào lấn sang đất nhà bên'],
        said: [
          'Hộ ông {ten} xây tường bao lấn sang đất nhà tôi khoảng một mét rưỡi.',
          'Nhà bên dựng hàng rào thép vượt qua mốc giới cũ.',
          'Cột mốc bê tông bị nhổ lên chôn dịch về phía vườn nhà tôi.',
        ],
      },
      mediation: {
        subjects: [],
        said: [
          'Xã đã hòa giải hai lần không thành nhưng không lập biên bản chuyển lên trên.',
          'Biên bản hòa giải không được bên kia thực hiện.',
          'Tổ hòa giải bênh vực một bên vì là họ hàng của trưởng thôn.',
        ],
      },
    },
    background: [
      'Ranh giới giữa hai nhà trước đây là hàng tre và con mương nhỏ.',
      'Đề nghị đo đạc lại {thua} theo bản đồ địa chính.',
    ],
    findings: [
      'Kết quả đo đạc cho thấy hộ liền kề sử dụng vượt so với bản đồ giải thửa.',
      'Hướng dẫn các bên khởi kiện tại Tòa án nếu không thống nhất.',
    ],
    law: 'Điều 202 Luật Đất đai năm 2013',
    respondent: 'Hộ ông {ten}',
  },
  {
    id: 'path',
    group: 'neighbours',
    kinds: ['kiến nghị', 'phản ánh'],
    subjects: ['tranh chấp ngõ đi của các hộ dân', 'mở lại đường đi lối ngõ'],
    respects: {
      closed: {
        subjects: ['rào chắn lối đi chung', 'bịt đường vào khu dân cư'],
        said: [
          'Ông {ten} đổ đất đá bịt ngõ, {ho} hộ bên trong không có đường ra.',
          'Cổng sắt dựng giữa lối đi khiến xe cứu thương không vào được.',
          'Con đường dân vẫn đi từ thời hợp tác xã nay bị rào lại.',
        ],
      },
      title: {
        subjects: [],
        said: [
          'Phần ngõ chung lại nằm trong sổ của một gia đình.',
          'Lối đi có trên bản đồ 299 nhưng bản đồ mới không thể hiện.',
          'Cán bộ địa chính xác nhận đường chung là đất vườn của hộ ông {ten}.',
        ],
      },
    },
    background: [
      'Học sinh phải đi vòng qua ruộng để đến trường, mùa mưa rất nguy hiểm.',
      'Lối đi rộng chừng hai mét rưỡi, xe ba gác qua lại bình thường.',
    ],
    findings: [
      'Lối đi hình thành ổn định, được các hộ sử dụng chung từ trước năm 1990.',
      'Yêu cầu hộ gia đình tháo dỡ vật cản, khôi phục hiện trạng.',
    ],
    law: 'Điều 254 Bộ luật Dân sự năm 2015',
    respondent: 'Ông {ten}',
  },
  {
    id: 'inheritance',
    group: 'neighbours',
    kinds: ['khiếu nại', 'kiến nghị'],
    subjects: ['chia thừa kế quyền sử dụng đất trong gia đình'],
    respects: {
      signature: {
        subjects: [
          'đất của bố mẹ để lại bị sang tên một người',
          'tặng cho đất khi chưa có chữ ký các đồng thừa kế',
        ],
        said: [
          'Chữ ký của tôi trong văn bản phân chia di sản là chữ ký giả.',
          'Em trai tôi tự ý làm thủ tục sang tên khi các chị em đi lấy chồng xa không biết.',
          'Hợp đồng tặng cho được chứng thực mà không có mặt mẹ tôi.',
        ],
      },
      will: {
        subjects: ['xác nhận di chúc không đúng'],
        said: [
          'Bản di chúc lập lúc bố tôi đã nằm viện, không còn minh mẫn.',
          'Hai người làm chứng trong di chúc đều là con của người được hưởng.',
          'Xã chứng thực di chúc mà không lưu sổ.',
        ],
      },
    },
    background: [
      'Bố mẹ tôi mất không để lại nợ nần, có sáu người con.',
      'Di sản gồm {thua} và ngôi nhà gỗ ba gian.',
    ],
    findings: [
      'Việc chứng thực văn bản phân chia di sản thiếu chữ ký của người thừa kế.',
      'Tranh chấp về thừa kế thuộc thẩm quyền giải quyết của Tòa án.',
    ],
    law: 'Điều 613 Bộ luật Dân sự năm 2015',
    respondent: 'Ủy ban nhân dân {xa}',
  },
  {
    id: 'land-use-change',
    group: 'certificates',
    kinds: ['kiến nghị', 'khiếu nại', 'phản ánh'],
    subjects: ['chuyển mục đích sử dụng đất sang đất ở'],
    respects: {
      fee: {
        subjects: ['thuế và tiền sử dụng đất tính quá cao', 'xin lên đất thổ cư'],
        said: [
          'Tiền sử dụng đất phải nộp {tien}, vượt quá khả năng của một gia đình làm nông.',
          'Cơ quan thuế áp vị trí mặt tiền trong khi đất nằm trong hẻm.',
          'Thông báo nộp tiền lên thổ cư tăng gấp ba chỉ sau một năm.',
        ],
      },
      plan: {
        subjects: ['quy hoạch treo không cho tách thửa'],
        said: [
          'Quy hoạch khu du lịch treo hơn mười năm, dân không được tách thửa cho con.',
          'Nhà dột nát nhưng không được sửa vì vướng quy hoạch.',
          'Hỏi khi nào thực hiện dự án thì không cơ quan nào trả lời được.',
        ],
      },
    },
    background: [
      'Con cái đã lớn, gia đình cần chia đất làm nhà ở riêng.',
      'Đất hiện ghi là đất trồng cây hằng năm khác, diện tích {dt}.',
    ],
    findings: [
      'Chi cục Thuế đã xác định lại vị trí, giảm số tiền phải nộp.',
      'Đề nghị rà soát, điều chỉnh hoặc hủy bỏ quy hoạch chậm triển khai.',
    ],
    law: 'Điều 57 Luật Đất đai năm 2013',
    respondent: 'Chi cục Thuế {huyen}',
  },
];
