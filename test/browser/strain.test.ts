import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSheet, topAnswers } from 'ocop';
import { rubrics as of26 } from 'ocop/rubrics/qd-26-2026';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasChromium, openSite, phone, type Site } from './site';

// What goes wrong around the page: two windows, the way back, a device that keeps nothing, files and links of anyone's making.

const bestLine = formatSheet(of26[14], topAnswers(of26[14]));

describe.skipIf(!hasChromium)('the self-assessment page under strain', { timeout: 60_000 }, () => {
  let site: Site;
  let context: BrowserContext;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    site = await openSite();
  }, 60_000);

  afterAll(() => site.close());

  beforeEach(async () => {
    faults.length = 0;
    await fresh();
  });

  afterEach(async () => {
    await context.close();
    if (faults.length > 0) throw new Error(faults.join('; '));
  });

  async function fresh(more: object = {}): Promise<void> {
    await context?.close();
    context = await site.browser.newContext({ viewport: phone, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...more });
    context.setDefaultTimeout(8000);
    page = await window();
  }

  async function window(): Promise<Page> {
    const opened = await context.newPage();
    await opened.clock.setFixedTime(new Date('2026-08-05T09:00:00+07:00'));
    opened.on('pageerror', (error) => faults.push(error.message));
    return opened;
  }

  async function begin(product: string, on = page): Promise<void> {
    await on.goto(`${site.served}#/`);
    await on.fill('#product', product);
    await on.click('#begin');
    await on.locator('.step.now').waitFor();
  }

  const box = (code: string, number: number, on = page) => on.locator(`[id="c-${code}"] input[value="${number}"]`);
  const text = (selector: string, on = page): Promise<string> => on.locator(selector).innerText();

  describe('two windows', () => {
    it('on one dossier: what is ticked in one is ticked in the other, and neither undoes the other', async () => {
      await begin('Rượu trắng Sơn Hà');
      const other = await window();
      await other.goto(`${site.served}#/phan/1`);
      await other.locator('.step.now').waitFor();
      await box('1.1', 2).click();
      await other.locator('[id="c-1.1"] input[value="2"]:checked').waitFor();
      await box('1.2', 3, other).click();
      await page.locator('[id="c-1.2"] input[value="3"]:checked').waitFor();
      await page.reload();
      await page.locator('.step.now').waitFor();
      expect([await box('1.1', 2).isChecked(), await box('1.2', 3).isChecked()]).toEqual([true, true]);
    });

    it('on two dossiers: each comes back to its own after a reload', async () => {
      await begin('Rượu trắng Sơn Hà');
      const other = await window();
      await begin('Rượu trắng Đồng Lộc', other);
      await page.reload();
      await page.locator('.step.now').waitFor();
      expect(await page.title()).toContain('Rượu trắng Sơn Hà');
      await other.reload();
      await other.locator('.step.now').waitFor();
      expect(await other.title()).toContain('Rượu trắng Đồng Lộc');
    });

    it('what is forgotten in one does not come back from the other', async () => {
      await begin('Rượu trắng Sơn Hà');
      const other = await window();
      await other.goto(`${site.served}#/`);
      await other.click('.forgetting summary');
      await other.click('#forget-all');
      await page.locator('.notice.fault', { hasText: 'đã bị xóa ở một cửa sổ khác' }).waitFor();
      expect(await page.locator('#product').count()).toBe(1);
      expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
    });

    it('a ballot added in one is there in the other', async () => {
      await page.goto(`${site.served}#/hoi-dong`);
      const other = await window();
      await other.goto(`${site.served}#/hoi-dong`);
      for (const [at, on] of [page, other].entries()) {
        await on.fill('#ballot-line', bestLine);
        await on.click('form.line button');
        await on.locator('tbody tr').nth(at).waitFor();
      }
      for (const on of [page, other]) {
        await on.locator('tbody tr').nth(1).waitFor();
        expect(await on.locator('tbody tr').count()).toBe(2);
      }
    });
  });

  describe('the way back', () => {
    it('leads from the result of a link to where one came from', async () => {
      await page.goto(`${site.served}icon.svg`);
      await page.goto(`${site.served}#${bestLine}`);
      await page.locator('.headline').waitFor();
      expect(new URL(page.url()).hash).toBe('#/ket-qua');
      await page.goBack();
      expect(page.url()).toBe(`${site.served}icon.svg`);
    });

    it('leads from the result through the steps to the start, and forward again', async () => {
      await begin('Rượu trắng Sơn Hà');
      await page.click('.steps .main');
      await page.locator('#step-2.now').waitFor();
      await page.goBack();
      await page.locator('#step-1.now').waitFor();
      await page.goBack();
      await page.locator('#product').waitFor();
      await page.goForward();
      await page.locator('#step-1.now').waitFor();
      expect(await page.title()).toContain('Rượu trắng Sơn Hà');
    });
  });

  describe('a device that keeps nothing', () => {
    const full = 'Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }';
    const barred = ['localStorage', 'sessionStorage']
      .map((name) => `Object.defineProperty(window, '${name}', { get() { throw new DOMException('barred', 'SecurityError'); } });`)
      .join('');

    it.each([
      ['full', full],
      ['barred', barred],
    ])('%s: says so as long as it is so, and works on', async (_, script) => {
      await page.addInitScript(script);
      await begin('Rượu trắng Sơn Hà');
      const warned = page.locator('.warning', { hasText: 'hãy lưu tệp trước khi đóng trang' });
      await warned.waitFor();
      await box('1.1', 2).click();
      await page.click('.steps .main');
      await page.locator('#step-2.now').waitFor();
      expect(await warned.count()).toBe(1);
      await page.goto(`${site.served}#/ket-qua`);
      expect(await text('.headline')).toContain('28 câu chưa trả lời');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
      expect(download.suggestedFilename()).toBe('ocop-qd-26-2026-14.json');
    });

    it('holds what is none of its own, and does not stumble', async () => {
      await page.goto(site.served);
      const kept = (id: string, line: string) => ({ id, product: id, holder: '', frozen: [1, null], line, told: { vi: '', en: '' }, changed: '' });
      const wrong: { readonly [key: string]: string } = {
        'ocop.current': 'nobody',
        'ocop.dossier.cut': '{"id":"cut"',
        'ocop.dossier.null': 'null',
        'ocop.dossier.bad': JSON.stringify(kept('bad', 'nonsense')),
        'ocop.dossier.good': JSON.stringify(kept('good', '26:14/1.1=2')),
        'ocop.council': '[null,{"name":1}]',
        'ocop.locale': 'xx',
      };
      await page.evaluate(`Object.entries(${JSON.stringify(wrong)}).forEach(([key, value]) => localStorage.setItem(key, value))`);
      await page.reload();
      expect(await page.locator('.mine li > a').allInnerTexts()).toEqual(expect.arrayContaining(['bad', 'good']));
      await page.click('.mine a:has-text("bad")');
      await page.locator('.notice.fault', { hasText: 'không phải mã phiếu' }).waitFor();
      await page.click('.mine a:has-text("good")');
      await page.locator('.headline').waitFor();
      expect(await page.locator('.notice').count()).toBe(0);
      expect(await text('.headline')).toContain('28 câu chưa trả lời');
    });
  });

  describe('an address of anyone’s making', () => {
    it.each([
      ['#/phan/99', '.step.now'],
      ['#/phan/1.5', '#step-1.now'],
      ['#/phan/-3', '#step-1.now'],
      ['#/phan/x', '#step-1.now'],
      ['#/loai', '.step.now'],
      ['#/cau/none', '#step-1.now'],
      ['#/cau/%E0%A4%A', '#step-1.now'],
      ['#/nowhere', '#product'],
    ])('%s shows a screen that is there', async (hash, seen) => {
      // set 26 of 26/2026 has no grounds of elimination, so no step for them
      await page.goto(`${site.served}#${formatSheet(of26[26], {})}`);
      await page.locator('main.result').waitFor();
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await page.locator(seen).waitFor();
      expect(await page.locator('.step.now, #product').count()).toBe(1);
    });

    it('with the signs a messenger writes for “:”, “/” and “=” opens all the same', async () => {
      await page.goto(`${site.served}#${encodeURIComponent(bestLine)}`);
      await page.locator('.headline').waitFor();
      expect(await text('.headline')).toContain('100 điểm');
    });

    it.each(['#%', '#<script>alert(1)</script>', '#26:99/1.1=2', '#26:14/1.1=2&loai=__proto__', `#26:14/${'1.1=2/'.repeat(9000)}`])(
      '%.40s is refused in words, and leads to the start',
      async (hash) => {
        await page.goto(`${site.served}${hash}`);
        await page.locator('.notice.fault').waitFor();
        expect(await text('.notice')).toContain('Không mở được');
        expect(await page.locator('#product').count()).toBe(1);
        expect(new URL(page.url()).hash).toBe('#/');
      },
    );
  });

  describe('a file of anyone’s making', () => {
    const sheet = { file: 'ocop-self-assessment', edition: 'qd-26-2026', sheet: '14', answers: {} };

    async function openFile(written: string | Buffer): Promise<void> {
      const file = join(site.folder, 'anyone.json');
      writeFileSync(file, written);
      await page.goto(`${site.served}#/`);
      await page.click('.opening summary');
      await page.setInputFiles('#file', file);
    }

    it.each<readonly [string, string | Buffer]>([
      ['no text at all', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256))],
      ['empty', ''],
      ['400,000 lists, one in another', '['.repeat(400_000)],
      ['answers that are lists in lists', JSON.stringify(sheet).replace('{}', `${'['.repeat(200_000)}${']'.repeat(200_000)}`)],
      ['no answers', JSON.stringify({ ...sheet, answers: undefined })],
    ])('%s: refused in words', async (_, written) => {
      await openFile(written);
      await page.locator('.notice.fault', { hasText: 'anyone.json' }).waitFor();
      expect(await page.locator('#product').count()).toBe(1);
    });

    it('thousands of faults: the first are told, the others counted', async () => {
      await openFile(JSON.stringify({ ...sheet, answers: Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`q${at}`, 1])) }));
      await page.locator('.notice.fault').waitFor();
      expect(await page.locator('.notice li').count()).toBeLessThan(12);
      expect(await text('.notice')).toMatch(/… 499\d điều khác/);
    });

    it('names that are no names, or turn the writing around', async () => {
      await openFile(JSON.stringify({ ...sheet, product: { a: 1 }, holder: ['<b>'], eliminatedBy: 5, readings: [1], frozen: 'x' }));
      await page.locator('main.result').waitFor();
      expect(await text('h1')).toBe('Rượu trắng');
      await openFile(JSON.stringify({ ...sheet, product: `\u202E<b>Rượu\u0000 ${'x'.repeat(300)}` }));
      await page.locator('main.result h1', { hasText: '<b>Rượu x' }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width);
    });
  });

  it.each(['', '<html>'])('sheets that do not come (%j) are told of, and asked for again', async (body) => {
    await fresh({ serviceWorkers: 'block' });
    await page.route('**/sheets-*', (route) => route.fulfill({ body, contentType: 'text/javascript' }));
    await page.goto(site.served);
    await page.fill('#product', 'Rượu trắng');
    await page.click('#begin');
    await page.locator('.notice.fault', { hasText: 'kiểm tra mạng' }).waitFor();
    faults.length = 0;
    await page.unroute('**/sheets-*');
    await page.click('#begin');
    await page.locator('.step.now').waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
  });

  describe('a product whose name says little', () => {
    it.each([
      // a word from the middle that is nearly that of another set
      ['bánh tráng', []],
      ['tôm khô', []],
      ['miến dong', []],
      ['điện thoại', []],
      ['!!!', []],
      ['(', []],
    ])('%s: no set is put in its mouth', async (product, sets) => {
      await page.goto(site.served);
      await page.fill('#product', product);
      expect(await page.locator('.sets > .choice').allInnerTexts()).toEqual(sets);
      expect(await page.locator('.sets input:checked').count()).toBe(0);
      expect(await page.locator('.sets details .choice').count()).toBe(26);
    });

    it.each(['Hoa quả sấy', 'Gạo nếp cái hoa vàng'])('%s: one word alone suggests a set and chooses none', async (product) => {
      await page.goto(site.served);
      await page.fill('#product', product);
      expect(await page.locator('.sets > .choice').count()).toBeGreaterThan(0);
      expect(await page.locator('.sets input:checked').count()).toBe(0);
    });
  });

  it('without JavaScript says what it needs, in both languages', async () => {
    await fresh({ javaScriptEnabled: false });
    await page.goto(site.served);
    const said = await text('body');
    expect(said).toContain('Trang này cần JavaScript để chấm điểm');
    expect(said).toContain('This page needs JavaScript');
  });

  it('opened from disk, keeps, reads and passes on as where it is served', async () => {
    await page.goto(`${site.disk}#/`);
    await page.fill('#product', 'Rượu trắng Sơn Hà');
    await page.click('#begin');
    await box('1.1', 2).click();
    await page.reload();
    await page.locator('.step.now').waitFor();
    expect(await box('1.1', 2).isChecked()).toBe(true);
    await page.evaluate('location.hash = "#/ket-qua"');
    await page.click('#share');
    expect(await page.inputValue('#shared')).toBe('26:14/1.1=2');
    expect(await text('.shared .hint')).toContain('Dán liên kết hoặc mã phiếu');
  });
});
