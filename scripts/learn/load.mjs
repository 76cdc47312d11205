/** Modules of the engine, for what learns its weights. */
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
});

export const load = (path) => server.ssrLoadModule(path);

/** Nothing else is loaded: without it, the process would not end. */
export const done = () => server.close();
