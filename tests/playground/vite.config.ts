import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The playground is served while it is worked with, and never built: nothing of it is in the reader. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: `${PROJECT}public`,
  cacheDir: `${PROJECT}.cache/playground-packages`,
  plugins: [react(), tailwindcss()],
  server: { fs: { allow: [PROJECT] } },
});
