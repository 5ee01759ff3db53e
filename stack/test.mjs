// `npm test`: everything, on real services. `npm test -- PATH…` runs only those test files. The rest is in
// test-main.ts.
import { prepare } from './prepare.mjs';

await prepare();
await import('./test-main.ts');
