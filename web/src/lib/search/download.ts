import { isProblemDocument } from '../problem.ts';

/** How far a download has come, in rows. */
export interface Coming {
  readonly rows: number;
  readonly total: number;
}

const EVERY_MS = 500;

/**
 * Fetches an export and hands it to the browser to be saved.
 *
 * @param address - of the export, without `progress`
 * @param onComing - told of its progress
 * @param signal - ends it, here and on the server
 * @throws Error with words for a person; what `fetch` throws when it is ended
 */
export async function download(
  address: string,
  onComing: (coming: Coming) => void,
  signal: AbortSignal,
): Promise<void> {
  // Over plain http browsers make no such ids; the file comes all the same.
  const id = isSecureContext ? crypto.randomUUID() : null;
  const response = await fetch(id ? `${address}&progress=${id}` : address, { signal });
  if (!response.ok) throw new Error(await refusal(response));
  const total = Number(response.headers.get('X-Total-Rows') ?? 0);
  onComing({ rows: 0, total });
  let under = true;
  const timer = setInterval(() => {
    // An answer may come when the file is there already, and would say that it is still coming.
    if (id) void ask(id, total, (coming) => under && onComing(coming));
  }, EVERY_MS);
  try {
    save(await response.blob(), nameOf(response));
  } finally {
    under = false;
    clearInterval(timer);
  }
}

async function refusal(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  return isProblemDocument(body)
    ? `${body.title}. ${body.detail}`
    : 'Chưa xuất được. Hãy thử lại sau ít phút.';
}

/** Progress that cannot be told is no reason to end the download. */
async function ask(id: string, total: number, onComing: (coming: Coming) => void): Promise<void> {
  const response = await fetch(`/api/exports/${id}`).catch(() => null);
  if (!response?.ok) return;
  const { rows } = (await response.json()) as Coming;
  onComing({ rows, total });
}

const nameOf = (response: Response): string =>
  /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'ket-qua';

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
