import { describe, expect, it } from 'vitest';
import { choicesFor, choicesInQueue, isComingAfter, requestOf } from './decisions.ts';

const pair = { id: 'a', other: 'b' };

describe('requestOf', () => {
  it('registers a petition', () => {
    expect(requestOf('new', pair, { reason: '' })).toEqual({
      path: '/documents/a/registration',
      method: 'PUT',
      body: { as: 'new' },
    });
    expect(requestOf('repeat', pair, { reason: 'viết lại' }).body).toEqual({
      as: 'repeat',
      of: 'b',
      reason: 'viết lại',
    });
  });

  it('decides about a link, and takes it back', () => {
    expect(requestOf('rejected', pair, { reason: '' })).toEqual({
      path: '/documents/a/related/b',
      method: 'PUT',
      body: { status: 'rejected' },
    });
    expect(requestOf('confirmed', pair, { verdict: 'answers', reason: '' }).body).toEqual({
      status: 'confirmed',
      verdict: 'answers',
    });
    expect(requestOf('open', pair, { reason: 'nhầm' })).toMatchObject({
      method: 'DELETE',
      body: { reason: 'nhầm' },
    });
  });
});

describe('choicesFor', () => {
  const link = { verdict: 'duplicate', status: 'candidate' } as const;

  it('offers to register what came later, as what it is likeliest to be first', () => {
    expect(choicesFor(link, true).choices).toEqual(['duplicate', 'repeat', 'new', 'rejected']);
    expect(choicesFor({ ...link, verdict: 'repeat' }, true).primary).toBe('repeat');
  });

  it('only asks whether a link is right where nothing is to be registered', () => {
    expect(choicesFor(link, false).choices).toEqual(['confirmed', 'rejected']);
    expect(choicesFor({ ...link, verdict: 'answers' }, true).choices).toEqual(['confirmed', 'rejected']);
  });

  it('asks of the pair alone in the queue', () => {
    expect(choicesInQueue(link, true)).toEqual({
      choices: ['duplicate', 'repeat', 'rejected'],
      primary: 'duplicate',
    });
  });

  it('offers to take back what was decided', () => {
    expect(choicesFor({ ...link, status: 'rejected' }, true).choices).toEqual(['open']);
  });
});

it('a petition comes after what was received before it', () => {
  const [before, after] = ['2020-01-01T00:00:00.000Z', '2020-01-02T00:00:00.000Z'].map((receivedAt) => ({
    type: 'đơn',
    receivedAt,
  }));
  expect(before && after && isComingAfter(after, before)).toBe(true);
  expect(before && after && isComingAfter(before, after)).toBe(false);
  expect(before && after && isComingAfter({ ...after, type: 'quyết định' }, before)).toBe(false);
});
