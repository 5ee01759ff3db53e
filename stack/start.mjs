// `npm start`: everything up on this machine. The rest is in main.ts.
import { prepare } from './prepare.mjs';

await prepare();
await import('./main.ts');
