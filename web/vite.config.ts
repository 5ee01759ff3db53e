import { readFileSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/** Where a running copy of the API answers while the pages are being worked on. */
const api = process.env.TRAHOSO_API ?? 'http://127.0.0.1:3000';
const { version } = JSON.parse(readFileSync('../package.json', 'utf8')) as { version: string };

export default defineConfig({
  plugins: [sveltekit()],
  define: { __VERSION__: JSON.stringify(version) },
  // These ship Svelte components, which the server build has to compile too.
  ssr: { noExternal: ['@lucide/svelte', 'bits-ui', 'runed', 'svelte-toolbelt'] },
  server: { proxy: { '/api': api }, fs: { allow: ['..'] } },
});
