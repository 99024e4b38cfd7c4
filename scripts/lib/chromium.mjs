import { chromium } from 'playwright-core';
import { CHROMIUM } from './system-programs.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's Chromium without a window, which asks no other host for anything on its own. */
export const launchChromium = () =>
  chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
