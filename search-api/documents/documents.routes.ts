import { maySeeSecrets } from '../../model/viewer.ts';
import { Problem } from '../../problems/problem.ts';
import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { getDocument, getHistory, listDocuments, setSecrecy } from './documents.definitions.ts';
import { presentDocument } from './presenter.ts';

/** Documents: the list, one, what happened to it, and whether it is secret. */
export const documentsRoutes = ({ archive }: Services) =>
  createRouter()
    .openapi(listDocuments, async (c) => {
      const { state, needsLook, ...part } = c.req.valid('query');
      const filter = { ...(state && { state }), ...(needsLook && { needsLook: true }) };
      const { total, documents } = await archive.documents.list(filter, part, c.var.viewer);
      return c.json({ total, documents: documents.map(presentDocument) }, 200);
    })
    .openapi(getDocument, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(presentDocument(await archive.documents.get(id, c.var.viewer)), 200);
    })
    .openapi(getHistory, async (c) => {
      const { id } = c.req.valid('param');
      const entries = await archive.history.list(id, c.var.viewer);
      return c.json({ events: entries.map((entry) => ({ ...entry, at: entry.at.toISOString() })) }, 200);
    })
    .openapi(setSecrecy, async (c) => {
      // Asked before anything else, so that the refusal says nothing about the document.
      if (!maySeeSecrets(c.var.viewer)) throw new Problem('not-allowed');
      const { id } = c.req.valid('param');
      await archive.documents.setSecret(id, c.req.valid('json').secret, c.var.viewer);
      return c.json(presentDocument(await archive.documents.get(id, c.var.viewer)), 200);
    });
