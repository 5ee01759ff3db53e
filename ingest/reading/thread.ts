import { parentPort, workerData } from 'node:worker_threads';
import { failureReply, type ReadingReply, type ReadingTask, type ThreadSettings } from './messages.ts';
import { createOpenOriginals } from './open-originals.ts';
import { createOcrEngine } from './ocr/engine.ts';
import { readPage } from './page.ts';

/** The reading thread: answers one task after the other, with its own open files and its own OCR engine. */
const settings = workerData as ThreadSettings;
const originals = createOpenOriginals(settings);
const engine = createOcrEngine();
if (settings.warm === true) engine.warm();

async function answer(task: ReadingTask): Promise<ReadingReply> {
  if (task.kind === 'open') {
    const original = await originals.open(task.path, task.fileName);
    const { mediaType, pageCount } = original;
    return { kind: 'opened', original: { mediaType, pageCount, signatures: await original.signatures() } };
  }
  const original = await originals.open(task.path);
  return { kind: 'read', page: await readPage(original, task.number, engine) };
}

parentPort?.on('message', (task: ReadingTask) => {
  void answer(task)
    .catch(failureReply)
    .then((reply) => parentPort?.postMessage(reply));
});
