import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { answersFromPoints, formatSheet, parseSheet, topAnswers, type Answers, type Rubric } from 'ocop';
import { freshVegetablesAndFruit } from 'ocop/rubrics/qd-1048-2019';
import { rubrics as of148, whiteSpirit } from 'ocop/rubrics/qd-148-2023';
import { rubrics as of26 } from 'ocop/rubrics/qd-26-2026';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { durian as durianOf2021 } from '../../examples/demo/durian';
import { words } from '../../examples/self-assessment/page/words';
import { value } from '../day';
import { desk, hasChromium, openSite, phone, type Site } from './site';

// The text of printed pages needs pdftotext, of poppler-utils.
const readsPdf = ['/usr/bin/pdftotext', '/usr/local/bin/pdftotext', '/opt/homebrew/bin/pdftotext'].find((path) => existsSync(path));

if (hasChromium && readsPdf === undefined) console.warn('NO pdftotext: what is printed is not tested; install poppler-utils');

// Frozen durian of Bến Tre, scored in 2021: 34 + 24 + 35 = 93 points on the printed sheet, 5 stars.
const { pointsByCriterion: durian } = durianOf2021;
const durianLine = formatSheet(freshVegetablesAndFruit, value(answersFromPoints(freshVegetablesAndFruit, durian)));

/** White spirit of 148 at its best, but the box under the best of criterion 9: 98 points, and one minimum of 5 stars missed. */
const spirit = { ...topAnswers(whiteSpirit), '9': 4 };
const spiritLine = formatSheet(whiteSpirit, spirit);

/** A made-up white spirit of 26/2026: 59 points, 3 stars; 4 stars want 70 and three minimums more. */
const threeStars = value(
  parseSheet(
    '26:14/1.1=2/1.2=2/1.3=2/1.4=3/1.5=2/1.6=2/2.1=3/2.2=3/2.3=2/2.4=1/3.1=2/3.2=2/3.3=2/3.4=2/3.5=2/4.1=3/4.2=3/4.3=3/5.1=3/5.2=2/5.3=3/6.1=2/6.2=2/6.3=3/6.4=3/7=3/8=2/9=2/10=2',
  ),
).answers;

/** Every criterion at its lowest box. */
const lowest: Answers = Object.fromEntries(Object.keys(topAnswers(of26[14])).map((code) => [code, 1]));
const lowestLine = formatSheet(of26[14], lowest as never);

describe.skipIf(!hasChromium)('the self-assessment page', { timeout: 60_000 }, () => {
  let site: Site;
  let context: BrowserContext;
  let page: Page;
  let folder: string;
  let disk: string;
  let served: string;
  const faults: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    site = await openSite();
    ({ folder, disk, served } = site);
  }, 60_000);

  afterAll(() => site.close());

  beforeEach(async () => {
    faults.length = 0;
    requests.length = 0;
    await fresh(phone);
  });

  afterEach(async () => {
    await context.close();
    const outside = requests.filter((url) => !/^(file|data|blob):/.test(url) && !url.startsWith(served));
    if (faults.length + outside.length > 0) throw new Error(`on the console or asked of the network: ${[...faults, ...outside].join('; ')}`);
  });

  /** A browser nobody has used yet, on a day of 26/2026. */
  async function fresh(viewport: { readonly width: number; readonly height: number }, more: object = {}): Promise<void> {
    await context?.close();
    context = await site.browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...more });
    context.setDefaultTimeout(8000);
    page = await newPage();
  }

  async function newPage(): Promise<Page> {
    const made = await context.newPage();
    await made.clock.setFixedTime(new Date('2026-08-05T09:00:00+07:00'));
    made.on('pageerror', (error) => faults.push(error.message));
    made.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    made.on('request', (request) => requests.push(request.url()));
    return made;
  }

  const text = (selector = 'main'): Promise<string> => page.locator(selector).innerText();
  const starsShown = (): Promise<string | null> => page.locator('.headline .stars').getAttribute('aria-label');
  const status = async (): Promise<string> => (await text('.foot .status')).replace(/\s+/g, ' ').trim();
  const at = (hash: string): Promise<unknown> => page.evaluate(`location.hash = ${JSON.stringify(hash)}`);

  /** Opens a sheet by its line, as a link does, and keeps it under a name. */
  async function openLine(line: string, from = disk): Promise<void> {
    await page.goto(`${from}#${line}`);
    await page.locator('main.result').waitFor();
  }

  async function chooseEdition(edition: string): Promise<void> {
    await page.click('.more summary');
    await page.selectOption('#edition', edition);
  }

  async function begin(product: string, edition?: string): Promise<void> {
    await page.goto(disk);
    if (edition !== undefined) await chooseEdition(edition);
    await page.fill('#product', product);
    await page.locator('.sets > .choice').first().click();
    await page.click('#begin');
    await page.locator('.step.now').waitFor();
  }

  const box = (code: string, number: number) => page.locator(`[id="c-${code}"] input[value="${number}"]`);

  describe('finds the set of a product', () => {
    it.each([
      ['Rượu trắng', ['Rượu trắng']],
      ['ruou trang', ['Rượu trắng']],
      ['Rượu trắng Sơn Hà', ['Rượu trắng']],
    ])('%s', async (product, sets) => {
      await page.goto(disk);
      await page.fill('#product', product);
      const names = await page.locator('.sets > .choice span').evaluateAll((spans) => spans.map((span) => span.firstChild?.textContent));
      expect(names).toEqual(sets);
      expect(await page.locator('.sets > .choice input').first().isChecked()).toBe(true);
    });

    it('shows every set where none has such a name, and asks for one', async () => {
      await page.goto(disk);
      await page.fill('#product', 'zzz');
      expect(await text()).toContain('Không thấy bộ nào có tên như vậy');
      expect(await page.locator('.sets details .choice').count()).toBe(26);
      await page.click('#begin');
      expect(await text('#set-fault')).toBe('Hãy chọn bộ sản phẩm.');
      expect(await page.locator('.sets :focus').count()).toBe(1);
    });
  });

  it('takes a cooperative on a phone from its product to the way to the next star', async () => {
    await begin('Rượu trắng Sơn Hà');
    expect(await page.title()).toBe('Rượu trắng Sơn Hà – Tự đánh giá sản phẩm OCOP');
    expect(await status()).toBe('0 đến 100 điểm 29 câu chưa trả lời');
    expect(await page.locator('.step:visible').count()).toBe(1);
    // the minimum of 3 stars is marked before anything is ticked
    expect(await page.locator('.step.now .mark').first().innerText()).toMatch(/tối thiểu để đạt [345] sao/);

    await box('1.1', 2).click();
    await page.click('.steps .main');
    expect(await page.locator('.step.now h2').innerText()).toMatch(/^2\. /);
    await page.goBack();
    expect(await box('1.1', 2).isChecked()).toBe(true);
    await page.click('.foot .next-open');
    expect(await page.locator('fieldset:has(:focus)').getAttribute('id')).toBe('c-1.2');

    // one box of every criterion, as near the middle as may be
    let points = 0;
    for (const field of await page.locator('fieldset.criterion:not(.grounds)').all()) {
      const chosen = field
        .locator('.choice')
        .nth(Math.max(0, Math.floor(((await field.locator('.choice').count()) - 1) / 2) - (points > 52 ? 1 : 0)));
      points += Number((await chosen.locator('.points').textContent())?.match(/^\d+/)?.[0]);
      await chosen.locator('input').dispatchEvent('click');
    }
    expect(await status()).toMatch(new RegExp(`^${points} điểm, [1-5] sao Đã trả lời đủ$`));

    await page.reload();
    await page.locator('.step.now').waitFor();
    expect(await status()).toContain(`${points} điểm`);
    await page.click('.foot a');
    expect(await starsShown()).toMatch(/^[1-5] trên 5 sao$/);
    expect(await text()).toContain('Đường lên');
    expect(await text('#way ~ .settings')).toContain('Muốn đạt');

    // another tab, later
    await page.close();
    page = await newPage();
    await page.goto(disk);
    expect(await text('.mine')).toContain('Rượu trắng Sơn Hà');
    await page.click('.mine a');
    expect(await text('.headline')).toContain(`${points} điểm`);
  });

  it('shows the whole sheet on a desk, with the contents on one side and the result on the other', async () => {
    await page.setViewportSize(desk);
    await begin('Rượu trắng Sơn Hà');
    const steps = await page.locator('.step').count();
    expect(await page.locator('.step:visible').count()).toBe(steps);
    expect(await page.locator('.contents a:visible').count()).toBe(steps);
    await box('1.1', 2).click();
    // criterion 1.1 of set 14: boxes of 1, 2 and 4 points, so 2 of 4 are lost
    expect(await text('aside')).toContain('2 đến 98 điểm');
    expect(await page.locator('aside .bars .open').first().evaluate('(bar) => bar.style.width')).not.toBe('0%');
    await page.setViewportSize(phone);
    expect(await page.locator('.step:visible').count()).toBe(1);
  });

  it('says what proves a criterion, and the whole condition of every box with its star before anything is ticked', async () => {
    await begin('Rượu trắng Sơn Hà');
    // Form 02, part III, row 3: origin of materials, material areas, chain linkage
    const proof = '[id="c-1.1"] .proof';
    expect(await text(proof)).toMatch(/^Chứng minh bằng \(Mẫu số 02, phần III\): .*\(mục 3\)$/);
    for (const { code, option } of boxesOf(of26[14])) {
      const seen = page.locator(`[id="c-${code}"] .choice:has(input[value="${option.box}"])`);
      expect(await seen.textContent()).toContain(option.label.vi);
      const mark = option.minStar === undefined ? 0 : 1;
      expect([code, option.box, await seen.locator('.mark').count()]).toEqual([code, option.box, mark]);
    }
  });

  it('draws the stars large, and tells how far the next one is', async () => {
    await openLine(lowestLine);
    expect((await page.locator('.headline .stars svg').first().boundingBox())?.width).toBeGreaterThan(35);
    const total = Number(/^(\d+) điểm trên 100$/m.exec(await text('.headline'))?.[1]);
    expect(await text('#points ~ p')).toMatch(new RegExp(`^${30 - total} điểm nữa là đến mức 2 sao \\(30\\)\\.$`));
    await at('#26:14/1.1=1');
    await page.locator('.headline .maybe').first().waitFor();
    expect(await starsShown()).toBe('1 đến 5 trên 5 sao');
    expect(await page.locator('.bars .open').count()).toBe(3);
  });

  it('scores the durian of 2021 as its printed sheet does', async () => {
    await openLine(durianLine);
    expect(await starsShown()).toBe('5 trên 5 sao');
    const shown = await text();
    for (const line of [/A\..*\s34 \/ /, /B\..*\s24 \/ /, /C\..*\s35 \/ /, /93 điểm trên 100/]) expect(shown).toMatch(line);
    expect(shown).toContain('Cấp huyện chuyển hồ sơ lên cấp tỉnh: tiềm năng 5 sao');
    expect(shown).toContain('Đã ở hạng cao nhất.');
    await page.click('.reasons summary');
    expect(await text('.reasons')).toContain('Căn cứ');
  });

  it('names boxes by their words in what blocks and what is to do', async () => {
    await openLine(spiritLine);
    expect(await starsShown()).toBe('4 trên 5 sao');
    const nine = [...whiteSpirit.parts[2].groups].find(({ code }) => code === '9');
    if (nine?.kind !== 'criterion') throw new Error('no criterion 9');
    const [four, five] = [nine.options[3]?.label.vi, nine.options[4]?.label.vi];
    const shown = await text();
    expect(shown).toContain('Điểm đủ cho 5 sao, nhưng còn yêu cầu tối thiểu chưa đạt.');
    for (const list of ['.blocks li', '.tasks li']) {
      const lines = await page.locator(list).allInnerTexts();
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(`cần: ${five}`);
      expect(lines[0]).toContain(`đang: ${four}`);
    }
    expect(shown).not.toMatch(/\bô [0-9]/);
    await page.click('.blocks a');
    expect(await page.locator('fieldset:has(:focus)').getAttribute('id')).toBe('c-9');
    await box('9', 5).click();
    await page.click('.foot a');
    expect(await starsShown()).toBe('5 trên 5 sao');
  });

  it('aims at 3 stars from the lowest, and at another star when asked', async () => {
    await openLine(lowestLine);
    expect(await starsShown()).toBe('1 trên 5 sao');
    expect(await text('.headline')).toContain('mức đầu tiên được công nhận là 3 sao');
    expect(await text('#way')).toBe('Đường lên 3 sao');
    await page.selectOption('#target', '5');
    expect(await text('#way')).toBe('Đường lên 5 sao');
  });

  it('leaves out what cannot change, and takes it back', async () => {
    await openLine(lowestLine);
    const tasks = (): Promise<readonly string[]> => page.locator('.tasks li > a').allInnerTexts();
    const before = await tasks();
    await page.locator('.tasks .link').first().click();
    const after = await tasks();
    expect(after).not.toContain(before[0]);
    expect(await page.locator(':focus').getAttribute('id')).toBe('way');
    expect(await text('.frozen')).toContain(before[0]);
    await page.click('.frozen .link');
    expect(await tasks()).toEqual(before);
    await page.selectOption('#objective', 'fewest-boxes');
    expect((await tasks()).length).toBeGreaterThanOrEqual(before.length);
  });

  it('says where a star is out of reach, and why', async () => {
    await openLine(spiritLine);
    await page.click('.tasks .link');
    expect(await text('#way ~ .outcome')).toContain('không đạt được hạng đó');
    expect(await text('#way ~ .plan')).toContain('cần “');
  });

  it('tells who decides, by when, with which papers, and the dates of a certificate', async () => {
    await openLine(formatSheet(of26[14], topAnswers(of26[14])));
    const shown = await text();
    // Art. 7(2), 5(1), 4(3), 7(6)a: 15 working days; before 30/10, before 30/12; 36 months; 180 to 120 days before the end
    expect(shown).toContain('15 ngày làm việc');
    expect(shown).toContain('hạn cuối để đề nghị 29/10/2026, đánh giá xong chậm nhất 29/12/2026');
    expect(shown).toContain('Có giá trị đến hết ngày 05/08/2029');
    expect(shown).toContain('từ 06/02/2029 đến 07/04/2029');
    await page.fill('#recognised-on', '2027-01-15');
    expect(await text('.dates')).toContain('15/01/2030');
    await page.click('#decides ~ details summary');
    expect(await page.locator('#decides ~ details li').count()).toBe(5);
  });

  it('shows what another reading would change', async () => {
    await openLine(spiritLine);
    await page.click('.readings summary');
    expect(await page.locator('.readings fieldset').count()).toBeGreaterThan(1);
    const other = page.locator('.readings input:not(:checked)').first();
    const name = await other.getAttribute('value');
    await other.click();
    await page.click('#share');
    expect(await page.inputValue('#shared')).toContain(`.${name}`);
  });

  it('tells a stop from an elimination', async () => {
    const { rubric, stop, out } = groundsOf(Object.values<Rubric>(of26));
    await openLine(`${formatSheet(rubric, {})}&loai=${out}`);
    expect(await text('.headline')).toMatch(/^Bị loại\n/);
    await openLine(`${formatSheet(rubric, {})}&loai=${stop}`);
    expect(await text('.headline')).toMatch(/^Dừng đánh giá\n/);
    expect(await text('.headline')).not.toContain('loại');
    await page.click('.headline a');
    await page.locator('.step.now input:checked').click();
    await page.click('.step.now ~ .buttons .main');
    expect(await starsShown()).toContain('đến 5 trên 5 sao');
  });

  it('carries answers to another edition, and back again', async () => {
    await openLine(spiritLine);
    await page.click('#keep-here');
    await page.click('#change-sheet');
    await page.selectOption('#edition', 'qd-26-2026');
    await page.locator('.carried li').first().waitFor();
    const carried = Number(await text('.carried li:first-child b'));
    expect(carried).toBeGreaterThan(3);
    await page.click('#do-change');
    await page.locator('#undo').waitFor();
    expect(await text('.notice')).toContain(`giữ ${carried}/${Object.keys(spirit).length}`);
    expect(await page.locator('.step input:checked').count()).toBe(carried);
    await page.click('#undo');
    await at('#/ket-qua');
    expect(await text('.headline')).toContain('98 điểm');
    // 1489 has the sheets of 148: nothing is lost
    await page.click('#change-sheet');
    await page.selectOption('#edition', 'qd-1489-2025');
    await page.locator('text=Cùng một phiếu').waitFor();
    await page.click('#do-change');
    await at('#/ket-qua');
    expect(await text('.headline')).toContain('98 điểm');
    await page.click('#clear');
    expect(await text('.headline')).toContain('0 đến 100');
    await page.click('#undo');
    expect(await text('.headline')).toContain('98 điểm');
  });

  it('passes a sheet on by a link that opens to the same result and keeps nothing by itself', async () => {
    await openLine(spiritLine, served);
    await page.click('#share');
    const link = await page.inputValue('#shared');
    expect(link).toBe(`${served}#${spiritLine}`);
    await page.locator('.qr').waitFor();
    await fresh(desk);
    await page.goto(link);
    expect(await starsShown()).toBe('4 trên 5 sao');
    expect(await text('.notice')).toContain('chưa lưu trên máy này');
    await page.reload();
    expect(await starsShown()).toBe('4 trên 5 sao');
    await page.goto(served);
    expect(await page.locator('.mine').count()).toBe(0);
    await page.click('.opening summary');
    await page.fill('#line', link);
    await page.click('.opening button');
    await page.click('#keep-here');
    await page.goto(served);
    expect(await page.locator('.mine li').count()).toBe(1);
  });

  it('refuses a link that is none, in words', async () => {
    await page.goto(`${disk}#148:14/1.a=9`);
    await page.locator('.notice.fault').waitFor();
    expect(await text('.notice')).toContain('Tiêu chí 1.a không có ô 9');
    await page.goto(disk);
    await page.goto(`${disk}#xyz`);
    await page.locator('.notice.fault').waitFor();
    expect(await text('.notice')).toContain('không phải mã phiếu');
  });

  it('keeps several dossiers, deletes one with a way back, and forgets all', async () => {
    await begin('Rượu trắng Sơn Hà');
    await box('1.1', 2).click();
    await begin('Rượu trắng Đồng Lộc');
    await page.goto(disk);
    expect(await page.locator('.mine li > a').allInnerTexts()).toEqual(expect.arrayContaining(['Rượu trắng Sơn Hà', 'Rượu trắng Đồng Lộc']));
    await page.click('[aria-label="Xóa Rượu trắng Sơn Hà"]');
    expect(await page.locator('.mine li').count()).toBe(1);
    await page.click('#undo');
    await page.locator('.mine li').nth(1).waitFor();
    await page.click('.mine a:has-text("Sơn Hà")');
    await page.click('#to-sheet');
    expect(await box('1.1', 2).isChecked()).toBe(true);
    await page.goto(`${disk}#/`);
    await page.click('.forgetting summary');
    await page.click('#forget-all');
    expect(await page.locator('.mine').count()).toBe(0);
    expect(await page.evaluate('Object.keys(localStorage).length')).toBe(0);
  });

  it('saves a file, and opens it again as it was', async () => {
    await openLine(spiritLine);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    const file = join(folder, 'saved.json');
    await download.saveAs(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      file: 'ocop-self-assessment',
      edition: 'qd-148-2023',
      sheet: '14',
      answers: spirit,
    });
    await page.goto(`${disk}#/`);
    await page.click('.opening summary');
    await page.setInputFiles('#file', file);
    await page.locator('main.result').waitFor();
    expect(await text('.headline')).toContain('98 điểm');
  });

  it('says what is wrong with a file and where, and stays as it was', async () => {
    const file = join(folder, 'wrong.json');
    const sheet = { file: 'ocop-self-assessment', edition: 'qd-148-2023', sheet: '14', answers: { '1.a': 9 } };
    await page.goto(disk);
    await page.click('.opening summary');
    for (const [written, message] of [
      ['{\n  "file": x}', /wrong\.json: Tệp không đọc được \(dòng 2, cột 11\)/],
      ['null', /wrong\.json: Tệp này không phải phiếu tự đánh giá/],
      [JSON.stringify({ ...sheet, file: 'other' }), /không phải phiếu tự đánh giá \(“file”\)/],
      [JSON.stringify({ ...sheet, edition: 'constructor' }), /“edition”: không có văn bản này/],
      [JSON.stringify({ ...sheet, sheet: '99' }), /Không có văn bản hoặc bộ sản phẩm này ở đây \(99\)/],
      [JSON.stringify(sheet), /“answers”: Tiêu chí 1\.a không có ô 9/],
      [JSON.stringify({ ...sheet, answers: {}, eliminatedBy: ['rust'] }), /Không dùng được "rust"/],
      [`"${'x'.repeat(1_000_001)}"`, /Tệp quá lớn/],
    ] as const) {
      writeFileSync(file, written);
      await page.setInputFiles('#file', file);
      await page.locator('.notice.fault', { hasText: message }).waitFor();
      expect(await page.locator('#product').count()).toBe(1);
    }
  });

  it('puts the ballots of a council together', async () => {
    const file = join(folder, 'Thành viên thứ nhất.json');
    writeFileSync(file, JSON.stringify({ file: 'ocop-self-assessment', edition: 'qd-148-2023', sheet: '14', answers: spirit }));
    await page.goto(`${disk}#/hoi-dong`);
    await page.setInputFiles('#ballot-files', file);
    await page.locator('tbody tr').first().waitFor();
    for (const nine of [4, 1]) {
      await addBallot(`https://example.org/#${formatSheet(whiteSpirit, { ...spirit, '9': nine })}`);
      expect(await page.inputValue('#ballot-line')).toBe('');
    }
    const totals = (await page.locator('tbody td b').allInnerTexts()).map(Number);
    expect(totals).toHaveLength(3);
    expect(totals.slice(0, 2)).toEqual([98, 98]);
    const [, , least] = totals as [number, number, number];
    const sum = 98 + 98 + least;
    const shown = await text('#together ~ .outcome');
    expect(shown).toContain(sum % 3 === 0 ? `${sum / 3},00` : 'làm tròn để hiển thị');
    expect(shown).toContain(`Chênh lệch lớn nhất: ${98 - least} điểm (${least} đến 98)`);
    expect(await page.locator('.differ li').count()).toBe(1);
    expect(await text('.differ')).toContain('Thành viên thứ nhất, Thành viên 2');
    expect(shown).not.toContain('chấm lại');
    await page.fill('#spread', '1');
    expect(await text('#together ~ .outcome')).toContain('Cần thảo luận, chấm lại');
    // kept, like the rest
    await page.reload();
    await page.locator('tbody tr').nth(2).waitFor();
    // another sheet is not among them
    await page.fill('#ballot-line', lowestLine);
    await page.click('form.line button');
    await page.locator('.notice.fault').waitFor();
    expect(await text('.notice')).toContain('là phiếu khác');
    expect(await page.locator('tbody tr').count()).toBe(3);
  });

  it('changes language and keeps answers and place', async () => {
    await openLine(spiritLine);
    await page.click('#language');
    expect(await starsShown()).toBe('4 of 5 stars');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator(':focus').getAttribute('id')).toBe('language');
    await page.reload();
    await page.locator('main.result').waitFor();
    expect(await text('h1')).toBe('White spirit');
  });

  it('takes one case of alternatives, and none of the boxes for an answer worth 0', async () => {
    await page.setViewportSize(desk);
    await begin('Rau', 'qd-1048-2019');
    const before = await status();
    await box('3.2.a', 2).click();
    const between = await status();
    await box('3.2.b', 2).click();
    expect(await page.locator('[id="c-3.2.a"] input:checked').count()).toBe(0);
    // 3.2.a counts 1 and 2 points, 3.2.b counts 0 and 1: one of 2 points is lost
    expect([before, between, await status()]).toEqual([
      '0 đến 100 điểm 31 câu chưa trả lời',
      '2 đến 100 điểm 30 câu chưa trả lời',
      '1 đến 99 điểm 30 câu chưa trả lời',
    ]);
    await box('1.1', 0).click();
    expect(await status()).toBe('1 đến 96 điểm 29 câu chưa trả lời');
    await page.click('[id="c-1.1"] .link');
    expect(await page.locator('[id="c-1.1"] :focus').count()).toBe(1);
    expect(await status()).toBe('1 đến 99 điểm 30 câu chưa trả lời');
  });

  it('works by keys alone', async () => {
    await page.goto(disk);
    await page.keyboard.press('Tab');
    expect(await text(':focus')).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ruou trang');
    await page.keyboard.press('Enter');
    await page.locator('.step.now').waitFor();
    expect(await text(':focus')).toMatch(/^1\. /);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await box('1.1', 1).isChecked()).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await box('1.1', 2).isChecked()).toBe(true);
  });

  const states: { readonly [name: string]: () => Promise<void> } = {
    start: async () => {
      await page.goto(disk);
      await page.fill('#product', 'rượu');
      await page.click('.sets summary');
    },
    'start, with a fault': async () => {
      await page.goto(disk);
      await page.fill('#product', 'zzz');
      await page.click('#begin');
    },
    sheet: async () => {
      await begin('Rượu trắng');
      await page.click('.jump summary').catch(() => undefined);
    },
    'sheet with alternatives': async () => {
      await begin('Rau', 'qd-1048-2019');
      await at('#/cau/3.2.a');
    },
    grounds: async () => {
      await begin('Rượu trắng');
      await at('#/loai');
    },
    change: async () => {
      await openLine(spiritLine);
      await at('#/doi-phieu');
      await page.selectOption('#edition', 'qd-26-2026');
      await page.locator('.carried li').first().waitFor();
    },
    'open result': async () => {
      await openLine('26:14/1.1=1');
    },
    'low result': async () => {
      await openLine(lowestLine);
      await page.locator('.tasks .link').first().click();
    },
    result: async () => {
      await openLine(spiritLine);
      await page.click('#share');
      for (const summary of await page.locator('main summary').all()) await summary.click();
    },
    'out of reach': async () => {
      await openLine(spiritLine);
      await page.click('.tasks .link');
    },
    eliminated: async () => {
      const { rubric, stop } = groundsOf(Object.values<Rubric>(of26));
      await openLine(`${formatSheet(rubric, {})}&loai=${stop}`);
    },
    'dossiers kept, one deleted and still to be had back': async () => {
      await begin('Rượu trắng Sơn Hà');
      await begin('Mật ong rừng');
      await begin('ruou trang');
      await page.goto(`${disk}#/`);
      await page.click('[aria-label="Xóa ruou trang"]');
      await page.locator('#undo').waitFor();
      for (const summary of ['.more', '.opening', '.forgetting']) await page.click(`${summary} summary`);
    },
    'a file refused': async () => {
      const file = join(folder, 'refused.json');
      writeFileSync(file, JSON.stringify({ file: 'ocop-self-assessment', edition: 'qd-26-2026', sheet: '14', answers: { x: 1, '1.1': 99 } }));
      await page.goto(disk);
      await page.click('.opening summary');
      await page.setInputFiles('#file', file);
      await page.locator('.notice.fault li').nth(1).waitFor();
    },
    'answers cleared, and still to be had back': async () => {
      await openLine(spiritLine);
      await page.click('#clear');
      await page.locator('#undo').waitFor();
    },
    'nothing can be kept': async () => {
      await page.addInitScript('Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }');
      await begin('Rượu trắng');
      await page.locator('.warning').waitFor();
    },
    'council, empty': async () => {
      await page.goto(`${disk}#/hoi-dong`);
    },
    'council, three ballots': async () => {
      await page.goto(`${disk}#/hoi-dong`);
      for (const nine of [4, 1, 3]) await addBallot(formatSheet(whiteSpirit, { ...spirit, '9': nine }));
      await page.fill('#spread', '1');
    },
    'council, one ballot unfinished and one refused': async () => {
      await page.goto(`${disk}#/hoi-dong`);
      for (const line of [spiritLine, '148:14/1.a=1']) await addBallot(line);
      await page.fill('#ballot-line', lowestLine);
      await page.click('form.line button');
      await page.locator('.notice.fault').waitFor();
    },
  };

  async function addBallot(line: string): Promise<void> {
    const rows = page.locator('tbody tr');
    const before = await rows.count();
    await page.fill('#ballot-line', line);
    await page.click('form.line button');
    await rows.nth(before).waitFor();
  }

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  async function violations(): Promise<readonly string[]> {
    type Violation = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] };
    if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
    const all = await page.evaluate<readonly Violation[]>('axe.run({ preload: false }).then(({ violations }) => violations)');
    return all.map(({ id, impact, nodes }) => `${impact} ${id} ${nodes.length} ${nodes[0]?.html}`);
  }

  /** What is meant for a finger and lower or narrower than 44 pixels. */
  const small = `[...document.querySelectorAll('a, button, select, input, summary, textarea')].flatMap((one) => {
    const target = one.closest('.choice, .file') ?? one;
    const { width, height } = target.getBoundingClientRect();
    const seen = width > 1 && height > 1 && !target.matches('.skip');
    return seen && Math.min(width, height) < 43.5 ? [Math.round(width) + ' by ' + Math.round(height) + ': ' + one.outerHTML.slice(0, 80)] : [];
  })`;

  /** English the page says by itself; what is equal in both languages, or a word alone, tells nothing. */
  const english = Object.values(words).flatMap(({ vi, en }) => (vi.includes(en) || !/[a-z] [a-z]/.test(en) ? [] : [en]));

  it.each(Object.keys(states))(
    '%s: no fault of access, light and dark, on phone and desk, in both languages; fits 320 to 1920 pixels, and a finger',
    async (name) => {
      await states[name]?.();
      const seen: string[] = [];
      seen.push(...(await page.evaluate<readonly string[]>(small)));
      const said = await text('body');
      seen.push(...english.filter((one) => said.includes(one)));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(colorScheme === 'light' ? phone : desk);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        seen.push(...(await violations()).map((one) => `${colorScheme}: ${one}`));
        await page.click('#language');
      }
      for (const width of [320, 390, 768, 1024, 1440, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
        if (wide > width) seen.push(`${width}: ${wide} pixels wide`);
      }
      expect(seen).toEqual([]);
    },
  );

  it.each(Object.keys(states))('%s: no fault of access with more contrast, with colours of one’s own, and as it is printed', async (name) => {
    await states[name]?.();
    const seen: string[] = [];
    for (const media of [
      { contrast: 'more' },
      { contrast: null, forcedColors: 'active', colorScheme: 'dark' },
      { forcedColors: 'none', colorScheme: 'light', media: 'print' },
    ] as const) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      if ('media' in media) await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      seen.push(...(await violations()).map((one) => `${JSON.stringify(media)}: ${one}`));
    }
    expect(seen).toEqual([]);
  });

  it('moves nothing for who wants no motion', async () => {
    await openLine(spiritLine);
    const duration = (): Promise<string> => page.evaluate('getComputedStyle(document.querySelector(".stars path")).transitionDuration');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await duration()).not.toBe('0s');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await duration()).toBe('0s');
  });

  it('stands out where more contrast or own colours are wanted', async () => {
    await openLine(spiritLine);
    const colour = (selector: string, of: string): Promise<string> =>
      page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${of}`);
    expect(await colour('.about', 'color')).not.toBe(await colour('body', 'color'));
    await page.emulateMedia({ contrast: 'more' });
    expect(await colour('.about', 'color')).toBe(await colour('body', 'color'));
    await page.emulateMedia({ contrast: null, forcedColors: 'active', reducedMotion: 'reduce' });
    // bars and stars take the reader's colour of text, not ours
    for (const bar of ['.bar .got', '.track .got']) expect(await colour(bar, 'backgroundColor')).toBe(await colour('body', 'color'));
    expect(await colour('.stars .full path', 'fill')).toBe(await colour('body', 'color'));
  });

  it('works without a network once it was opened, and can be installed', async () => {
    await openLine(spiritLine, served);
    await page.evaluate('navigator.serviceWorker.ready');
    expect(await page.locator('link[rel=manifest]').count()).toBe(1);
    await expect.poll(() => page.evaluate('caches.keys().then((names) => names.length)')).toBeGreaterThan(0);
    await context.setOffline(true);
    await page.goto(served);
    await chooseEdition('qd-1048-2019');
    await page.fill('#product', 'Rau');
    await page.locator('.sets > .choice').first().click();
    await page.click('#begin');
    await page.locator('.step.now').waitFor();
    await context.setOffline(false);
    const manifest = JSON.parse(readFileSync(join(folder, 'page.webmanifest'), 'utf8')) as { icons: readonly { src: string }[] };
    for (const { src } of manifest.icons) expect(existsSync(join(folder, src))).toBe(true);
  });

  it('may not ask the network for anything, by its own policy', async () => {
    await page.goto(served);
    const asked = await page.evaluate('fetch("https://example.org").then(() => "answered", () => "refused")');
    expect(asked).toBe('refused');
    expect(faults.every((fault) => fault.includes('Content Security Policy'))).toBe(true);
    faults.length = 0;
    requests.length = 0;
  });

  it('weighs under 150 kB with the sheets of one edition', () => {
    const weight = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    const shared = ['index.html', 'page.js', 'icon.svg'].reduce((sum, file) => sum + weight(file), 0);
    const sheets = readdirSync(folder).filter((file) => file.startsWith('sheets-'));
    expect(sheets).toHaveLength(3);
    for (const file of sheets) expect(shared + weight(file)).toBeLessThan(150_000);
  });

  /** The text of the page as printed, without spaces, since lines break anywhere. */
  async function printed(): Promise<string> {
    const pdf = await page.pdf({ format: 'A4' });
    return bare(execFileSync(readsPdf ?? 'pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 10_000_000 }));
  }

  it.skipIf(readsPdf === undefined)('prints every box of every criterion of every set of 26/2026 and 148', { timeout: 120_000 }, async () => {
    await page.goto(disk);
    const lost: string[] = [];
    for (const rubric of [...Object.values<Rubric>(of26), ...Object.values<Rubric>(of148)]) {
      const answers = topAnswers(rubric);
      await at(`#${formatSheet(rubric, answers)}`);
      await page.locator('.about', { hasText: `bộ sản phẩm ${rubric.set}: ${rubric.name.vi}` }).waitFor();
      const paper = await printed();
      let from = 0;
      for (const { code, option } of boxesOf(rubric)) {
        const ticked = [answers[code] ?? []].flat().includes(option.box);
        const line = bare(`${ticked ? '☒' : '☐'} ${option.label.vi} (${option.points})`);
        const place = paper.indexOf(line, from);
        if (place < 0) lost.push(`${rubric.edition} ${rubric.set} ${code} ${option.box}: ${option.label.vi}`);
        else from = place + line.length;
      }
    }
    expect(lost).toEqual([]);
  });

  it.skipIf(readsPdf === undefined)('takes a cooperative on a phone all the way: 3 stars, the way to 4, paper, a link opened elsewhere', async () => {
    await page.goto(served);
    await page.fill('#product', 'ruou trang');
    await page.click('#begin');
    await page.locator('.step.now').waitFor();
    // group after group, as the screens come
    const steps: string[] = [];
    for (let last = false; !last;) {
      for (const field of await page.locator('.step.now fieldset.criterion:not(.grounds)').all()) {
        const code = ((await field.getAttribute('id')) ?? '').slice(2);
        await box(code, Number(threeStars[code])).click();
      }
      steps.push(await text('.step.now h2'));
      const next = page.locator('.steps .main');
      last = (await next.innerText()) === 'Xem kết quả';
      await next.click();
      if (!last) await page.locator(`#step-${steps.length + 1}.now`).waitFor();
    }
    expect(steps).toHaveLength(8);
    expect(await starsShown()).toBe('3 trên 5 sao');
    expect(await text('#way')).toBe('Đường lên 4 sao');
    const tasks = await page.locator('.tasks li > a').allInnerTexts();
    expect(tasks.length).toBeGreaterThan(0);
    await page.reload();
    await page.locator('main.result').waitFor();
    const result = async (): Promise<readonly (string | null)[]> => [
      await starsShown(),
      await text('.total'),
      ...(await page.locator('.tasks li > a').allInnerTexts()),
    ];
    const seen = await result();

    const paper = await printed();
    for (const { code, option } of boxesOf(of26[14])) {
      const ticked = threeStars[code] === option.box;
      expect(paper).toContain(bare(`${ticked ? '☒' : '☐'} ${option.label.vi} (${option.points})`));
    }
    await page.click('#share');
    const link = await page.inputValue('#shared');
    await fresh(phone);
    await page.goto(link);
    await page.locator('main.result').waitFor();
    expect(await result()).toEqual(seen);
  });

  it.skipIf(readsPdf === undefined)('prints the way to the next star as a list to tick off', async () => {
    await openLine(lowestLine);
    const tasks = await page.locator('.tasks li > a').allInnerTexts();
    await page.evaluate('window.print = () => {}');
    await page.click('#print-tasks');
    const paper = await printed();
    for (const task of tasks) expect(paper).toContain(bare(`☐ ${task}`));
    expect(paper).toContain(bare('Hồ sơ gồm'));
  });
});

function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

/** Every box of a sheet, in printed order. */
function boxesOf({ parts }: Rubric) {
  type Node = Rubric['parts'][number]['groups'][number];
  const boxes = (node: Node): { code: string; option: { box: number; points: number; minStar?: number; label: { vi: string } } }[] =>
    'options' in node ? node.options.map((option) => ({ code: node.code, option })) : node.children.flatMap(boxes);
  return parts.flatMap(({ groups }) => groups.flatMap(boxes));
}

/** A sheet that has a ground of either kind. */
function groundsOf(rubrics: readonly Rubric[]): { readonly rubric: Rubric; readonly stop: string; readonly out: string } {
  for (const rubric of rubrics) {
    const stop = rubric.eliminations.find(({ kind }) => kind === 'stop-evaluation')?.id;
    const out = rubric.eliminations.find(({ kind }) => kind === 'elimination')?.id;
    if (stop !== undefined && out !== undefined) return { rubric, stop, out };
  }
  throw new Error('no sheet has both');
}
