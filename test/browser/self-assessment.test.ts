import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answersFromPoints, topAnswers } from 'ocop';
import { freshVegetablesAndFruit } from 'ocop/rubrics/qd-1048-2019';
import { whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildPage } from '../../examples/self-assessment/build';

// The page as a person uses it: clicks, keys, files, a phone. Needs Chromium: Debian's `apt-get install chromium`, or
// CHROMIUM with the path of another.

const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const found = existsSync(executable);

if (!found) console.warn(`NO CHROMIUM at ${executable}: the page is not tested; install it, or set CHROMIUM to its path`);

const launchArguments = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

describe.skipIf(!found)('the self-assessment page', { timeout: 60_000 }, () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ocop-page-'));
    await buildPage(folder);
    browser = await chromium.launch({ executablePath: executable, args: launchArguments });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    faults.length = 0;
    requests.length = 0;
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('request', (request) => requests.push(request.url()));
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  });

  afterEach(async () => {
    await page.close();
    const outside = requests.filter((url) => !/^(file|data|blob):/.test(url));
    if (faults.length + outside.length > 0) throw new Error(`on the console or asked of the network: ${[...faults, ...outside].join('; ')}`);
  });

  const result = (): Promise<string> => page.locator('#result').innerText();
  const status = (): Promise<string> => page.locator('.status').innerText();

  async function choose(edition: string, set: string): Promise<void> {
    await page.selectOption('#edition', edition);
    await page.selectOption('#set', set);
  }

  /** Ticks by clicks, one box a criterion. */
  async function tick(answers: { readonly [code: string]: number | readonly number[] | undefined }): Promise<void> {
    for (const [code, boxes] of Object.entries(answers)) {
      for (const box of [boxes ?? []].flat()) await page.locator(`[id="c-${code}"] input[value="${box}"]`).click();
    }
  }

  // Frozen durian of Bến Tre, scored in 2021: 34 + 24 + 35 = 93 points on the printed sheet, 5 stars.
  const durian = {
    '1.1': 3, '1.2': 3, '1.3': 4, '1.4': 2, '1.5': 4, '1.6': 1, '2.1': 3, '2.2': 3, '2.3': 2, '3.1': 3, '3.2': 2, '3.3': 1, '3.4': 1,
    '3.5': 2, '4.1': 5, '4.2': 5, '4.3': 5, '5.1': 5, '5.2': 3, '5.3': 1, '6.1': 1, '6.2': 8, '6.3': 3, '6.4': 2, '6.5': 2, '7': 2,
    '8': 3, '9.1': 2, '9.2': 3, '10': 4, '11': 5,
  };

  async function tickDurian(): Promise<void> {
    await choose('qd-1048-2019', '1');
    const answers = answersFromPoints(freshVegetablesAndFruit, durian);
    if (!answers.ok) throw new Error(JSON.stringify(answers.error));
    await tick(answers.value);
  }

  it('opens in Vietnamese, with nothing counted as 0', async () => {
    expect(await page.title()).toBe('Tự đánh giá sản phẩm OCOP');
    expect(await status()).toBe('Tổng 0 đến 100 · Chưa trả lời 32');
  });

  it('scores the durian of 2021 as its printed sheet does', async () => {
    await tickDurian();
    expect(await status()).toBe('Tổng 93 · 5 sao');
    const text = await result();
    for (const line of [/A\..*\s34\s/s, /B\..*\s24\s/s, /C\..*\s35\s/s, /Tổng\s+93/]) expect(text).toMatch(line);
    await page.locator('summary').click();
    expect(await result()).toContain('Cấp huyện chuyển hồ sơ lên cấp tỉnh: tiềm năng 5 sao');
  });

  it('shows the minimum that is missed and the least change to the next star', async () => {
    await choose('qd-148-2023', '14');
    await tick({ ...topAnswers(whiteSpirit), '9': 4 });
    expect(await status()).toBe('Tổng 98 · 4 sao');
    const text = await result();
    expect(text).toContain('Theo điểm: 5 sao');
    expect(text).toMatch(/5 sao: 9 .+ – cần ô 5, đang ô 4/);
    expect(await page.locator('.plan li').allInnerTexts()).toEqual([expect.stringMatching(/^9 .+: đang ô 4 → 5 \(\+2\)$/)]);
    await page.locator('.plan a').click();
    expect(page.url()).toContain('#c-9');
  });

  it('changes language and keeps the answers', async () => {
    await tickDurian();
    await page.click('#language');
    expect(await status()).toBe('Total 93 · 5 stars');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator(':focus').getAttribute('id')).toBe('language');
    await page.click('#language');
    expect(await status()).toBe('Tổng 93 · 5 sao');
  });

  it('changes edition: 148 and 1489 share a sheet, 26/2026 has its own', async () => {
    await choose('qd-148-2023', '14');
    await tick({ '1.a': 3 });
    await page.selectOption('#edition', 'qd-1489-2025');
    expect(await page.inputValue('#set')).toBe('14');
    expect(await page.locator('[id="c-1.a"] input[value="3"]').isChecked()).toBe(true);
    await page.selectOption('#edition', 'qd-26-2026');
    expect(await page.inputValue('#set')).toBe('1');
    expect(await page.locator('main input:checked').count()).toBe(0);
  });

  it('saves a sheet, and opens it again as it was', async () => {
    await page.fill('#product', 'Sầu riêng đông lạnh');
    await tickDurian();
    expect(await page.inputValue('#product')).toBe('Sầu riêng đông lạnh');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    const file = join(folder, 'saved.json');
    await download.saveAs(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ edition: 'qd-1048-2019', sheet: '1', product: 'Sầu riêng đông lạnh' });

    await page.click('#clear');
    expect(await page.locator('main input:checked').count()).toBe(0);
    await page.selectOption('#edition', 'qd-26-2026');
    await page.setInputFiles('#file', file);
    await page.locator('.message:not(:empty)').waitFor();
    expect(await status()).toBe('Tổng 93 · 5 sao');
    expect(await page.inputValue('#product')).toBe('Sầu riêng đông lạnh');
  });

  it('says what is wrong with a file, and stays as it was', async () => {
    const file = join(folder, 'wrong.json');
    const sheet = { file: 'ocop-self-assessment', edition: 'qd-148-2023', sheet: '14', answers: { '1.a': 9 } };
    for (const [text, message] of [
      ['{', 'Tệp này không phải phiếu tự đánh giá.'],
      ['null', 'Tệp này không phải phiếu tự đánh giá.'],
      [JSON.stringify({ ...sheet, edition: 'constructor' }), 'Tệp nêu một văn bản hoặc bộ sản phẩm không có ở đây.'],
      [JSON.stringify(sheet), 'Tiêu chí 1.a không có ô 9; chọn ô từ 1 đến 3, hoặc 0 nếu không đánh dấu'],
    ] as const) {
      writeFileSync(file, text);
      await page.setInputFiles('#file', file);
      await page.locator('.message', { hasText: message }).waitFor();
      expect(await page.inputValue('#edition')).toBe('qd-26-2026');
    }
  });

  it('takes "none of these" for an answer worth 0', async () => {
    await tick({ '1.1': 0 });
    expect(await status()).toBe('Tổng 0 đến 97 · Chưa trả lời 31');
  });

  it('takes one case of alternatives', async () => {
    await choose('qd-1048-2019', '1');
    const before = await status();
    await tick({ '3.2.a': 2 });
    const between = await status();
    expect(between).not.toBe(before);
    await tick({ '3.2.b': 2 });
    expect(await page.locator('[id="c-3.2.a"] input:checked').count()).toBe(0);
    // 3.2.a counts 1 and 2 points, 3.2.b counts 0 and 1: one of 2 points is lost
    expect([before, between, await status()]).toEqual([
      'Tổng 0 đến 100 · Chưa trả lời 31', 'Tổng 2 đến 100 · Chưa trả lời 30', 'Tổng 1 đến 99 · Chưa trả lời 30',
    ]);
  });

  it('eliminates on a ground of the sheet', async () => {
    await page.locator('.grounds input').first().click();
    expect(await status()).toBe('Bị loại');
    await page.locator('.grounds input').first().click();
    expect(await status()).toContain('Chưa trả lời');
  });

  it('works by keys alone', async () => {
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Đến phiếu chấm');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('[id="c-1.1"] input[value="1"]').isChecked()).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[id="c-1.1"] input[value="2"]').isChecked()).toBe(true);
    expect(await status()).toBe('Tổng 2 đến 99 · Chưa trả lời 31');
  });

  it('goes to the next open criterion', async () => {
    await tick({ '1.1': 3, '1.2': 1 });
    await page.locator('button.link').click();
    expect(await page.locator('fieldset:has(:focus)').getAttribute('id')).toBe('c-1.3');
  });

  it.each([['qd-1048-2019', '26-2020'], ['qd-1048-2019', '26-2019'], ['qd-148-2023', '26'], ['qd-26-2026', '26'], ['qd-26-2026', '1']])(
    'fits a phone of 320 pixels: %s set %s',
    async (edition, set) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await choose(edition, set);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    },
  );

  it.each(['vi', 'en'])('has no serious fault of access, in %s', async (locale) => {
    if (locale === 'en') await page.click('#language');
    await choose('qd-148-2023', '14');
    await tick({ ...topAnswers(whiteSpirit), '9': 4 });
    await page.locator('summary').click();
    await page.addScriptTag({ content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') });
    type Violation = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] };
    const violations = await page.evaluate<readonly Violation[]>('axe.run({ preload: false }).then(({ violations }) => violations)');
    expect(violations.map(({ id, impact, nodes }) => `${impact} ${id} ${nodes[0]?.html}`)).toEqual([]);
  });

  it('prints as a filled sheet, without its buttons', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.actions').isVisible()).toBe(false);
    expect(await page.locator('.signature').isVisible()).toBe(true);
    expect(await page.locator('[id="c-12"] label').first().isVisible()).toBe(true);
  });
});
