/**
 * Signs of document types and the type each stands for: administrative documents by Nghị định
 * 30/2020/NĐ-CP, Phụ lục III, mục I; normative ones by Luật Ban hành văn bản quy phạm pháp luật;
 * then signs offices use beside these (conclusions, decisions on fines, court papers).
 */
export const DOCUMENT_TYPE_BY_SIGN: ReadonlyMap<string, string> = new Map([
  ['NQ', 'nghị quyết'],
  ['QĐ', 'quyết định'],
  ['CT', 'chỉ thị'],
  ['QC', 'quy chế'],
  ['QyĐ', 'quy định'],
  ['TC', 'thông cáo'],
  ['TB', 'thông báo'],
  ['HD', 'hướng dẫn'],
  ['CTr', 'chương trình'],
  ['KH', 'kế hoạch'],
  ['PA', 'phương án'],
  ['ĐA', 'đề án'],
  ['DA', 'dự án'],
  ['BC', 'báo cáo'],
  ['BB', 'biên bản'],
  ['TTr', 'tờ trình'],
  ['HĐ', 'hợp đồng'],
  ['CĐ', 'công điện'],
  ['BGN', 'bản ghi nhớ'],
  ['BTT', 'bản thỏa thuận'],
  ['GUQ', 'giấy ủy quyền'],
  ['GM', 'giấy mời'],
  ['GGT', 'giấy giới thiệu'],
  ['GNP', 'giấy nghỉ phép'],
  ['PG', 'phiếu gửi'],
  ['PC', 'phiếu chuyển'],
  ['PB', 'phiếu báo'],
  ['NĐ', 'nghị định'],
  ['TT', 'thông tư'],
  ['TTLT', 'thông tư liên tịch'],
  ['PL', 'pháp lệnh'],
  ['KL', 'kết luận'],
  ['KLTT', 'kết luận'],
  ['KLTTr', 'kết luận'],
  ['KLNDTC', 'kết luận'],
  ['BBVPHC', 'biên bản'],
  ['BBLV', 'biên bản'],
  ['CV', 'công văn'],
  ['GCĐ', 'phiếu chuyển'],
  ['PCĐ', 'phiếu chuyển'],
  ['PXLĐ', 'phiếu đề xuất'],
  ['VBHN', 'văn bản hợp nhất'],
]);

/** Abbreviations of bodies met in signs, and of the offices that draft for them. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  (
    'UBND HĐND CP TTg CTN TW TU HU ĐU QU QH11 QH12 QH13 QH14 QH15 UBTVQH UBTVQH11 UBTVQH12 UBTVQH13 ' +
    'UBTVQH14 UBTVQH15 MTTQ UBMTTQ TTCP TTr TTT TD TCD BTCD VP VPCP VPUB VX NC KT TH TNMT NNMT STNMT ' +
    'BTNMT BNNMT SNNMT BNNPTNT SNN SXD BXD SNV BNV STP BTP STC BTC SKHĐT BKHĐT BCT SCT SGTVT BGTVT ' +
    'SYT BYT SGDĐT BGDĐT SLĐTBXH BLĐTBXH STTTT BTTTT SVHTTDL BVHTTDL SKHCN BKHCN BCA CAT CAH CATP BQP ' +
    'BCH BCHQS TANDTC TAND TA VKSTC VKS VKSND NHNN KTNN CTUBND CTHADS CCTHADS THADS XPVPHC XPHC GQKN ' +
    'KLTC KPHQ CCXP CC QLĐĐ VPĐK VPĐKĐĐ CNVPĐK TTPTQĐ BQL BQLDA BBT HĐBT GPMB KNTC CCKL CT SST ST PT ' +
    'DS HS HC HNGĐ KDTM LĐ GĐT QĐST BHXH CTUB UB KTN KGVX ĐTXD'
  ).split(' '),
);
