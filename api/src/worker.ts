import 'reflect-metadata';
import { readConfig } from './app/config.js';
import { createLogger } from './app/logger.js';
import { run } from './app/run.js';
import { startWorker } from './app/start-worker.js';

await run(async () => {
  const config = readConfig(process.env);
  return startWorker(config, createLogger(config));
});
