import { presentSummary } from '../documents/summary.ts';
import { createRouter } from '../http/router.ts';
import { presentEvidence } from '../related/presenter.ts';
import type { Services } from '../services.ts';
import { getLinkReview } from './link-review.definitions.ts';

/** Links that a person is to look at. */
export const linkReviewRoutes = ({ archive: { linkReview } }: Pick<Services, 'archive'>) =>
  createRouter().openapi(getLinkReview, async (c) => {
    const { verdict, ...part } = c.req.valid('query');
    const { total, pairs } = await linkReview.list(verdict, part, c.var.viewer);
    const presented = pairs.map(({ from, to, evidence, ...same }) => ({
      ...same,
      from: presentSummary(from),
      to: presentSummary(to),
      evidence: evidence.map(presentEvidence),
    }));
    return c.json({ total, pairs: presented }, 200);
  });
