import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';
import { createPending } from '../support/quotes.js';
import { editedRules } from '../support/rule-sets.js';

describe('rules of calculation in the back office', () => {
  let server: Server;
  let browser: Browser;
  let admin: Session;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    admin = await signIn(server, 'admin');
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });
});
