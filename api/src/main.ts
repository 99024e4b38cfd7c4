import 'reflect-metadata';
import { pino } from 'pino';
import { readConfig } from './app/config.js';
import { run } from './app/run.js';
import { startServer } from './app/start-server.js';

await run(async () => {
  const config = readConfig(process.env);
  const server = await startServer(config, pino({ level: config.LOG_LEVEL }));
  process.stdout.write(`${server.banner}\n`);
  return server;
});
