/** What petitions tell beside the matter's own sentences. */

/** The decision complained of: `{decision}` with number and day, `{body}`, `{subject}`. */
export const DECISION = [
  'Ngày {signed}, {body} ban hành {decision} mà theo tôi là trái pháp luật.',
  'Tôi không đồng ý với {decision} của {body}.',
  '{body} căn cứ vào đâu để ra {decision} thì không ai giải thích cho dân.',
  'Khi nhận được {decision}, gia đình tôi rất bất ngờ vì trước đó không được mời họp.',
  'Nội dung {decision} do {body} ký không đúng với thực tế.',
  'Cán bộ giao cho tôi bản sao {decision}, trong đó ghi sai nhiều chi tiết.',
  'Việc {body} ra {decision} đã xâm phạm quyền lợi chính đáng của gia đình tôi.',
  'Theo {decision}, quyền lợi của tôi bị cắt mà không có lý do.',
  '{decision} của {body} đến tay tôi khi đã quá hạn nêu ý kiến.',
  'Tôi đề nghị xem xét lại {decision} vì lẽ công bằng.',
  'Sự việc bắt đầu từ {decision} do {body} ban hành.',
  'Lãnh đạo {body} trả lời miệng rằng đã có {decision} nên không giải quyết nữa.',
] as const;
/** A document's number and day within a sentence. */
export const DECISION_NAMES = [
  '{Type} số {number} ngày {day}',
  '{Type} số {number} ngày {day}',
  '{Type} số {number}, {on}',
  '{Type} {number} {on}',
  '{Type} số: {number} {on}',
  '{type} số {number} ({on})',
  '{Type} số {number}',
] as const;

export const PARCEL = [
  'Gia đình tôi là chủ sử dụng {parcel} tại {where}.',
  'Phần đất có tranh chấp, vướng mắc là {parcel}, diện tích {area}, thuộc {where}.',
  'Đất của tôi ở {where}, thuộc {parcel}, do bố mẹ khai hoang để lại.',
  'Nguồn gốc {parcel} ở {where} là đất ông bà, sử dụng liên tục qua ba đời.',
  'Theo hồ sơ địa chính, {parcel} ({where}) đứng tên gia đình tôi từ năm {year}.',
  'Năm {year} tôi mua lại {parcel} ở {where} của một hộ chuyển đi nơi khác.',
  'Hiện {parcel}, {where} do tôi trực tiếp canh tác và nộp thuế.',
  'Vị trí khu đất: {parcel}, {where}.',
  'Toàn bộ {parcel} của tôi tại {where} đang bị ảnh hưởng.',
  'Trích lục thể hiện {parcel} tại {where} có diện tích {area}.',
] as const;
export const PARCEL_NAMES = [
  'thửa đất số {p}, tờ bản đồ số {s}',
  'thửa số {p}, tờ bản đồ số {s}',
  'thửa đất {p} tờ bản đồ {s}',
  'thửa số {p} (tờ bản đồ số {s})',
  'thửa {p}, tờ bản đồ {s}',
  'thửa đất số {p} thuộc tờ bản đồ số {s}',
  'thửa {p} tờ số {s}',
  'tờ bản đồ số {s}, thửa đất số {p}',
] as const;

/** A project, firm, school, farm: `{thing}`. */
export const THING = [
  'Việc này liên quan trực tiếp đến {thing}.',
  'Nguyên nhân theo chúng tôi là do {thing}.',
  'Từ khi có {thing}, đời sống của bà con xáo trộn hẳn.',
  'Người dân đã nhiều lần làm việc với đại diện {thing} nhưng không đi đến đâu.',
  'Tôi xin nói rõ đây là chuyện ở {thing}.',
  'Phía {thing} hứa khắc phục nhưng chỉ hứa suông.',
  'Ai ở {where} cũng biết chuyện của {thing}.',
  'Đối với {thing}, các cấp đã có nhiều cuộc họp mà chưa dứt điểm.',
  'Đề nghị kiểm tra toàn bộ hoạt động của {thing}.',
] as const;
/** A person complained of: `{accused}` with his office. */
export const ACCUSED = [
  'Người gây ra việc này là {accused}.',
  'Tôi khẳng định {accused} phải chịu trách nhiệm.',
  'Mọi việc do {accused} trực tiếp làm và ký giấy tờ.',
  'Khi tôi hỏi, {accused} thách tôi muốn kiện đâu thì kiện.',
  'Đề nghị làm rõ vai trò của {accused} trong việc này.',
  'Nhiều người đã phản ánh về {accused} nhưng chưa thấy xử lý.',
  'Cụ thể, {accused} đã có những việc làm sau đây.',
  'Bản thân {accused} biết rõ sự việc nhưng cố tình bao che.',
] as const;

export const LIFE = [
  'Tôi sinh ra và lớn lên ở quê, quanh năm chân lấm tay bùn, chưa bao giờ phải đến cửa quan cho đến khi xảy ra việc này.',
  'Chồng tôi là thương binh, hai con còn đi học, cả nhà trông vào mấy sào ruộng.',
  'Tôi đã hơn bảy mươi tuổi, đi lại khó khăn, mỗi lần lên huyện phải nhờ cháu chở.',
  'Từ ngày xảy ra sự việc, vợ chồng tôi lục đục, con cái bỏ bê học hành.',
  'Gia đình tôi có truyền thống cách mạng, bố tôi là liệt sĩ chống Mỹ.',
  'Bà con trong xóm ai cũng thương nhưng không biết giúp thế nào.',
  'Tôi đã ba lần dự buổi tiếp công dân định kỳ, lần nào cũng được hẹn chờ.',
  'Có lần tôi chờ từ bảy giờ sáng đến quá trưa mới gặp được người có trách nhiệm.',
  'Tôi có đi hỏi luật sư ở trung tâm trợ giúp pháp lý, họ bảo quyền lợi của tôi bị xâm phạm.',
  'Giấy tờ gốc tôi vẫn cất giữ cẩn thận, sẵn sàng mang đến đối chiếu.',
  'Trận lụt năm trước làm ướt một số giấy tờ nên có bản bị nhòe, mong quý cơ quan thông cảm.',
  'Tổ trưởng dân phố và các cụ cao niên có thể làm chứng cho lời tôi nói.',
  'Mặt trận và hội phụ nữ đã đến động viên nhưng các chị cũng không có thẩm quyền.',
  'Tôi không có ý gây khó dễ cho ai, chỉ mong lẽ phải được tôn trọng.',
  'Mấy tháng nay tôi mất ngủ, huyết áp lên cao phải nằm viện hai lần.',
  'Nhà báo cũng đã về tìm hiểu nhưng bài viết chưa được đăng.',
  'Tại cuộc họp thôn vừa qua, cán bộ nói sẽ trả lời bằng văn bản song đến nay chưa có.',
  'Tôi ít chữ, nhờ người viết giúp, có gì chưa phải mong được bỏ qua.',
  'Nếu không được giải quyết, cuộc sống của gia đình tôi sẽ rơi vào cảnh cùng quẫn.',
  'Chúng tôi luôn đóng góp đầy đủ các loại quỹ và nghĩa vụ với địa phương.',
  'Hôm ấy trời mưa như trút, cả nhà tôi phải đội mưa ra giữ đồ đạc.',
  'Em trai tôi làm việc ở xa, nghe tin cũng phải xin nghỉ về.',
  'Nhiều hộ khác không dám lên tiếng vì sợ mất lòng.',
  'Tôi có ghi lại ngày giờ từng sự việc trong một cuốn sổ, khi cần xin nộp.',
  'Camera của nhà bên cạnh có ghi được hình ảnh.',
  'Hằng đêm nằm nghĩ, tôi không cầm được nước mắt.',
  'Việc làm trên khiến lòng dân không yên, ảnh hưởng đến uy tín của chính quyền.',
  'Người ta bảo con kiến kiện củ khoai, nhưng tôi vẫn tin vào pháp luật.',
  'Cán bộ tiếp dân ghi vào sổ rồi bảo tôi về chờ giấy mời.',
  'Thuế đất hằng năm tôi vẫn nộp, còn giữ đủ biên lai.',
] as const;

/** New facts that a petition written anew brings. */
export const NEWS = [
  'Gần đây tôi mới được xem bản vẽ và phát hiện thêm nhiều điểm sai lệch.',
  'Ngày {day}, tổ công tác có xuống đo đạc nhưng không cho tôi ký biên bản.',
  'Tôi xin bổ sung chứng cứ mới là giấy xác nhận của hai người làm chứng.',
  'Sau buổi đối thoại ngày {day}, hai bên vẫn không thống nhất.',
  'Tình hình nay còn nghiêm trọng hơn trước, thiệt hại ước tính đã lên {money}.',
  'Mới đây có thêm {count} hộ cũng rơi vào cảnh như gia đình tôi.',
  'Tôi vừa thu thập được bản sao hồ sơ lưu tại kho lưu trữ, xin gửi kèm.',
  'Ngày {day} tôi nhận được điện thoại của một người lạ dọa dẫm yêu cầu rút đơn.',
  'Người có trách nhiệm trước đây nay đã chuyển công tác, việc bàn giao không rõ ràng.',
  'Kết quả kiểm tra công bố ngày {day} đã bỏ qua những gì tôi nêu.',
] as const;
/** That there has been a petition before. */
export const BEFORE = [
  'Tôi đã có đơn {on} nhưng chưa được giải quyết.',
  'Đơn tôi gửi {on} đến nay vẫn bặt vô âm tín.',
  'Đây là lần thứ {nth} tôi phải viết đơn về cùng một việc.',
  'Trước đây tôi đã nhiều lần gửi đơn, nơi này chuyển nơi kia, chưa nơi nào trả lời cho thỏa đáng.',
  'Mặc dù đã có đơn từ {on}, quá thời hạn luật định tôi không nhận được thông báo nào.',
  'Tôi xin nhắc lại và nói rõ thêm những gì đã trình bày trong đơn trước.',
  'Không đồng tình với cách trả lời vừa qua, tôi tiếp tục làm đơn này.',
  'Kể từ lá đơn đầu tiên, đã {months} tháng trôi qua.',
  '',
] as const;
/** That an office has answered: `{answer}` is its document. */
export const ANSWERED = [
  'Tôi đã nhận {answer} của {office} nhưng không đồng ý.',
  '{office} có {answer} trả lời tôi, song nội dung né tránh vấn đề chính.',
  'Tại {answer}, {office} cho rằng đơn của tôi không có cơ sở, điều đó không đúng.',
  'Theo {answer} thì việc của tôi đã được chỉ đạo, thực tế chưa ai làm gì.',
] as const;

export const REQUESTS = [
  'Tôi đề nghị quý cơ quan thanh tra, kiểm tra làm rõ và trả lời bằng văn bản cho tôi.',
  'Kính mong các cấp có thẩm quyền vào cuộc, trả lại công bằng cho gia đình tôi.',
  'Yêu cầu giải quyết: hủy bỏ việc làm sai trái nêu trên và bồi thường thiệt hại theo quy định.',
  'Vậy kính đề nghị quý cơ quan xem xét giải quyết theo thẩm quyền, đúng thời hạn.',
  'Tôi mong được đối thoại trực tiếp với lãnh đạo có thẩm quyền.',
  'Đề nghị tạm dừng mọi việc liên quan cho đến khi có kết luận cuối cùng.',
  'Tôi khẩn thiết mong được xem xét, xử lý nghiêm người vi phạm, không để kéo dài.',
  'Đề nghị công khai kết quả xử lý cho nhân dân được biết.',
  'Nguyện vọng của tôi là được giữ lại phần tài sản hợp pháp của mình.',
  'Kính xin quý cấp cho người về tận nơi xác minh, đừng chỉ nghe báo cáo một phía.',
  'Tôi yêu cầu được cung cấp bản sao hồ sơ, tài liệu làm căn cứ giải quyết.',
  'Đề nghị giao cơ quan chuyên môn cấp trên giải quyết để bảo đảm khách quan.',
] as const;
/** On which law it stands: `{law}`. */
export const BY_LAW = [
  'Căn cứ {law}, {request}',
  'Theo quy định tại {law}, việc làm trên là sai. {Request}',
  'Chiếu theo {law}, {request}',
  'Việc này trái với {law}. {Request}',
  'Đối chiếu với {law} thì quyền lợi của tôi phải được bảo vệ. {Request}',
] as const;
export const OTHER_LAWS = [
  'Luật Khiếu nại năm 2011',
  'Điều 7 Luật Khiếu nại năm 2011',
  'Điều 10 Luật Khiếu nại năm 2011',
  'Luật Tiếp công dân năm 2013',
  'Điều 9 Luật Tiếp công dân năm 2013',
  'khoản 2 Điều 28 Luật Khiếu nại năm 2011',
  'Nghị định số 124/2020/NĐ-CP',
  'Luật Thanh tra năm 2010',
] as const;
export const PROMISES = [
  'Tôi xin cam đoan những lời trình bày trên là đúng, nếu sai tôi hoàn toàn chịu trách nhiệm.',
  'Tôi cam đoan nội dung trong đơn là sự thật và chịu trách nhiệm trước pháp luật về nội dung đó.',
  'Những điều tôi nói trên đây là có thật, tôi xin chịu mọi trách nhiệm.',
  'Tôi xin hứa chấp hành đầy đủ quy định và cam kết không khiếu kiện sai sự thật.',
  'Xin chân thành cảm ơn!',
  'Trong khi chờ đợi, tôi xin gửi tới quý cơ quan lòng biết ơn sâu sắc.',
  'Rất mong nhận được sự quan tâm của quý cấp. Tôi xin trân trọng cảm ơn.',
] as const;
export const ATTACHED = [
  'Tài liệu gửi kèm: bản sao giấy tờ tùy thân; ảnh chụp hiện trạng.',
  'Hồ sơ kèm theo đơn: 01 bản phô tô sổ hộ khẩu, 01 biên bản làm việc.',
  'Gửi kèm: các giấy tờ có liên quan (bản sao).',
  'Kèm theo đơn: danh mục tài liệu gồm 05 bản.',
] as const;
export const SIGNED_AS = [
  'Người làm đơn',
  'NGƯỜI LÀM ĐƠN',
  'Người viết đơn',
  'NGƯỜI ĐỨNG ĐƠN',
  'Người {kind}',
  'NGƯỜI {KIND}',
  'Kính đơn',
  'Người trình bày',
] as const;
export const SIGN_HINTS = [
  '(Ký, ghi rõ họ tên)',
  '(ký tên)',
  '(Đã ký)',
  '(Chữ ký hoặc điểm chỉ)',
  '',
] as const;

/** A petition that takes an earlier one back; `{subject}`, `{on}`. */
export const WITHDRAWN = [
  'Nay vì hoàn cảnh gia đình và sau khi được giải thích, tôi tự nguyện xin rút đơn {on} về việc {subject}.',
  'Tôi xin rút toàn bộ nội dung đơn đã gửi {on} liên quan đến {subject} và không khiếu nại nữa.',
] as const;
