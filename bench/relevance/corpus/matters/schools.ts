import type { Matter } from '../matter.ts';

/** Schools. */
export const SCHOOLS: readonly Matter[] = [
  {
    id: 'school-fees',
    group: 'schools',
    kinds: ['phản ánh', 'tố cáo'],
    subjects: [],
    respects: {
      extra: {
        subjects: [
          'lạm thu đầu năm học',
          'các khoản đóng góp trong trường học',
          'tiền xã hội hóa giáo dục không tự nguyện',
          'quỹ phụ huynh thu sai quy định',
        ],
        said: [
          'Mỗi học sinh phải nộp hơn chục khoản, từ ghế ngồi đến máy lạnh.',
          'Cô chủ nhiệm nhắn trong nhóm ai không đóng thì con ngồi riêng.',
          'Tiền tự nguyện mà chia đều theo đầu trẻ, không có biên lai.',
        ],
      },
      tutoring: {
        subjects: ['dạy thêm, học thêm trái quy định', 'giáo viên ép học thêm'],
        said: [
          'Giáo viên ép trò học thêm tại nhà, không đi thì điểm thấp.',
          'Bài kiểm tra giống hệt bài dạy ở lớp phụ đạo.',
          'Buổi chiều trường thu tiền dạy thêm trá hình câu lạc bộ.',
        ],
      },
    },
    background: [
      'Phụ huynh phần đông làm ruộng, lo từng đồng học phí.',
      'Nhà trường không họp bàn, chỉ phát phiếu ký sẵn.',
    ],
    findings: [
      'Hiệu trưởng tổ chức thu ngoài danh mục được phép; trả lại phụ huynh.',
      'Chấn chỉnh việc dạy thêm, học thêm trên địa bàn.',
    ],
    law: 'Điều 99 Luật Giáo dục năm 2019',
    respondent: 'Hiệu trưởng Trường Tiểu học {xa}',
  },
  {
    id: 'teacher-transfer',
    group: 'schools',
    kinds: ['khiếu nại', 'kiến nghị'],
    subjects: [],
    respects: {
      moved: {
        subjects: ['điều động, thuyên chuyển giáo viên', 'luân chuyển cô giáo lên vùng cao'],
        said: [
          'Tôi đang nuôi con nhỏ mà bị chuyển lên điểm trường cách nhà sáu mươi cây số.',
          'Quyết định điều chuyển ký vào giữa năm học, không hỏi nguyện vọng.',
          'Người cùng tổ chuyên môn có ô dù thì được ở lại trường trung tâm.',
        ],
      },
      dismissed: {
        subjects: ['chấm dứt hợp đồng giáo viên mầm non', 'xét tuyển đặc cách giáo viên'],
        said: [
          'Sau mười bốn năm đứng lớp hợp đồng, tôi bị cắt chỉ bằng một tờ thông báo.',
          'Danh sách đặc cách loại tôi vì thiếu một tháng đóng bảo hiểm.',
          'Hàng loạt cô nuôi dạy trẻ mất việc ngay trước khai giảng.',
        ],
      },
    },
    background: [
      'Tôi vào ngành năm {nam}, nhiều năm đạt giáo viên dạy giỏi.',
      'Trường có bốn điểm lẻ ở các bản xa.',
    ],
    findings: [
      'Phòng Giáo dục thực hiện điều động chưa bảo đảm công khai tiêu chí.',
      'Yêu cầu xem xét hoàn cảnh gia đình khi bố trí nhà giáo.',
    ],
    law: 'Điều 36 Luật Viên chức năm 2010',
    respondent: 'Phòng Giáo dục và Đào tạo {huyen}',
  },
  {
    id: 'school-meals',
    group: 'schools',
    kinds: ['phản ánh', 'tố cáo'],
    subjects: [],
    respects: {
      portion: {
        subjects: [
          'bớt xén bữa ăn bán trú',
          'tiền ăn và gạo hỗ trợ học sinh vùng cao',
          'chế độ học sinh dân tộc nội trú',
        ],
        said: [
          'Mười một cháu chan chung hai gói mì, mỗi cháu một thìa cơm.',
          'Suất ăn trên giấy có thịt bò, thực tế chỉ rau và nước.',
          'Gạo nhà nước cấp cho các em bị nhà bếp mang ra chợ bán.',
        ],
      },
      poisoning: {
        subjects: ['ngộ độc thực phẩm ở bếp ăn trường học'],
        said: [
          'Hơn bốn mươi em đau bụng, nôn mửa phải đi trạm xá sau bữa trưa.',
          'Thịt giao cho bếp đã có mùi ôi mà vẫn nấu.',
          'Nhà trường giấu chuyện các cháu bị ngộ độc, không báo phụ huynh.',
        ],
      },
    },
    background: [
      'Học sinh ở lại cả tuần vì nhà cách trường nửa ngày đường.',
      'Phụ huynh chụp được ảnh khay cơm hôm đó.',
    ],
    findings: ['Sổ sách bếp ăn ghi khống khối lượng thực phẩm.', 'Đình chỉ công tác hiệu trưởng để làm rõ.'],
    law: 'Điều 54 Luật An toàn thực phẩm năm 2010',
    respondent: 'Trường Phổ thông dân tộc bán trú {xa}',
  },
];
