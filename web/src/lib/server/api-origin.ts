import type { RequestEvent } from '@sveltejs/kit';
import { env } from '$env/dynamic/private';

/**
 * Where the API answers: the pages and the API are one program on one port, so it is the address
 * and port that the visitor's connection came in on.
 */
export function apiOrigin(event: Pick<RequestEvent, 'platform'>): string {
  const { localAddress, localPort } = event.platform?.req.socket ?? {};
  if (localAddress === undefined || localPort === undefined)
    return env.TRAHOSO_API ?? 'http://127.0.0.1:3000';
  const host = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
  return `http://${host}:${String(localPort)}`;
}
