/** What PostgreSQL cannot hold in a text: NUL and halves of surrogate pairs. */
const UNSTORABLE = /\0|\p{Cs}/gu;

/**
 * JSON that PostgreSQL takes: in every text, what it cannot hold becomes U+FFFD, so that lengths
 * (and with them the places of words) stay.
 */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replace(UNSTORABLE, '\ufffd') : part,
  );
