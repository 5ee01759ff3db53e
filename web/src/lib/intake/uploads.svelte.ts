import type { Receipt, Received, Related } from '../api.ts';
import { isProblemDocument } from '../problem.ts';

/** One file on its way from this browser into the archive. */
export interface Upload {
  readonly key: number;
  readonly file: File;
  readonly secret: boolean;
  state: 'waiting' | 'sending' | 'sent' | 'refused';
  /** Part of the bytes that have gone, 0..1. */
  progress: number;
  /** Why it was refused, for a person. */
  reason: string;
  /** What came of it in the archive; absent until the bytes are there. */
  id?: string;
  duplicate: boolean;
  receipt?: string;
  counts?: Receipt;
  /** What it is like; absent until that is known. */
  like?: readonly Related[];
}

/** How many files go at the same time: one is sent while another is being stored. */
const AT_ONCE = 2;

/** Files being sent, a few at a time, each with its progress. */
export class Uploads {
  readonly list = $state<Upload[]>([]);
  #next = 0;

  /** Takes files in line. */
  add(files: Iterable<File>, secret: boolean): void {
    for (const file of files) {
      this.#next += 1;
      this.list.push({
        key: this.#next,
        file,
        secret,
        state: 'waiting',
        progress: 0,
        reason: '',
        duplicate: false,
      });
    }
    this.#fill();
  }

  /** Sends a file again that was refused or did not get through. */
  again(upload: Upload): void {
    upload.state = 'waiting';
    upload.reason = '';
    upload.progress = 0;
    this.#fill();
  }

  #fill(): void {
    const sending = this.list.filter(({ state }) => state === 'sending').length;
    const waiting = this.list.filter(({ state }) => state === 'waiting');
    for (const upload of waiting.slice(0, Math.max(0, AT_ONCE - sending))) {
      void send(upload).finally(() => this.#fill());
    }
  }
}

/** Sends one file. `fetch` does not tell how much has gone, so this is an XMLHttpRequest. */
function send(upload: Upload): Promise<void> {
  upload.state = 'sending';
  const body = new FormData();
  body.set('way', 'web');
  if (upload.secret) body.set('secret', 'true');
  body.set('files', upload.file, upload.file.name);
  const request = new XMLHttpRequest();
  request.open('POST', '/api/documents');
  request.responseType = 'json';
  request.upload.onprogress = ({ loaded, total }) => {
    upload.progress = total > 0 ? loaded / total : 0;
  };
  return new Promise((resolve) => {
    request.onloadend = () => {
      settle(upload, request.status, request.response);
      resolve();
    };
    request.send(body);
  });
}

function settle(upload: Upload, status: number, body: unknown): void {
  const received = status === 202 ? (body as Received) : null;
  const refused = received?.refused[0];
  const document = received?.documents[0];
  if (received && document) {
    upload.state = 'sent';
    upload.progress = 1;
    upload.id = document.id;
    upload.duplicate = document.duplicateOf !== undefined;
    upload.receipt = received.receipt;
    return;
  }
  upload.state = 'refused';
  upload.reason =
    refused?.message ??
    (isProblemDocument(body)
      ? `${body.title}. ${body.detail}`
      : 'Không gửi được: mất kết nối với máy chủ. Tệp vẫn còn trên máy của bạn.');
}
