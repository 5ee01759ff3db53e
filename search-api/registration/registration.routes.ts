import type { Registration } from '../../archive/registrations.ts';
import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { getRegistration, setRegistration, type RegistrationJson } from './registration.definitions.ts';

const present = ({ stands, history }: Registration): RegistrationJson => ({
  as: stands?.as ?? null,
  ...(stands?.of && { of: stands.of }),
  ...(stands && { registeredAt: stands.at.toISOString() }),
  history: history.map(({ at, as, of, reason }) => ({ at: at.toISOString(), as, ...(of && { of }), reason })),
});

/** How petitions are taken in. */
export const registrationRoutes = ({ archive: { registrations } }: Pick<Services, 'archive'>) =>
  createRouter()
    .openapi(getRegistration, async (c) =>
      c.json(present(await registrations.get(c.req.valid('param').id, c.var.viewer)), 200),
    )
    .openapi(setRegistration, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(present(await registrations.set(id, c.req.valid('json'), c.var.viewer)), 200);
    });
