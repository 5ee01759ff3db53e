import type { Matter } from '../matter.ts';

/** Trade, traffic, courts, public order. */
export const ORDER: readonly Matter[] = [
  {
    id: 'market',
    group: 'trade',
    kinds: ['kiến nghị', 'phản ánh', 'khiếu nại'],
    subjects: [],
    respects: {
      stalls: {
        subjects: ['bố trí ki-ốt, sạp hàng trong chợ', 'giá thuê quầy chợ tăng cao'],
        said: [
          'Quầy tôi buôn vải hai mươi năm bị chuyển ra góc khuất phía sau.',
          'Bốc thăm sạp mà chỗ mặt tiền đã có người đặt trước.',
          'Phí thuê điểm bán tăng lên {tien} một năm, bà con buôn nhỏ không kham nổi.',
        ],
      },
      moving: {
        subjects: ['tiểu thương phản đối di dời chợ', 'xây chợ mới ở vị trí không hợp lý'],
        said: [
          'Chợ mới xa khu dân cư, không ai đến mua.',
          'Chị em tiểu thương ngồi lại chợ cũ thì bị cắt điện.',
          'Doanh nghiệp xây chợ bắt góp vốn trước mới cho vào bán.',
        ],
      },
    },
    background: [
      'Chợ trung tâm {xa} họp từ lâu đời, gần hai trăm hộ kinh doanh.',
      'Ban quản lý không đối thoại với chúng tôi.',
    ],
    findings: [
      'Phương án sắp xếp ngành hàng chưa lấy ý kiến hộ kinh doanh.',
      'Tạm dừng thu theo giá mới để đối thoại.',
    ],
    law: 'Nghị định số 02/2003/NĐ-CP',
    respondent: 'Ban Quản lý chợ {xa}',
  },
  {
    id: 'counterfeit',
    group: 'trade',
    kinds: ['phản ánh', 'tố cáo'],
    subjects: [],
    respects: {
      fake: {
        subjects: ['buôn bán hàng giả, hàng kém chất lượng', 'phân bón và thuốc trừ sâu giả'],
        said: [
          'Bón xong cả vườn cam vàng lá rụng quả vì phân dởm.',
          'Thuốc diệt cỏ dán nhãn nước ngoài nhưng phun không chết.',
          'Đại lý bán giống ngô bao bì nhái của hãng lớn.',
        ],
      },
      seizure: {
        subjects: ['quản lý thị trường tịch thu hàng hóa', 'gian lận cân đong xăng dầu'],
        said: [
          'Kiểm soát viên lập biên bản thu sạch hàng của tôi dù có đủ hóa đơn.',
          'Cây xăng đổ thiếu gần nửa lít trên mười lít.',
          'Hàng tạm giữ trả lại thì hỏng, hao hụt.',
        ],
      },
    },
    background: ['Chúng tôi mua tại cửa hàng vật tư ở {xa}.', 'Hóa đơn, bao bì còn giữ làm bằng chứng.'],
    findings: [
      'Mẫu kiểm nghiệm có hàm lượng đạm thấp hơn công bố.',
      'Phạt tiền và buộc tiêu hủy số hàng vi phạm.',
    ],
    law: 'Điều 8 Luật Bảo vệ quyền lợi người tiêu dùng năm 2010',
    respondent: 'Đội Quản lý thị trường {huyen}',
  },
  {
    id: 'traffic-police',
    group: 'police',
    kinds: ['khiếu nại', 'tố cáo', 'phản ánh'],
    subjects: [],
    respects: {
      fine: {
        subjects: [
          'cảnh sát giao thông xử phạt không đúng',
          'tạm giữ xe, tước giấy phép lái xe',
          'biên bản vi phạm nồng độ cồn',
        ],
        said: [
          'Tôi đi đúng tốc độ mà bị lập biên bản, xin xem hình ảnh thì không cho.',
          'Xe máy bị giữ quá hạn, lúc nhận về mất gương và bình ắc quy.',
          'Máy đo thổi cồn không có tem kiểm định.',
        ],
      },
      bribe: {
        subjects: ['mãi lộ trên quốc lộ'],
        said: [
          'Tổ tuần tra nhận tiền kẹp trong giấy tờ của lái xe tải.',
          'Tài xế nào chung chi hằng tháng thì xe quá tải vẫn qua chốt.',
          'Không viết biên lai, đưa hai trăm nghìn thì cho đi.',
        ],
      },
    },
    background: [
      'Sự việc diễn ra trên quốc lộ đoạn qua {xa}.',
      'Có nhiều người đi đường chứng kiến và quay phim.',
    ],
    findings: [
      'Biên bản ghi thiếu hành vi và căn cứ; hủy quyết định xử phạt.',
      'Điều chuyển các chiến sĩ liên quan để xác minh.',
    ],
    law: 'Điều 58 Luật Xử lý vi phạm hành chính năm 2012',
    respondent: 'Đội Cảnh sát giao thông Công an {huyen}',
  },
  {
    id: 'police-assault',
    group: 'police',
    kinds: ['tố cáo', 'khiếu nại'],
    subjects: [],
    respects: {
      beating: {
        subjects: ['công an xã đánh người', 'bắt giữ người trái pháp luật'],
        said: [
          'Em tôi bị còng tay ở trụ sở rồi đánh gãy hai xương sườn.',
          'Công an viên dùng dùi cui vụt vào lưng cháu mới mười sáu tuổi.',
          'Họ giữ con tôi qua đêm mà không có lệnh.',
        ],
      },
      slow: {
        subjects: ['không khởi tố vụ án cố ý gây thương tích', 'chậm giải quyết tin báo tội phạm'],
        said: [
          'Chồng tôi bị chém, tỷ lệ thương tật hơn ba mươi phần trăm mà kẻ gây án vẫn nhởn nhơ.',
          'Nhà mất trộm trâu báo công an rồi im bặt.',
          'Thông báo không khởi tố chỉ nói chung chung là không đủ dấu hiệu.',
        ],
      },
    },
    background: [
      'Sự việc xảy ra tối hôm đó tại {ban}, {xa}.',
      'Gia đình có giấy chứng thương của bệnh viện.',
    ],
    findings: [
      'Việc tạm giữ không có quyết định là trái quy định.',
      'Chuyển Viện kiểm sát xem xét theo thẩm quyền.',
    ],
    law: 'Điều 145 Bộ luật Tố tụng hình sự năm 2015',
    respondent: 'Công an {xa}',
  },
  {
    id: 'enforcement',
    group: 'courts',
    kinds: ['khiếu nại', 'tố cáo', 'kiến nghị'],
    subjects: [],
    respects: {
      delay: {
        subjects: ['thi hành án dân sự kéo dài', 'bản án có hiệu lực không được thi hành'],
        said: [
          'Tòa tuyên tôi thắng kiện từ năm {nam} mà chưa đòi được đồng nào.',
          'Chấp hành viên bảo bên thua không có tài sản, trong khi họ vừa mua ô tô.',
          'Án đã tuyên trả đất nhưng bên kia vẫn ở lì.',
        ],
      },
      seizure: {
        subjects: ['chấp hành viên kê biên tài sản sai', 'bán đấu giá nhà của người phải thi hành án'],
        said: [
          'Nhà bị niêm phong là của mẹ tôi, không phải của người mắc nợ.',
          'Đấu giá căn nhà với giá rẻ mạt cho người quen.',
          'Kê biên cả thửa trong khi số nợ chỉ {tien}.',
        ],
      },
    },
    background: ['Bản án sơ thẩm, phúc thẩm đều đã có hiệu lực.', 'Tôi đã làm đơn yêu cầu và nộp đủ phí.'],
    findings: [
      'Chấp hành viên chậm xác minh điều kiện của người phải thi hành.',
      'Yêu cầu Chi cục tổ chức thi hành dứt điểm.',
    ],
    law: 'Điều 44 Luật Thi hành án dân sự năm 2008',
    respondent: 'Chi cục Thi hành án dân sự {huyen}',
  },
  {
    id: 'court',
    group: 'courts',
    kinds: ['khiếu nại', 'kiến nghị', 'tố cáo'],
    subjects: [],
    respects: {
      slow: {
        subjects: ['tòa án thụ lý, xét xử chậm', 'trả lại đơn khởi kiện'],
        said: [
          'Vụ kiện hoãn bảy lần, đã quá thời hạn chuẩn bị xét xử.',
          'Đơn khởi kiện nộp rồi bị trả về vì lý do thiếu địa chỉ bị đơn.',
          'Thư ký nói hồ sơ đang ở phòng thẩm phán, không biết bao giờ mở phiên.',
        ],
      },
      bias: {
        subjects: ['đề nghị giám đốc thẩm bản án ly hôn', 'thẩm phán thiên vị'],
        said: [
          'Thẩm phán gạt chứng cứ của tôi, không cho luật sư hỏi.',
          'Chia tài sản ly hôn mà không tính công sức nuôi con của tôi.',
          'Hội thẩm là bạn làm ăn với phía bên kia.',
        ],
      },
    },
    background: [
      'Vợ chồng tôi kết hôn hơn mười năm, có hai con chung.',
      'Tôi theo vụ này từ năm {nam}, tốn kém nhiều.',
    ],
    findings: [
      'Đơn có nội dung thuộc thẩm quyền của Tòa án nhân dân, không thuộc cơ quan hành chính.',
      'Chuyển đơn đến Chánh án để xem xét theo quy định.',
    ],
    law: 'Điều 203 Bộ luật Tố tụng dân sự năm 2015',
    respondent: 'Tòa án nhân dân {huyen}',
  },
  {
    id: 'karaoke-noise',
    group: 'public-order',
    kinds: ['phản ánh', 'kiến nghị'],
    subjects: [],
    respects: {
      noise: {
        subjects: ['quán karaoke gây ồn trong khu dân cư', 'loa kẹo kéo mở nhạc quá giờ'],
        said: [
          'Hát hò đến hai giờ sáng, người ốm và con nhỏ không ngủ được.',
          'Loa thùng đặt vỉa hè mở hết cỡ, rung cả cửa kính.',
          'Quán không cách âm, khách say rượu gây gổ ngoài ngõ.',
        ],
      },
      vice: {
        subjects: ['tệ nạn cờ bạc, số đề', 'tụ điểm ma túy trong xóm'],
        said: [
          'Sới bạc trá hình quán nước, ngày nào cũng tụ tập sát phạt.',
          'Người ghi đề đi từng nhà, nhiều gia đình tan nát.',
          'Thanh niên hút chích vứt kim tiêm sau nhà văn hóa.',
        ],
      },
    },
    background: [
      'Tổ dân phố đã góp ý với hộ {ten} nhiều lần.',
      'Gọi công an phường đến thì họ tắt, đi khỏi lại mở.',
    ],
    findings: [
      'Cơ sở hoạt động quá giờ cho phép, đã bị lập biên bản xử phạt.',
      'Giao công an tăng cường tuần tra ban đêm.',
    ],
    law: 'Nghị định số 144/2021/NĐ-CP',
    respondent: 'Hộ kinh doanh {ten}',
  },
];
