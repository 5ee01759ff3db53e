import { describe, expect, it } from 'vitest';
import { Problem } from '../../problems/problem.ts';
import { readUpload } from './upload.ts';

const limits = { files: 3, fileField: 'files' };

async function read(content: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const named = async (fileName: string, content: AsyncIterable<Uint8Array>) => ({
  fileName,
  text: await read(content),
});

function formWith(files: [field: string, name: string, text: string][], fields: [string, string][] = []) {
  const form = new FormData();
  for (const [field, name, text] of files) form.append(field, new File([text], name));
  for (const [name, value] of fields) form.append(name, value);
  return new Request('http://test/', { method: 'POST', body: form });
}

function rawForm(body: string | ReadableStream): Request {
  return new Request('http://test/', {
    method: 'POST',
    headers: { 'Content-Type': 'multipart/form-data; boundary=B' },
    body,
    duplex: 'half',
  });
}

const part = (name: string, text: string) =>
  `--B\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\n${text}`;

describe('readUpload', () => {
  it('gives each file in order, with its Vietnamese name, and the fields wherever they stand', async () => {
    const request = formWith(
      [
        ['files', 'Đơn khiếu nại.txt', 'một'],
        ['files', 'rỗng.txt', ''],
        ['files', 'lớn.txt', 'x'.repeat(3_000_000)],
      ],
      [['secret', 'true']],
    );
    const { files, fields } = await readUpload(request, limits, named);
    expect(files.map(({ fileName, text }) => [fileName, text.length])).toEqual([
      ['Đơn khiếu nại.txt', 3],
      ['rỗng.txt', 0],
      ['lớn.txt', 3_000_000],
    ]);
    expect(fields.get('secret')).toBe('true');
  });

  it('goes on with the next file when a sink stops reading one early', async () => {
    const request = formWith([
      ['files', 'a', 'x'.repeat(2_000_000)],
      ['files', 'b', 'ok'],
    ]);
    const { files } = await readUpload(request, limits, async (_name, content) => {
      for await (const chunk of content) if (chunk.length > 2) return 'too much';
      return 'fits';
    });
    expect(files).toEqual(['too much', 'fits']);
  });

  it('tells the sink and the caller when the form breaks off inside a file', async () => {
    const outcomes: unknown[] = [];
    const sink = async (_name: string, content: AsyncIterable<Uint8Array>) => {
      await read(content).catch((error: unknown) => {
        outcomes.push(error);
        throw error;
      });
    };
    const whole = `${part('a', 'one')}\r\n${part('b', 'tw')}`;
    await expect(readUpload(rawForm(whole), limits, sink)).rejects.toMatchObject({ code: 'invalid-request' });
    expect(outcomes).toEqual([expect.objectContaining({ code: 'invalid-request' })]);
  });

  it('says the same when the sender goes away', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(part('a', 'one')));
        controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
      },
    });
    const reading = readUpload(rawForm(body), limits, named);
    await expect(reading).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('ends with what the sink throws', async () => {
    const request = formWith([['files', 'a', 'one']]);
    const reading = readUpload(request, limits, () => Promise.reject(new Problem('database-unavailable')));
    await expect(reading).rejects.toMatchObject({ code: 'database-unavailable' });
  });

  it('refuses more files than allowed, files in another field, and what is no form', async () => {
    const four = ['a', 'b', 'c', 'd'].map((name): [string, string, string] => ['files', name, name]);
    await expect(readUpload(formWith(four), limits, named)).rejects.toMatchObject({ code: 'too-many-files' });
    await expect(readUpload(formWith([['file', 'a', 'a']]), limits, named)).rejects.toMatchObject({
      code: 'invalid-request',
    });
    const json = new Request('http://test/', { method: 'POST', body: '{}' });
    await expect(readUpload(json, limits, named)).rejects.toMatchObject({ code: 'invalid-request' });
    const noBoundary = new Request('http://test/', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data' },
    });
    await expect(readUpload(noBoundary, limits, named)).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('passes over the nameless file of an empty choice', async () => {
    const { files } = await readUpload(rawForm(`${part('', '')}\r\n--B--\r\n`), limits, named);
    expect(files).toEqual([]);
  });
});
