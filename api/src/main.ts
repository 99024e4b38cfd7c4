import 'reflect-metadata';
import { readConfig } from './app/config.js';
import { createLogger } from './app/logger.js';
import { run } from './app/run.js';
import { startServer } from './app/start-server.js';

await run(async () => {
  const config = readConfig(process.env);
  const server = await startServer(config, createLogger(config));
  process.stdout.write(`${server.banner}\n`);
  return server;
});
