import { describe, expect, it } from 'vitest';
import type { Matter, MatterDocument } from '../api.ts';
import { layOut } from './graph.ts';

const document = (id: string, role: MatterDocument['role'], date: string): MatterDocument => ({
  id,
  title: id,
  type: null,
  kind: null,
  number: role === 'petition' ? null : `${id}/KL-TTr`,
  date,
  issuer: null,
  complainants: [],
  receivedAt: '2024-01-01T00:00:00.000Z',
  secret: false,
  role,
  answeredBy: [],
});
const matter: Matter = {
  id: 'a',
  title: 'a',
  total: 4,
  documents: [
    { ...document('a', 'petition', '2017-05-12'), answeredBy: ['c'] },
    { ...document('b', 'petition', '2017-05-12'), copyOf: 'a' },
    document('c', 'answer', '2017-08-01'),
    { ...document('d', 'petition', '2019-01-01'), repeatOf: 'a' },
  ],
  people: [
    { id: 'a.0', name: 'Quàng Thị Hòa', petitions: 2, documents: ['a', 'd'] },
    { id: 'z.0', name: 'Người của văn bản không vẽ', petitions: 1, documents: ['z'] },
  ],
  respondents: [],
  bodies: [],
  unanswered: [],
  links: [
    { from: 'd', to: 'c', verdict: 'cites', status: 'candidate' },
    { from: 'd', to: 'a', verdict: 'cites', status: 'rejected' },
    { from: 'b', to: 'd', verdict: 'same_matter', status: 'candidate' },
  ],
};

describe('layOut', () => {
  const { nodes, edges, width, height } = layOut(matter);
  const at = (id: string) => nodes.find((node) => node.id === id) ?? { x: NaN, y: NaN };

  it('draws what counts, and nothing that was rejected or goes without saying', () => {
    expect(edges.map(({ kind, from, to }) => `${from.id} ${kind} ${to.id}`)).toEqual([
      'a.0 wrote a',
      'a.0 wrote d',
      'c answers a',
      'b copy a',
      'd repeat a',
      'd cites c',
    ]);
    expect(nodes.map(({ id }) => id)).toEqual(['a.0', 'a', 'b', 'c', 'd']);
  });

  it('goes from the earliest on the left, with people above and answers below', () => {
    expect(at('a').x).toBeLessThan(at('d').x);
    expect(at('a.0').y).toBeLessThan(at('a').y);
    expect(at('c').y).toBeGreaterThan(at('a').y);
  });

  it('keeps nodes apart, and within the drawing', () => {
    expect(Math.hypot(at('a').x - at('b').x, at('a').y - at('b').y)).toBeGreaterThan(40);
    expect(nodes.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);
  });

  it('gives the same drawing again', () => {
    expect(layOut(matter).nodes).toEqual(nodes);
  });
});
