import type { Facts } from '../../model/facts.ts';
import { fold } from '../../vietnamese/fold.ts';

/** What the subject of a document says that settles a petition, whether its outcome could be read or not. */
const SETTLES: Readonly<Record<string, RegExp>> = {
  'quyết định': /giai quyet (?:don )?(?:khieu nai|to cao|tranh chap|kien nghi|don)/,
  'báo cáo': /xac minh/,
};
/** Steps on the way; they decide nothing. */
const STEP =
  /thu ly|thanh lap|gia han|phan cong|trung cau|xac minh (?:noi dung )?(?:lai|bo sung)|ke hoach|cong tac/;

/**
 * Whether a document concludes a petition or an inspection, so that others may follow it: it has an
 * outcome, is a conclusion, or calls itself the decision or the report on one.
 */
export function concludes({
  type = '',
  outcome,
  subject = '',
}: Pick<Facts, 'type' | 'outcome' | 'subject'>): boolean {
  const about = fold(subject);
  return (
    outcome !== undefined || type === 'kết luận' || (SETTLES[type]?.test(about) === true && !STEP.test(about))
  );
}
