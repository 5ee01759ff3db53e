import type { Matter } from '../matter.ts';

/** Resettlement, building, public works. */
export const BUILDING: readonly Matter[] = [
  {
    id: 'resettlement-plot',
    group: 'resettlement',
    kinds: ['kiến nghị', 'khiếu nại'],
    subjects: ['bố trí tái định cư cho các hộ bị thu hồi đất'],
    respects: {
      plot: {
        subjects: ['chưa được giao lô đất tái định cư', 'bốc thăm nền tái định cư'],
        said: [
          'Nhà đã dỡ từ năm {nam} mà đến nay chúng tôi vẫn ở nhờ, chưa được chia nền.',
          'Lô bốc thăm được lại giao cho hộ khác là người quen của cán bộ.',
          'Diện tích nền nhà được giao nhỏ hơn cam kết ban đầu.',
        ],
      },
      utilities: {
        subjects: ['khu tái định cư thiếu điện, nước, đường'],
        said: [
          'Khu ở mới không có nước sạch, phải mua từng can nước.',
          'Đường vào khu dân cư mới lầy lội, cột điện chưa kéo dây.',
          'Nền đắp bị lún nứt, tường nhà nhiều hộ rạn vỡ.',
        ],
      },
    },
    background: [
      'Có {ho} hộ của {ban} cùng cảnh ngộ.',
      'Chúng tôi chấp hành bàn giao mặt bằng sớm để làm công trình.',
    ],
    findings: [
      'Hạ tầng khu tái định cư chưa hoàn thiện đã đưa dân vào ở.',
      'Giao Trung tâm phát triển quỹ đất bố trí nền cho các hộ còn lại.',
    ],
    law: 'Điều 85 Luật Đất đai năm 2013',
    respondent: '{ubh}',
  },
  {
    id: 'hydropower',
    group: 'resettlement',
    kinds: ['kiến nghị', 'khiếu nại', 'phản ánh'],
    subjects: [],
    respects: {
      flood: {
        subjects: ['nhà máy thủy điện xả lũ gây thiệt hại', 'lòng hồ thủy điện làm ngập ruộng nương'],
        said: [
          'Thủy điện xả nước ban đêm không báo trước, cuốn trôi bè cá và máy bơm.',
          'Mực nước hồ dâng ngập {dt} lúa sắp gặt.',
          'Bờ suối sạt lở sát chân nhà sau mỗi đợt xả đập.',
        ],
      },
      fields: {
        subjects: ['di dân tái định cư thủy điện', 'hỗ trợ người dân vùng lòng hồ'],
        said: [
          'Chuyển lên nơi ở mới đã lâu mà chưa được giao đất sản xuất.',
          'Nương được chia là đồi đá, trồng ngô không lên.',
          'Mức hỗ trợ gạo cho dân chuyển cư bị cắt sớm hơn kế hoạch.',
        ],
      },
    },
    background: [
      'Chúng tôi nhường đất cho công trình thủy điện trên sông từ năm {nam}.',
      'Bà con trước đây sống nhờ ruộng nước ven sông.',
    ],
    findings: [
      'Chủ hồ không thực hiện đúng quy trình vận hành liên hồ chứa.',
      'Quỹ đất sản xuất giao cho hộ tái định cư còn thiếu so với phương án.',
    ],
    law: 'Điều 83 Luật Đất đai năm 2013',
    respondent: 'Công ty cổ phần thủy điện',
  },
  {
    id: 'illegal-building',
    group: 'building',
    kinds: ['phản ánh', 'tố cáo'],
    subjects: ['xây dựng không phép'],
    respects: {
      farmland: {
        subjects: ['công trình trái phép trên đất nông nghiệp', 'dựng nhà xưởng trên đất ruộng'],
        said: [
          'Hộ {ten} đổ móng, lợp mái tôn làm xưởng ngay trên đất lúa.',
          'Cả dãy nhà trọ mọc lên trên ruộng mà không ai ngăn chặn.',
          'Đất hai vụ lúa bị san lấp để xây quán ăn.',
        ],
      },
      storeys: {
        subjects: ['nhà xây vượt tầng, sai giấy phép'],
        said: [
          'Giấy phép cho ba tầng nhưng công trình đã lên tầng năm.',
          'Ban công đua ra hẻm hơn một mét, che hết ánh sáng nhà bên.',
          'Thi công làm nứt tường, lún nền các nhà xung quanh.',
        ],
      },
    },
    background: [
      'Người dân đã báo {xa} nhiều lần nhưng chỉ lập biên bản rồi để đó.',
      'Công trình vẫn thi công cả đêm, gây bụi và tiếng ồn.',
    ],
    findings: [
      'Công trình không có giấy phép xây dựng; buộc tháo dỡ phần vi phạm.',
      'Trách nhiệm buông lỏng quản lý trật tự xây dựng thuộc {ubh}.',
    ],
    law: 'Điều 89 Luật Xây dựng năm 2014',
    respondent: 'Hộ {ten}',
  },
  {
    id: 'road-quality',
    group: 'public-works',
    kinds: ['phản ánh', 'kiến nghị', 'tố cáo'],
    subjects: [],
    respects: {
      thin: {
        subjects: [
          'chất lượng đường giao thông nông thôn',
          'đường bê tông mới làm đã hỏng',
          'rút ruột công trình đường liên xã',
        ],
        said: [
          'Mặt bê tông chỉ dày mười phân trong khi thiết kế là mười tám.',
          'Nhà thầu trộn cát bẩn, ít xi măng, mới ba tháng đã bong tróc.',
          'Đơn vị thi công bớt thép ở cống qua đường.',
        ],
      },
      bridge: {
        subjects: ['cầu dân sinh xuống cấp'],
        said: [
          'Cầu treo đứt cáp một bên, trẻ em đi học phải bám tay nhau.',
          'Ván mặt cầu mục, đã có người ngã xuống suối.',
          'Cầu tràn ngập sâu mỗi khi mưa, {ban} bị cô lập.',
        ],
      },
    },
    background: [
      'Dân đóng góp ngày công và {tien} để làm đường.',
      'Tuyến đường dài gần ba cây số qua {ban}.',
    ],
    findings: [
      'Nghiệm thu khối lượng không đúng thực tế thi công, phải thu hồi về ngân sách.',
      'Yêu cầu nhà thầu sửa chữa, bảo hành trong thời hạn hợp đồng.',
    ],
    law: 'Điều 125 Luật Xây dựng năm 2014',
    respondent: 'Ban Quản lý dự án {huyen}',
  },
  {
    id: 'bidding',
    group: 'public-works',
    kinds: ['tố cáo', 'kiến nghị'],
    subjects: ['vi phạm trong đấu thầu mua sắm công', 'lựa chọn nhà thầu không minh bạch'],
    respects: {
      collusion: {
        subjects: ['thông thầu, quân xanh quân đỏ'],
        said: [
          'Ba công ty dự thầu đều của một chủ, hồ sơ giống nhau đến từng lỗi chính tả.',
          'Nhà thầu bỏ giá thấp bị loại với lý do vô lý để công ty quen biết trúng.',
          'Tiêu chí mời thầu cài cắm để chỉ một hãng đáp ứng được.',
        ],
      },
      overprice: {
        subjects: ['kết quả chấm thầu gói thầu mua thiết bị'],
        said: [
          'Máy móc mua với giá {tien}, cao gấp đôi ngoài thị trường.',
          'Chứng thư thẩm định giá chỉ là chép lại báo giá của nhà cung cấp.',
          'Thiết bị giao không đúng xuất xứ ghi trong hợp đồng.',
        ],
      },
    },
    background: [
      'Gói thầu sử dụng vốn ngân sách, hình thức chào hàng cạnh tranh.',
      'Bên mời thầu đăng tải thông tin chậm trên mạng đấu thầu quốc gia.',
    ],
    findings: [
      'Tổ chuyên gia chấm thầu không đúng hồ sơ mời thầu.',
      'Chuyển cơ quan điều tra làm rõ dấu hiệu nâng khống giá.',
    ],
    law: 'Điều 89 Luật Đấu thầu năm 2013',
    respondent: 'Bên mời thầu và ông {ten}',
  },
  {
    id: 'public-investment',
    group: 'public-works',
    kinds: ['phản ánh', 'kiến nghị'],
    subjects: ['dự án đầu tư công dàn trải, chậm tiến độ'],
    respects: {
      abandoned: {
        subjects: ['công trình bỏ hoang lãng phí', 'chợ và nhà văn hóa xây xong không sử dụng'],
        said: [
          'Trạm cấp nước tiền tỷ xây xong đắp chiếu, cỏ mọc um tùm.',
          'Nhà văn hóa khánh thành rồi khóa cửa, bàn ghế mối mọt.',
          'Hồ chứa thi công dở dang, trơ cọc sắt gỉ.',
        ],
      },
      debt: {
        subjects: ['nợ đọng xây dựng cơ bản'],
        said: [
          'Doanh nghiệp tôi làm xong từ năm {nam} vẫn chưa được thanh toán {tien}.',
          'Chủ đầu tư hết vốn, nợ tiền công của thợ.',
          'Công trình quyết toán kéo dài, ngân sách không bố trí trả nợ.',
        ],
      },
    },
    background: [
      'Vốn của dự án lấy từ chương trình mục tiêu quốc gia.',
      'Công trình điều chỉnh tổng mức đầu tư ba lần.',
    ],
    findings: [
      'Chủ đầu tư lập dự án khi chưa xác định rõ nguồn vốn.',
      'Kiểm điểm trách nhiệm tập thể, cá nhân để công trình chậm đưa vào sử dụng.',
    ],
    law: 'Điều 16 Luật Đầu tư công năm 2019',
    respondent: 'Ban Quản lý dự án {huyen}',
  },
];
