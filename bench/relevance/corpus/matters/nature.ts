import type { Matter } from '../matter.ts';

/** Environment, forest, minerals, water, farming. */
export const NATURE: readonly Matter[] = [
  {
    id: 'livestock-smell',
    group: 'pollution',
    kinds: ['phản ánh', 'kiến nghị'],
    subjects: ['trại lợn gây ô nhiễm môi trường', 'di dời chuồng trại chăn nuôi'],
    respects: {
      smell: {
        subjects: ['mùi hôi từ cơ sở chăn nuôi trong khu dân cư'],
        said: [
          'Mùi phân heo nồng nặc suốt ngày đêm, cơm canh nuốt không trôi.',
          'Ruồi nhặng bay vào từng mâm cơm, trẻ con ho suốt.',
          'Trại nuôi hàng nghìn con lợn cách nhà dân chưa tới trăm mét.',
        ],
      },
      water: {
        subjects: ['trang trại heo xả phân ra suối'],
        said: [
          'Hầm biogas tràn ra mương, giếng của {ho} hộ vàng đục và tanh.',
          'Nước thải chuồng trại chảy thẳng xuống suối, cá chết trắng.',
          'Vịt thả ao uống phải nước ấy chết hàng loạt.',
        ],
      },
    },
    background: [
      'Cơ sở của hộ {ten} hoạt động từ năm {nam} tại {ban}.',
      'Người dân đề nghị lấy mẫu nước và công bố kết quả.',
    ],
    findings: [
      'Cơ sở chưa có giấy phép môi trường, hệ thống xử lý chất thải không bảo đảm.',
      'Yêu cầu giảm đàn, che chắn và di dời ra khỏi khu dân cư trước hạn.',
    ],
    law: 'Điều 69 Luật Bảo vệ môi trường năm 2014',
    respondent: 'Chủ trang trại {ten}',
  },
  {
    id: 'factory-waste',
    group: 'pollution',
    kinds: ['phản ánh', 'tố cáo'],
    subjects: [],
    respects: {
      effluent: {
        subjects: ['nhà máy xả thải ra sông suối', 'nước thải chế biến tinh bột sắn'],
        said: [
          'Nhà máy tinh bột xả nước đen ngòm, sủi bọt trắng ra suối vào ban đêm.',
          'Ống ngầm chôn dưới kè đá dẫn nước chưa xử lý ra sông.',
          'Nước tưới nhiễm bẩn làm lúa thối rễ.',
        ],
      },
      dust: {
        subjects: ['khói bụi của lò gạch, xưởng gỗ', 'tiếng ồn, bụi từ cơ sở sản xuất'],
        said: [
          'Lò gạch đốt than khói mù mịt, lá cây phủ một lớp muội.',
          'Xưởng băm dăm chạy đến nửa đêm, bụi gỗ bay khắp xóm.',
          'Xe tải chở vật liệu không che bạt, bụi trắng đường.',
        ],
      },
    },
    background: [
      'Doanh nghiệp đóng trên địa bàn {xa} từ năm {nam}.',
      'Nhiều người già, trẻ nhỏ mắc bệnh hô hấp và ngoài da.',
    ],
    findings: [
      'Kết quả phân tích cho thấy thông số COD, amoni vượt quy chuẩn nhiều lần.',
      'Xử phạt và đình chỉ nguồn phát sinh chất thải cho đến khi khắc phục.',
    ],
    law: 'Điều 68 Luật Bảo vệ môi trường năm 2014',
    respondent: 'Công ty trách nhiệm hữu hạn chế biến nông sản',
  },
  {
    id: 'landfill',
    group: 'pollution',
    kinds: ['phản ánh', 'kiến nghị'],
    subjects: [],
    respects: {
      dump: {
        subjects: ['bãi rác quá tải', 'lò đốt rác gây khói độc'],
        said: [
          'Bãi rác chất cao như núi, nước rỉ chảy xuống ruộng.',
          'Đốt rác lộ thiên mỗi chiều, khói nhựa khét lẹt.',
          'Xe chở rác của nơi khác đổ trộm ban đêm.',
        ],
      },
      collection: {
        subjects: ['thu gom rác thải sinh hoạt', 'tiền phí vệ sinh môi trường'],
        said: [
          'Cả tuần xe không đến lấy, rác ùn ứ trước cổng chợ.',
          'Phí vệ sinh tăng gấp đôi nhưng hai tuần mới thu một lần.',
          'Điểm tập kết đặt ngay cạnh trường mầm non.',
        ],
      },
    },
    background: ['Bãi nằm cách {ban} khoảng ba trăm mét.', 'Nhân dân đã dựng lều chặn xe để phản đối.'],
    findings: [
      'Bãi chôn lấp vận hành quá công suất thiết kế.',
      'Đơn vị thu gom chưa thực hiện đúng tần suất trong hợp đồng.',
    ],
    law: 'Điều 75 Luật Bảo vệ môi trường năm 2020',
    respondent: 'Hợp tác xã dịch vụ môi trường {xa}',
  },
  {
    id: 'forest-land',
    group: 'forest',
    kinds: ['khiếu nại', 'kiến nghị'],
    subjects: [],
    respects: {
      farm: {
        subjects: [
          'giao đất, giao rừng cho hộ gia đình',
          'đất rừng sản xuất bị lâm trường thu lại',
          'tranh chấp đất lâm nghiệp với nông lâm trường',
        ],
        said: [
          'Lâm trường trồng keo lên nương mà bản tôi phát từ đời ông cha.',
          'Hợp đồng khoán hết hạn, công ty đòi lấy lại đồi bạch đàn của dân.',
          'Bìa xanh cấp năm {nam} nay công ty lâm nghiệp nói không có giá trị.',
        ],
      },
      payment: {
        subjects: ['chi trả dịch vụ môi trường rừng'],
        said: [
          'Tiền giữ rừng của bản mấy năm nay không thấy chia cho dân.',
          'Danh sách chi trả ghi tên người đã chết.',
          'Mức tiền công tuần tra rừng mỗi nơi một khác, không ai giải thích.',
        ],
      },
    },
    background: [
      'Cả bản có {ho} hộ sống dựa vào rừng.',
      'Ranh giới giữa đất của dân và của lâm trường chưa cắm mốc.',
    ],
    findings: [
      'Hồ sơ giao khoán chồng lấn với đất hộ gia đình đang canh tác.',
      'Yêu cầu công khai danh sách và chi trả đủ tiền cho cộng đồng.',
    ],
    law: 'Điều 16 Luật Lâm nghiệp năm 2017',
    respondent: 'Công ty lâm nghiệp',
  },
  {
    id: 'logging',
    group: 'forest',
    kinds: ['tố cáo', 'phản ánh'],
    subjects: [],
    respects: {
      cutting: {
        subjects: ['phá rừng, khai thác gỗ trái phép', 'lâm tặc chặt hạ cây cổ thụ', 'cháy rừng phòng hộ'],
        said: [
          'Cưa máy kêu cả đêm trong rừng đầu nguồn, gốc nghiến còn ứa nhựa.',
          'Hàng chục cây trai, lim bị hạ rồi xẻ hộp ngay tại chỗ.',
          'Rừng phòng hộ bị phát trắng để trồng sắn.',
        ],
      },
      cover: {
        subjects: ['kiểm lâm bao che vận chuyển gỗ lậu'],
        said: [
          'Xe gỗ đi qua trạm mà cán bộ kiểm lâm không hề kiểm tra.',
          'Có người báo trước nên mỗi lần truy quét lâm tặc đều trốn hết.',
          'Gỗ tang vật trong kho của hạt bị tráo.',
        ],
      },
    },
    background: [
      'Khu rừng thuộc tiểu khu giáp {ban}, {xa}.',
      'Người tố giác đề nghị được giữ bí mật vì sợ trả thù.',
    ],
    findings: [
      'Xác minh tại hiện trường có nhiều gốc cây bị cắt mới, khối lượng lớn.',
      'Xử lý trách nhiệm kiểm lâm địa bàn thiếu kiểm tra.',
    ],
    law: 'Điều 9 Luật Lâm nghiệp năm 2017',
    respondent: 'Hạt Kiểm lâm {huyen}',
  },
  {
    id: 'sand-mining',
    group: 'minerals',
    kinds: ['phản ánh', 'tố cáo'],
    subjects: [],
    respects: {
      river: {
        subjects: ['khai thác cát sỏi trái phép trên sông', 'đào vàng trái phép'],
        said: [
          'Tàu cuốc hút cát sát bờ, bãi ngô lở xuống sông từng mảng.',
          'Sa tặc hoạt động từ nửa đêm, có người cảnh giới.',
          'Lòng sông bị moi sâu, chân kè và mố cầu hở cọc.',
        ],
      },
      blasting: {
        subjects: ['mỏ đá nổ mìn làm nứt nhà dân', 'xe chở đá phá đường'],
        said: [
          'Mỏ đá nổ mìn hai lần mỗi ngày, tường nhà tôi nứt toác.',
          'Đá văng thủng mái ngói, suýt trúng trẻ nhỏ.',
          'Giờ bắn mìn không báo, trâu bò hoảng sợ chạy mất.',
        ],
      },
    },
    background: [
      'Doanh nghiệp được cấp phép diện tích nhỏ nhưng làm vượt ra ngoài mốc.',
      'Dân {ban} mất {dt} đất bãi.',
    ],
    findings: [
      'Đơn vị khai thác vượt ranh giới và độ sâu cho phép.',
      'Tịch thu phương tiện, truy thu thuế tài nguyên và phí bảo vệ môi trường.',
    ],
    law: 'Điều 55 Luật Khoáng sản năm 2010',
    respondent: 'Doanh nghiệp khai thác khoáng sản',
  },
  {
    id: 'irrigation',
    group: 'farming',
    kinds: ['kiến nghị', 'phản ánh'],
    subjects: [],
    respects: {
      dry: {
        subjects: ['kênh mương thủy lợi hư hỏng', 'thiếu nước tưới ruộng', 'thủy lợi phí và điều tiết nước'],
        said: [
          'Mương vỡ hai năm không sửa, cả cánh đồng khô nứt nẻ.',
          'Cống lấy nước bị người ở trên chặn, ruộng cuối nguồn bỏ hoang.',
          'Trạm bơm hỏng đúng vụ cấy.',
        ],
      },
      dam: {
        subjects: ['hồ đập mất an toàn'],
        said: [
          'Thân đập rò nước, dân dưới hạ lưu ngủ không yên.',
          'Tràn xả lũ của hồ bị sạt, xã chỉ đóng cọc tre.',
          'Cửa cống kẹt, mưa to nước tràn qua mặt đập.',
        ],
      },
    },
    background: [
      'Cánh đồng của {ban} rộng hơn ba mươi héc-ta.',
      'Hợp tác xã có thu tiền bảo dưỡng kênh hằng năm.',
    ],
    findings: [
      'Công trình xuống cấp do không được duy tu theo kế hoạch.',
      'Bố trí kinh phí sửa chữa trước mùa mưa lũ.',
    ],
    law: 'Điều 35 Luật Thủy lợi năm 2017',
    respondent: 'Công ty khai thác công trình thủy lợi',
  },
  {
    id: 'seed-support',
    group: 'farming',
    kinds: ['tố cáo', 'phản ánh'],
    subjects: ['cấp giống cây trồng, vật nuôi cho hộ nghèo'],
    respects: {
      fake: {
        subjects: ['lập khống danh sách nhận hỗ trợ', 'ăn chặn phân bón, cây giống của dân'],
        said: [
          'Danh sách ký nhận có người đã chuyển đi nơi khác, chữ ký cùng một nét bút.',
          'Cán bộ khuyến nông kê tên người nhà vào để lấy giống xoài, nhãn.',
          'Hộ tôi có tên nhận ba con dê nhưng chưa hề được con nào.',
        ],
      },
      quality: {
        subjects: ['bò giống dự án chết hàng loạt'],
        said: [
          'Bò giao về gầy yếu, nửa tháng lăn ra chết.',
          'Lúa giống không nảy mầm, lỡ cả vụ.',
          'Cây ăn quả ghép sai giống, năm năm không ra trái.',
        ],
      },
    },
    background: ['Chương trình giảm nghèo giao cho xã làm chủ đầu tư.', 'Mỗi hộ được hỗ trợ trị giá {tien}.'],
    findings: [
      'Đối chiếu cho thấy nhiều hộ ký nhận nhưng thực tế không được cấp.',
      'Thu hồi số tiền chi sai đối tượng nộp ngân sách.',
    ],
    law: 'Điều 12 Luật Phòng, chống tham nhũng năm 2018',
    respondent: 'Ông {ten}, cán bộ khuyến nông {xa}',
  },
];
