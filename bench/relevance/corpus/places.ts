/** A commune of the time before July 2025, with the words for its units. */
export interface Commune {
  /** `xã Chiềng Mung`. */
  readonly commune: string;
  /** `huyện Mai Sơn`. */
  readonly district: string;
  /** `tỉnh Sơn La`. */
  readonly province: string;
  readonly identityCode: string;
  readonly hamlets: readonly string[];
}

const NORTHERN = [
  'bản Nà Hạ',
  'bản Co Pục',
  'bản Lọng Nghịu',
  'bản Mòn',
  'bản Tiến Xa',
  'bản Huổi Lắc',
  'tiểu khu 8',
];
const LOWLAND = ['thôn Đông Hòa', 'thôn 4', 'thôn Phú Mỹ', 'xóm Đình', 'thôn Thượng', 'tổ 12', 'khu phố 3'];
const HIGHLAND = [
  'làng Kon Rờ Bàng',
  'thôn Đăk Xế',
  'làng Le',
  'thôn 7',
  'tổ dân phố 2',
  'làng Plei Tơ Nghia',
];
const SOUTHERN = ['ấp Thới Thuận', 'ấp 5', 'khu vực Bình Yên', 'ấp Trường Thọ', 'ấp Phước Lộc', 'khu vực 6'];

/** Province, code of its identity numbers, hamlets; then district: communes. */
const PROVINCES: readonly (readonly [string, string, readonly string[], Readonly<Record<string, string>>])[] =
  [
    [
      'tỉnh Sơn La',
      '014',
      NORTHERN,
      {
        'huyện Mai Sơn': 'xã Chiềng Mung, xã Mường Bon, thị trấn Hát Lót, xã Cò Nòi, xã Nà Ớt, xã Tân Phong',
        'huyện Mộc Châu': 'xã Chiềng Sơn, xã Phiêng Luông, thị trấn Nông Trường Mộc Châu, xã Lóng Sập',
        'huyện Thuận Châu': 'xã Muổi Nọi, xã Chiềng Pha, xã Co Mạ, thị trấn Thuận Châu',
        'huyện Mường La': 'xã Mường Bú, xã Ngọc Chiến, xã Chiềng Hoa, thị trấn Ít Ong',
      },
    ],
    [
      'tỉnh Thanh Hóa',
      '038',
      LOWLAND,
      {
        'huyện Thọ Xuân': 'xã Xuân Hòa, xã Thọ Hải, thị trấn Sao Vàng, xã Tây Hồ, xã Trường Xuân',
        'huyện Như Thanh': 'xã Xuân Khang, xã Hải Long, thị trấn Bến Sung, xã Yên Lạc',
        'thị xã Nghi Sơn': 'xã Tân Trường, phường Hải Hòa, xã Các Sơn, phường Tân Dân',
        'huyện Bá Thước': 'xã Thiết Ống, xã Điền Lư, xã Lũng Cao, thị trấn Cành Nàng',
      },
    ],
    [
      'tỉnh Tuyên Quang',
      '008',
      NORTHERN,
      {
        'huyện Na Hang': 'xã Đà Vị, xã Yên Hoa, thị trấn Na Hang, xã Hồng Thái',
        'huyện Sơn Dương': 'xã Tân Trào, xã Phúc Ứng, xã Hợp Hòa, thị trấn Sơn Dương, xã Quyết Thắng',
        'huyện Yên Sơn': 'xã Kim Quan, xã Trung Môn, xã Mỹ Bằng, xã Tân Long',
      },
    ],
    [
      'tỉnh Kon Tum',
      '062',
      HIGHLAND,
      {
        'huyện Đăk Hà': 'xã Đăk Mar, xã Ngọk Wang, thị trấn Đăk Hà, xã Hà Mòn',
        'huyện Ngọc Hồi': 'xã Bờ Y, xã Đăk Nông, thị trấn Plei Kần, xã Sa Loong',
        'huyện Sa Thầy': 'xã Rờ Kơi, xã Ya Xiêr, xã Hơ Moong, thị trấn Sa Thầy',
      },
    ],
    [
      'thành phố Đà Nẵng',
      '048',
      LOWLAND,
      {
        'huyện Hòa Vang': 'xã Hòa Phong, xã Hòa Sơn, xã Hòa Liên, xã Hòa Khương',
        'quận Liên Chiểu': 'phường Hòa Hiệp Bắc, phường Hòa Khánh Nam, phường Hòa Minh',
        'quận Cẩm Lệ': 'phường Khuê Trung, phường Hòa Thọ Đông, phường Hòa Xuân',
      },
    ],
    [
      'thành phố Cần Thơ',
      '092',
      SOUTHERN,
      {
        'huyện Phong Điền': 'xã Nhơn Ái, xã Mỹ Khánh, xã Trường Long, thị trấn Phong Điền',
        'huyện Thới Lai': 'xã Trường Xuân, xã Đông Thuận, xã Tân Thạnh, thị trấn Thới Lai',
        'quận Ô Môn': 'phường Phước Thới, phường Thới Hòa, phường Trường Lạc',
      },
    ],
  ];

/** Every commune petitions come from; some names stand in more than one district. */
export const COMMUNES: readonly Commune[] = PROVINCES.flatMap(
  ([province, identityCode, hamlets, districts]) =>
    Object.entries(districts).flatMap(([district, communes]) =>
      communes.split(', ').map((commune) => ({ commune, district, province, identityCode, hamlets })),
    ),
);
