import type { FactKey, Facts } from '../../model/facts.ts';
import type { Viewer } from '../../model/viewer.ts';
import { Problem } from '../../problems/problem.ts';
import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { correctFact, getFacts, uncorrectFact } from './facts.definitions.ts';
import { factValues, type CorrectionJson, type FactsJson } from './facts.schemas.ts';

/** The value in the type of its fact; `null` says that there is none. */
function valueFor<K extends FactKey>(key: K, value: CorrectionJson['value']): Facts[K] | null {
  if (value === null) return null;
  const parsed = factValues[key].safeParse(value);
  if (parsed.success) return parsed.data as Facts[K];
  throw new Problem('invalid-request', { detail: `Giá trị của “${key}” không hợp lệ.` });
}

/** Facts with their evidence, and what people correct. */
export const factsRoutes = ({ archive }: Services) => {
  const present = async (id: string, viewer: Viewer) =>
    structuredClone(await archive.facts.get(id, viewer)) as FactsJson;

  return createRouter()
    .openapi(getFacts, async (c) => c.json(await present(c.req.valid('param').id, c.var.viewer), 200))
    .openapi(correctFact, async (c) => {
      const { id, key } = c.req.valid('param');
      await archive.facts.correct(id, key, valueFor(key, c.req.valid('json').value), c.var.viewer);
      return c.json(await present(id, c.var.viewer), 200);
    })
    .openapi(uncorrectFact, async (c) => {
      const { id, key } = c.req.valid('param');
      await archive.facts.restore(id, key, c.var.viewer);
      return c.json(await present(id, c.var.viewer), 200);
    });
};
