import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { CHROMIUM, launch } from '../../scripts/html/chromium.mjs';
import { useFolder } from './command.js';

/** Where there is no browser these tests are skipped and that is told; in CI they fail. */
export const describeInBrowser = existsSync(CHROMIUM) || process.env.CI ? describe : skipped;

function skipped(name: string, tests: () => void): void {
  console.warn(`Skipped, since there is no ${CHROMIUM}: ${name}. CHROMIUM can name another.`);
  describe.skip(name, tests);
}

/** Opens HTML from a file. After each test: nothing was told on the console, and nothing asked for but the file. */
export function useBrowser() {
  const folder = useFolder();
  const faults: string[] = [];
  let browser: Browser | null = null;
  let page: Page | null = null;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    await page?.close();
    page = null;
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());

  /** @param hash what of the report is to be seen, as its address says it */
  const open = async (html: string, viewport = { width: 1400, height: 850 }, hash = ''): Promise<Page> => {
    const path = join(folder(), 'report.html');
    writeFileSync(path, html);
    const address = pathToFileURL(path).href;
    if (!browser) throw new Error('The browser did not start.');
    page = await browser.newPage({ viewport });
    page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) faults.push(`request: ${request.url()}`);
    });
    await page.goto(address + hash);
    return page;
  };
  return { open };
}
