import type { Facts } from '../../model/facts.ts';
import { fold } from '../../vietnamese/fold.ts';

/** The five cities under the central government, and Huế since 2025: a `thành phố` else stands under a province. */
const CENTRAL = 'ha noi|ho chi minh|hai phong|da nang|can tho|hue';
const COMMITTEE = String.raw`(?:uy\s+ban\s+nhan\s+dan|ubnd)(?:\s+cac)?\s+`;
/** Kinds of respondent with the words by which they are named, folded; the more telling first. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['UBND cấp xã', new RegExp(String.raw`${COMMITTEE}(?:cap\s+)?(?:xa|phuong|thi\s+tran)(?![a-z])`)],
  [
    'UBND cấp tỉnh',
    new RegExp(String.raw`${COMMITTEE}(?:cap\s+)?(?:tinh(?![a-z])|(?:thanh\s+pho|tp\.?)\s+(?:${CENTRAL}))`),
  ],
  [
    'UBND cấp huyện',
    new RegExp(String.raw`${COMMITTEE}(?:cap\s+)?(?:huyen|quan|thi\s+xa|thanh\s+pho|tp)(?![a-z])`),
  ],
  [
    'cơ quan trung ương',
    /(?<![a-z])(?:bo\s+(?!phan|luat|doi|may)[a-z]+|tong\s+cuc|chinh\s+phu|thanh\s+tra\s+chinh\s+phu)(?![a-z])/,
  ],
  [
    'sở, ngành cấp tỉnh',
    /(?<![a-z])(?:so\s+(?:tai\s+nguyen|nong\s+nghiep|xay\s+dung|noi\s+vu|giao\s+duc|y\s+te|giao\s+thong|tu\s+phap|tai\s+chinh|lao\s+dong|cong\s+thuong|ke\s+hoach|van\s+hoa|khoa\s+hoc|thong\s+tin|ngoai\s+vu|dan\s+toc)|cuc\s+(?:thue|thi\s+hanh)|thanh\s+tra\s+tinh|bao\s+hiem\s+xa\s+hoi)/,
  ],
  ['công an', /(?<![a-z])cong\s+an(?![a-z])/],
  ['tòa án, thi hành án', /(?<![a-z])(?:toa\s+an|thi\s+hanh\s+an|vien\s+kiem\s+sat|chap\s+hanh\s+vien)/],
  [
    'đơn vị sự nghiệp',
    /(?<![a-z])(?:truong\s+(?:mam\s+non|tieu\s+hoc|trung\s+hoc|thpt|thcs|ptdt|cao\s+dang|dai\s+hoc|pho\s+thong)|hieu\s+truong|benh\s+vien|trung\s+tam|tram\s+y\s+te|ban\s+quan\s+ly|vuon\s+quoc\s+gia)/,
  ],
  [
    'phòng, ban cấp huyện',
    /(?<![a-z])(?:phong\s+(?:tai\s+nguyen|noi\s+vu|lao\s+dong|giao\s+duc|kinh\s+te|quan\s+ly|tu\s+phap|tai\s+chinh|nong\s+nghiep)|chi\s+(?:cuc|nhanh)|hat\s+kiem\s+lam|hoi\s+dong\s+boi\s+thuong)/,
  ],
  [
    'doanh nghiệp',
    /(?<![a-z])(?:cong\s+ty|doanh\s+nghiep|hop\s+tac\s+xa|chu\s+dau\s+tu|nha\s+may|ngan\s+hang|tap\s+doan)/,
  ],
  ['cán bộ thôn, bản', /(?<![a-z])truong\s+(?:thon|ban|ap|khu|to\s+dan\s+pho)/],
  ['cá nhân', /(?<![a-z])(?:(?:gia\s+dinh|ho)\s+)?(?:ong|ba|anh|chi)\s+[a-z]+/],
];
/** Who issued or did what is complained of stands soon behind these words. */
const AGAINST =
  /(?:khieu\s+nai|to\s+cao|kien\s+nghi|phan\s+anh)\s+(?:ve\s+)?(?:viec|quyet\s+dinh|hanh\s+vi|doi\s+voi|[ob])|noi\s+dung\s+(?:khieu\s+nai|to\s+cao)|nguoi\s+bi\s+(?:khieu\s+nai|to\s+cao)|lien\s+quan\s+den\s+quyet\s+dinh/g;
const NEAR = 320;

/**
 * Of what kind those are whom a petition is against: by the respondents it names; in an official
 * document, by the first that is named where it says what was complained of.
 *
 * @param text - of all pages
 * @returns none when nothing tells.
 */
export function respondentKindsOf(
  { respondents, type }: Pick<Facts, 'respondents' | 'type'>,
  text: string,
): string[] {
  if (respondents.length > 0) return [...new Set(respondents.flatMap((name) => first(fold(name)) ?? []))];
  if (type === undefined || type === 'đơn') return [];
  const folded = fold(text);
  for (const { index, 0: found } of folded.matchAll(AGAINST)) {
    const kind = first(folded.slice(index + found.length, index + found.length + NEAR), OFFICIAL);
    if (kind) return [kind];
  }
  return [];
}

/** A person is named in every official document, mostly as the one who petitions. */
const OFFICIAL = KINDS.filter(([kind]) => kind !== 'cá nhân');

/** The kind that is named first. */
function first(folded: string, kinds = KINDS): string | undefined {
  const found = kinds.flatMap(([kind, pattern]) => {
    const at = pattern.exec(folded)?.index;
    return at === undefined ? [] : [{ kind, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.kind;
}
