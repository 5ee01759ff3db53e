import { loose } from './finding.ts';

/** What announces the sender's name in a petition, on folded text. */
export const NAME_LABEL = new RegExp(
  // Not `em tôi là Lê Đình Thọ`: whose relative is named is not the sender.
  String.raw`(?<![a-z])(?<!(?<![a-z])(?:em|anh|ch[il1]|b[o0]|cha|me|ch[o0]ng|v[o0]|chau|d[il1]|chu|bac|tra[il1]|ga[il1]|cua)[ ]+(?=t[o0][il1]))(?:${[
    'toi ten la',
    'ho(?:,| va|) ten day du[^:.]{0,20} la',
    'toi ten',
    'ten toi la',
    'ten toi',
    'ho va ten nguoi [a-z]+ don',
    'ho(?:,| va|) ten(?:,? chu dem)?(?: nguoi (?:khieu nai|to cao|kien nghi|phan anh|de nghi|yeu cau|trinh bay)| nguoi [a-z ]{2,20}(?= ?[:;.)])| \\([^)\\n]{2,40}\\))?',
    'nguoi (?:lam|viet|dung|gui|nop) don(?: la)?(?: khieu nai| to cao)?',
    'nguoi (?:khieu nai|to cao|kien nghi|phan anh|de nghi|yeu cau|trinh bay)(?: \\([^)\\n]{2,20}\\))?',
    'nguoi (?:gui|viet|lam|dung)(?= ?:)',
    'nguoi dai dien(?: theo phap luat|[^:\\n]{0,30}(?=:))?',
    'dai dien(?: cho[^:\\n]{0,60}(?=:))?',
    'chu ho',
    'toi la',
    'chung toi la',
    '(?:va|cung) (?:vo|chong|vo/chong|vo \\(chong\\))(?: toi)?(?: la)?(?=:| la)',
    'ong/ba',
    'ten cong dan',
  ]
    .map(loose)
    .join('|')})\s*[:;.]?\s*`,
  'g',
);

/** Where the sender's particulars end and the petition itself, or its respondent, begins. */
export const BODY_BEGINS = new RegExp(
  String.raw`(?<![a-z])(?:(?:nay\s+)?(?:t[o0]i|chung\s*t[o0]i|gia\s*dinh\s*t[o0]i)\s+(?:xin|lam|viet|gui|de\s*nghi|khieu|t[o0]\s*cao|k[il1]en|phan|trinh)|lam\s*d[o0]n|n[o0][il1]\s*dung|xin\s*(?:trinh|duoc)|kinh\s*(?:thua|trinh|mong)|ngu[o0][il1]\s*b[il1]\s*(?:khieu|t[o0]|kien|phan)|d[o0][il1]\s*tuong\s*b[il1]|c[o0]\s*quan\s*b[il1])`,
  'g',
);

/** What announces the one complained of, on folded text. */
export const RESPONDENT_LABEL =
  /(?<![a-z])(?:(?:h[o0]\s*(?:va\s*)?ten\s*|ten\s*)?(?:ngu[o0][il1]|d[o0][il1]\s*tu[o0]ng|c[o0]\s*quan(?:,\s*t[o0]\s*chuc)?(?:,\s*ca\s*nhan)?|t[o0]\s*chuc|ca\s*nhan|d[o0]n\s*v[il1])\s*b[il1]\s*(?:khieu\s*na[il1](?:\s*,?\s*t[o0]\s*ca[o0])?|t[o0]\s*ca[o0]|t[o0]\s*g[il1]ac|k[il1]en\s*ngh[il1]|phan\s*anh|k[il1]en|khoi\s*kien|yeu\s*cau))(?:\s*\([^)\n]{0,24}\)(?=\s*:))?\s*[:;.]?\s*/g;

/** What announces an address, the more lasting before the passing. */
export const ADDRESS_LABELS: readonly RegExp[] = [
  '(?:dang ky )?(?:ho khau )?thuong tru(?: tai| o|)',
  '(?:d[kc])?hktt(?: tai)?',
  'ho khau(?: tai)?',
  'noi (?:dang ky )?(?:ho khau )?(?:cu tru|thuong tru)(?: hien nay)?',
  'dia chi(?: tru so(?: chinh)?| thuong tru| lien he| cu tru| nha| hien nay| lien lac|)(?: tai)?',
  '(?:hien )?(?:dang )?cu tru(?: tai| o|)',
  'tru so(?: chinh)?(?: tai| o|)',
  'tru(?: quan)?(?: tai| o)',
  'tru quan',
  '(?:hien )?(?:dang )?(?:tru|ngu|o|sinh song)(?: tai)',
  'ngu(?: tai| o|)',
  '(?:noi|cho) o(?: hien nay| hien tai)?',
  'hien (?:nay )?(?:dang )?o(?: tai|)',
  'hien tru(?: tai|)',
  'd ?[/.] ?c(?=[ .]*:)',
].map(
  (phrase) =>
    new RegExp(
      String.raw`(?<![a-z])${loose(phrase)}(?![a-z])\s*(?:\([^)\n]{0,40}\)\s*)?(?:la\b)?\s*[:;.]?\s*`,
      'g',
    ),
);

/** Digits as OCR may see them, with the spaces and dots people put between. */
const D = String.raw`[\doOlI|]`;

/** An identity number after its label, on plain text. */
export const IDENTITY = new RegExp(
  String.raw`(?:cccd|cmnd|cmtnd|cmt|cnnd|g[il1]ay\s*t[o0]\s*tuy\s*than|h[o0]\s*ch[il1]eu|can\s*cu[o0]c|chung\s*m[il1]nh|d[il1]nh\s*danh|so\s*cc)(?:[^\d\n]{0,40}?|[^\d\n]{0,20}\n\s*(?::\s*)?(?:s[o0]\s*)?)(?<digits>(?:\d|[OolI|](?=\d))(?:[ .]?${D}){8,14})(?![\d])`,
  'gi',
);

/** A telephone number after its label, on plain text. */
export const PHONE = new RegExp(
  String.raw`(?:d[il1]en\s*th[o0]a[il1]|(?<![a-z])s?\s?[dđ][./]?\s?t(?:dd)?(?![a-z])|d[il1]\s*d[o0]ng|(?<![a-z])tel|l[il1]en\s*(?:he|lac)|s[o0]\s*may|zalo)(?:[^\d+\n]{0,25}?|[^\d+\n]{0,12}\n\s*(?::\s*)?(?:s[o0]\s*)?)(?<digits>\(?\+?${D}(?:[ .()-]{0,2}${D}){8,12})(?![\d])`,
  'gi',
);
