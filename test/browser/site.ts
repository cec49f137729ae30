import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { buildPage } from '../../examples/self-assessment/build';

// The page as a person uses it: clicks, keys, files, a phone. Needs Chromium: Debian's `apt-get install chromium`, or
// CHROMIUM with the path of another.

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export const hasChromium = existsSync(executablePath);

if (!hasChromium) console.warn(`NO CHROMIUM at ${executablePath}: the page is not tested; install it, or set CHROMIUM to its path`);

export const phone = { width: 390, height: 844 };
export const desk = { width: 1440, height: 900 };

const types: { readonly [ending: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export type Site = {
  readonly folder: string;
  /** The address of the page on disk, and where it is served. */
  readonly disk: string;
  readonly served: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
};

/** Builds the page, serves it, and starts a browser. */
export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-page-'));
  await buildPage(folder);
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, url === '/' ? 'index.html' : (url.split('?', 1)[0] ?? ''));
    if (!existsSync(file)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const browser = await chromium.launch({
    executablePath,
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
  return {
    folder,
    disk: pathToFileURL(join(folder, 'index.html')).href,
    served: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    browser,
    close: async () => {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
