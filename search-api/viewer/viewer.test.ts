import { describe, expect, it } from 'vitest';
import { testApi } from '../../tests/api.ts';
import { anyone, cleared } from '../../tests/archive.ts';

describe('the viewer', () => {
  const api = testApi();

  it('is told what they may see', async () => {
    const asked = async (viewer: typeof anyone): Promise<unknown> =>
      (await api.as(viewer).request('/api/viewer')).json();
    expect(await asked(anyone)).toEqual({ maySeeSecrets: false });
    expect(await asked(cleared)).toEqual({ maySeeSecrets: true });
  });
});
