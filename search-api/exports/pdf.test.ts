import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { writePdf } from './pdf.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const PART = 250;

/** Rows whose words no other row has. */
function* rows(parts: number) {
  for (let part = 0; part < parts; part += 1) {
    yield Array.from({ length: PART }, (_, i) => {
      const at = part * PART + i;
      return [{ text: `so${at} ngay${at} muc${at}` }, { text: 'Mở trang', href: `http://kho.example/${at}` }];
    });
  }
}

/** Memory in use after so many parts, in bytes, when all that can be let go of is gone. */
async function memoryAfter(parts: number): Promise<number> {
  const columns = [
    { label: 'Số', width: 2 },
    { label: 'Mở trang', width: 1 },
  ];
  let used = 0;
  async function* given() {
    yield* rows(parts);
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    used = process.memoryUsage().heapUsed;
  }
  let size = 0;
  for await (const piece of writePdf({ title: '', about: '', columns, parts: given() })) size += piece.length;
  expect(size, 'bytes').toBeGreaterThan(parts * 1000);
  return used;
}

test('holds no more for many rows than for some', async () => {
  await memoryAfter(2);
  const [some, many] = [await memoryAfter(12), await memoryAfter(28)];
  expect((many - some) / 2 ** 20, 'megabytes').toBeLessThan(8);
});
