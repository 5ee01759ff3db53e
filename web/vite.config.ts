import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/** Where a running copy of the API answers while the pages are being worked on. */
const api = process.env.TRAHOSO_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [sveltekit()],
  server: { proxy: { '/api': api }, fs: { allow: ['..'] } },
});
