import { tidy, type Finding } from './finding.ts';
import type { Flow } from './flow.ts';

/** What announces an organisation that petitions: `Tên cơ quan, tổ chức khiếu nại:`. */
const LABEL =
  /(?<![a-z])(?:ten\s*)?(?:(?:c[o0]\s*quan|t[o0]\s*chuc|d[o0]n\s*v[il1]|d[o0]anh\s*ngh[il1]ep|c[o0]ng\s*ty|phap\s*nhan)(?:\s*,\s*|\s*\/\s*|\s+)?){1,3}(?:khieu\s*na[il1]|k[il1]en\s*ngh[il1]|phan\s*anh|de\s*ngh[il1]|dung\s*d[o0]n|lam\s*d[o0]n|gu[il1]\s*d[o0]n)\s*:\s*/g;
/** How names of organisations begin. */
const HEAD =
  /^(?:t[o0]ng\s*)?(?:c[o0]ng\s*ty|h[o0]p\s*tac\s*xa|d[o0]anh\s*ngh[il1]ep|ngan\s*hang|tap\s*d[o0]an|chi\s*nhanh|van\s*ph[o0]ng|h[o0][il1]\s|truong\s|trung\s*tam|lien\s*hiep|chua\s|giao\s*xu|htx\s|dntn\s)/;
const ENDS =
  /[;\n(]|[,.]?\s+(?:d[il1]a\s*ch[il1]|tru\s*s[o0]|ma\s*s[o0]|mst|da[il1]\s*dien|d[o0]\s+[o0]ng|c[o0]\s*tru|gcn|giay\s*chung)|\.(?=\s)/;
const LONGEST = 160;

/** Organisations that petition, named by a label; the one who signs for them is no complainant himself. */
export function organisationsIn(flow: Flow): Finding[] {
  return [...flow.folded.matchAll(LABEL)].flatMap((match) => {
    const start = match.index + match[0].length;
    const ahead = flow.folded.slice(start, start + LONGEST);
    if (!HEAD.test(ahead)) return [];
    const end = start + (ENDS.exec(ahead)?.index ?? ahead.length);
    return [{ value: tidy(flow.text.slice(start, end)), start, end, certainty: 0.92 }];
  });
}
