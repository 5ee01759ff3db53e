import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { testApi } from '../tests/api.ts';
import { anyone } from '../tests/archive.ts';
import { createRouter } from './http/router.ts';
import { onError } from './http/problems.ts';
import { requestContext } from './http/request.ts';

describe('the API', () => {
  const api = testApi();
  const ask = (path: string, init?: RequestInit) => api.as(anyone).request(path, init);

  it('answers an unknown address with a problem document', async () => {
    const answer = await ask('/api/weather');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toEqual({
      type: 'urn:tra-ho-so:problem:not-found',
      title: 'Không tìm thấy',
      status: 404,
      detail: 'Văn bản hoặc trang này không có, hoặc bạn không có quyền xem.',
      code: 'not-found',
    });
  });

  it('answers a body that is no JSON with a problem document', async () => {
    const answer = await ask('/api/documents/read-again', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{',
    });
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'invalid-request' }]);
  });

  it.each([
    '/api/documents?state=&page=',
    '/api/people?minPetitions=&q=&page=',
    '/api/pages-to-look-at?page=',
  ])('takes a field left empty for one not given: %s', async (path) => {
    expect((await ask(path)).status).toBe(200);
    expect((await ask(path.replace('page=', 'page=0'))).status).toBe(400);
  });

  it('lets nothing in its answers run, be guessed at, or lie in a cache', async () => {
    const { headers } = await ask('/api/status');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-origin' }, 404],
    [{ Origin: 'http://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Origin: 'http://localhost', Host: 'localhost' }, 404],
    [{}, 404],
  ])('lets only itself and programs write: %j gets %i', async (headers, status) => {
    const path = '/api/documents/5f0c3b6e-8d55-4f38-9a3e-0d8c1b1f3a11/retry';
    const answer = await ask(path, { method: 'POST', headers: headers as Record<string, string> });
    expect(answer.status).toBe(status);
  });

  it('describes every operation for people and programs', async () => {
    const answer = await ask('/api/openapi.json');
    const { openapi, paths } = (await answer.json()) as {
      openapi: string;
      paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>;
    };
    expect(openapi).toBe('3.1.0');
    for (const [path, operations] of Object.entries(paths)) {
      for (const [method, { summary, responses }] of Object.entries(operations)) {
        expect(summary, `${method} ${path}`).toBeTruthy();
        expect(Object.keys(responses).some((status) => status.startsWith('2'))).toBe(true);
      }
    }
    const upload = paths['/api/documents']?.post as unknown as {
      requestBody: { content: Record<string, unknown> };
    };
    expect(Object.keys(upload.requestBody.content)).toEqual(['multipart/form-data']);
  });

  it('has a page to read that at, which asks no other host', async () => {
    const page = await ask('/api/docs');
    const html = await page.text();
    expect(html).not.toMatch(/https?:\/\//);
    expect(page.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
    const parts = [...html.matchAll(/(?:src|href)="(docs\/[^"]+)"/g)].map(([, path]) => `/api/${path ?? ''}`);
    expect(parts).toHaveLength(3);
    for (const part of parts) expect([part, (await ask(part)).status]).toEqual([part, 200]);
    expect((await ask('/api/docs/package.json')).status).toBe(404);
  });
});

describe('an error of ours', () => {
  it('is told with nothing of what is inside, and logged with the request it belongs to', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'error' }, { write: (line) => lines.push(line) });
    const app = createRouter();
    app.use(requestContext({ viewer: anyone, log })).onError(onError);
    app.get('/broken', () => {
      throw new Error('password=secret at /srv/db.ts');
    });
    const answer = await app.request('/broken?q=Lường');
    expect(answer.status).toBe(500);
    const told = await answer.text();
    expect(told).toContain('"internal"');
    expect(told).not.toContain('secret');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      requestId: answer.headers.get('X-Request-Id'),
      err: { message: 'password=secret at /srv/db.ts' },
    });
    expect(lines[0]).not.toContain('Lường');
  });
});
