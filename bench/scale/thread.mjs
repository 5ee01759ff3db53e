// Threads do not inherit the TypeScript loader of the main thread (Node 20), so each registers its own.
import { register } from 'tsx/esm/api';

register();
const { default: fillSlice } = await import('./thread.ts');
export default fillSlice;
