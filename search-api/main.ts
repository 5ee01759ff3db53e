import { fileURLToPath } from 'node:url';
import { runProgram } from '../config/program.ts';
import { startServer } from './start.ts';

const userInterface = fileURLToPath(new URL('../web/build/handler.js', import.meta.url));

await runProgram('search-api', async (configuration, log) => {
  const server = await startServer(configuration, log, userInterface);
  log.info({ url: server.url }, 'search-api is ready');
  return server;
});
