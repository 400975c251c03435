import { chromium } from 'playwright-core';

/** Debian's, unless the environment names another. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A browser that asks the network for nothing of its own. */
export function launch() {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
