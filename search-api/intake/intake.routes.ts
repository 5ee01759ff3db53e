import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { describedUpload, getReceipt, receiveDocuments } from './intake.definitions.ts';
import { receive } from './receive.ts';

/** Files coming in, and how far they have come. */
export const intakeRoutes = ({ archive }: Services) => {
  const router = createRouter();
  router.openAPIRegistry.registerPath(describedUpload);
  return router
    .openapi(receiveDocuments, async (c) => c.json(await receive(archive, c.req.raw, c.var.viewer), 202))
    .openapi(getReceipt, async (c) => {
      const counts = await archive.arrivals.receipt(c.req.valid('param').id);
      return c.json({ ...counts, failures: [...counts.failures] }, 200);
    });
};
