import { createTransport } from 'nodemailer';
import type { DueMessage } from '../../archive/watched-searches.ts';

/** Sends messages of saved searches. */
export interface Mailer {
  /** @throws what the mail server answers when it does not take the message */
  send(message: DueMessage): Promise<void>;
  close(): void;
}

/** The watch waits for the server; a silent one must not hold it for long. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * A mailer over a mail server. A message holds the search's name, a number and a link, never a name
 * or a word of a document: mail is read by others on its way.
 *
 * @param options.link - where saved searches are listed
 */
export function createMailer(options: {
  readonly smtpUrl: string;
  readonly from: string;
  readonly link: string;
}): Mailer {
  const transport = createTransport({ url: options.smtpUrl, ...PATIENCE });
  return {
    async send({ email, name, documentIds }) {
      const count = `${documentIds.length} văn bản mới`;
      const which = name === null ? 'một tìm kiếm đã lưu' : `tìm kiếm “${name}”`;
      await transport.sendMail({
        from: options.from,
        to: { name: '', address: email },
        subject: `Tra Hồ Sơ: ${count}`,
        text: `Có ${count} khớp với ${which}.\n\nXem tại: ${options.link}\n`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}
