// A cooperative's path on a phone, in pictures: `npx tsx examples/self-assessment/film.ts`. Needs Chromium, as the tests do.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext } from 'playwright-core';
import { buildPage } from './build';

const pictures = fileURLToPath(new URL('film/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ocop-film-'));
await buildPage(folder);
const types: { readonly [ending: string]: string } = { '.html': 'text/html', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
const address = 'https://ocop.example/';

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const phone = { viewport: { width: 390, height: 844 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' };
const serve = (context: BrowserContext): Promise<unknown> =>
  context.route(`${address}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    await (existsSync(file) ? route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'text/plain' }) : route.abort());
  });
const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
await serve(context);
const page = await context.newPage();
mkdirSync(pictures, { recursive: true });
let scene = 0;
const shoot = async (name: string, of = page): Promise<void> => {
  scene += 1;
  await of.screenshot({ path: `${pictures}${scene}-${name}.jpg`, type: 'jpeg', quality: 55 });
};

// A made-up product; 3 stars, 11 points and three minimums short of 4.
const boxes = {
  '1.1': 2,
  '1.2': 2,
  '1.3': 2,
  '1.4': 3,
  '1.5': 2,
  '1.6': 2,
  '2.1': 3,
  '2.2': 3,
  '2.3': 2,
  '2.4': 1,
  '3.1': 2,
  '3.2': 2,
  '3.3': 2,
  '3.4': 2,
  '3.5': 2,
  '4.1': 3,
  '4.2': 3,
  '4.3': 3,
  '5.1': 3,
  '5.2': 2,
  '5.3': 3,
  '6.1': 2,
  '6.2': 2,
  '6.3': 3,
  '6.4': 3,
  '7': 3,
  '8': 2,
  '9': 2,
  '10': 2,
};
await page.goto(address);
await page.fill('#product', 'Rượu trắng Sơn Hà');
await shoot('search');
await page.click('#begin');
await page.locator('.step.now').waitFor();
const answers = Object.entries(boxes);
for (const [code, box] of answers.filter(([of]) => /^1\.[123]$/.test(of))) await page.locator(`[id="c-${code}"] input[value="${box}"]`).click();
await shoot('answer');
await page.reload();
await page.locator('.step.now').waitFor();
await shoot('reload');
for (const [code, box] of answers) await page.locator(`[id="c-${code}"] input[value="${box}"]`).dispatchEvent('click');
await page.click('.foot a');
await page.locator('.headline').waitFor();
await shoot('stars');
await page.locator('#way').scrollIntoViewIfNeeded();
await page.evaluate('document.getElementById("way").scrollIntoView()');
await shoot('way');
await page.click('#share');
await page.evaluate('document.getElementById("keep").scrollIntoView()');
await shoot('share');
const link = await page.inputValue('#shared');
await page.evaluate('window.print = () => undefined');
await page.click('#print-tasks');
await page.emulateMedia({ media: 'print' });
await page.evaluate('dispatchEvent(new Event("beforeprint")); scrollTo(0, 0)');
await shoot('paper');

const elsewhere = await browser.newContext({ ...phone, colorScheme: 'dark', serviceWorkers: 'block' });
await serve(elsewhere);
const other = await elsewhere.newPage();
await other.goto(link);
await other.locator('.headline').waitFor();
await shoot('elsewhere', other);

await browser.close();
rmSync(folder, { recursive: true, force: true });
