// `npm run bench -- NAME`: one measurement, from a bare checkout. The rest is in main.ts.
import { prepare } from '../stack/prepare.mjs';

await prepare();
await import('./main.ts');
