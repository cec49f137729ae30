import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { certify, diagram, explain, ocopCycle, orThrow, qd26 } from 'ocop';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare, search, type Entry } from '../../docs/theme/search/query';
import { day } from '../day';
import { crawl, type Crawl } from './crawl';
import { root } from './snippets';

// The site as `npm run docs` builds it: whole, without a dead end, found by the words people use.

let folder = '';
let output = '';
let found: Crawl;
let index: ReturnType<typeof prepare> = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocop-site-'));
  output = execFileSync(process.execPath, ['node_modules/typedoc/bin/typedoc', '--options', 'docs/typedoc.mjs', '--out', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  found = crawl(folder);
  const text = page('assets/search-index.js');
  index = prepare(JSON.parse(text.slice(text.indexOf('['), text.lastIndexOf(']') + 1)) as readonly Entry[]);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function page(address: string): string {
  return readFileSync(`${folder}/${address}`, 'utf8');
}

function pages(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'));
}

describe('the site', () => {
  it('is built without a warning', () => {
    expect(output).not.toMatch(/warning|error/);
  });

  it('has no link that leads nowhere, and no page that nothing leads to', () => {
    expect(found.broken).toEqual([]);
    // The page for an address that is none is a server's to show.
    expect(found.unreached).toEqual(['404.html']);
    expect(found.pages).toBeGreaterThan(900);
    expect(found.links).toBeGreaterThan(30_000);
    expect(found.anchors).toBeGreaterThan(15_000);
  });

  it('gives no page an address by accident', () => {
    expect(pages().filter((address) => /-\d\.html$/.test(address) && !/set-\d|qd-\d/.test(address))).toEqual([]);
    expect(
      ['law/qd-26-2026/set-18.html', 'law/qd-148-2023/set-18.html', 'law/index.html', 'versions.html'].filter(
        (address) => !existsSync(`${folder}/${address}`),
      ),
    ).toEqual([]);
  });

  it('opens tests and vectors as pages', () => {
    expect(pages().filter((address) => /^files\/test\/.*\.test\.ts\.html$/.test(address)).length).toBeGreaterThan(50);
    const media = existsSync(`${folder}/media`) ? readdirSync(`${folder}/media`) : [];
    expect(media.filter((name) => /\.(ts|json)$/.test(name))).toEqual([]);
  });

  it('tells its language, page by page and part by part', () => {
    expect(pages().filter((address) => !page(address).includes('<html class="default" lang="vi"'))).toEqual([]);
    expect(page('functions/ocop.withdraw.html')).toMatch(/lang="vi">\s*<p>Thu hồi giấy chứng nhận/);
    expect(page('functions/ocop.withdraw.html')).toMatch(/lang="en">\s*<p>Withdraws/);
    expect(page('guides/en/council.html')).toMatch(/<div class="tsd-panel tsd-typography in-en" lang="en">/);
    expect(page('law/qd-26-2026/set-18.html')).toContain('<td class="en" lang="en">');
  });

  it('leaves no mark of a pair unspelled', () => {
    const written = [...pages(), 'assets/main.js', 'assets/navigation.js', 'assets/search-index.js', 'llms.txt', 'llms-full.txt'];
    expect(written.filter((address) => /[\uE000-\uE002]/.test(page(address)))).toEqual([]);
  });

  it('says in both languages what the switch changes', () => {
    expect(page('index.html')).toContain(
      '<span class="words-vi" lang="vi">Trong trang này</span><span class="words-en" lang="en">On this page</span>',
    );
  });

  it('skips no level of headings and gives no id twice', () => {
    const levelsOf = (address: string): readonly number[] =>
      [...page(address).matchAll(/<h([1-6])(?: aria-level="(\d)")?[ >]/g)].map(([, tag, level]) => Number(level ?? tag));
    expect(levelsOf('functions/ocop.certify.html').slice(0, 2)).toEqual([1, 2]);
    expect(pages().filter((address) => levelsOf(address).some((level, at, all) => level > (all[at - 1] ?? 0) + 1))).toEqual([]);
    const twice = (address: string): boolean => {
      const ids = [...page(address).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      return new Set(ids).size < ids.length;
    };
    expect(pages().filter(twice)).toEqual([]);
  });

  it("draws a plan's year twice, for a wide page and for a narrow one", () => {
    const widths = [...page('programme/son-ha-2024.html').matchAll(/<svg role="img" [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toEqual([724, 342, 724, 342]);
  });

  it('draws its diagrams', () => {
    expect(pages().filter((address) => /class="mermaid"|<!-- picture|<!-- pages/.test(page(address)))).toEqual([]);
    const pictured = ['index.html', 'law/cycle-qd-26-2026.html', 'law/bands.html', 'programme/son-ha-2024.html'];
    expect(pictured.filter((address) => !/<svg role="(?:img|group)"/.test(page(address)))).toEqual([]);
  });

  it.each(['on-wide', 'on-narrow'])('draws every state and every arrow of a cycle (%s)', (width) => {
    const english = page('law/cycle-qd-26-2026.html').split('<div class="words-en" lang="en"><div class="on-wide"><figure')[1] ?? '';
    const [wide = '', narrow = ''] = `<figure${english}`.match(/<figure[\s\S]*?<\/figure>/g) ?? [];
    const picture = width === 'on-wide' ? wide : narrow;
    for (const name of ['Idea registered', 'Recognised', 'Withdrawn', 'Evaluation and ranking', 'Certificate running'])
      expect(picture).toContain(name);
    const lines = diagram(ocopCycle(qd26), { locale: 'en' }).split('\n');
    expect(picture.match(/class="box"/g)).toHaveLength(lines.filter((line) => /^ *state ".*" as \w+$/.test(line)).length);
    expect(picture.match(/class="arrow"/g)).toHaveLength(lines.filter((line) => line.includes(' --> ') && !line.includes('[*]')).length);
  });

  it('holds its documentation as plain text', () => {
    expect(page('llms.txt')).toContain('[withdraw](functions/ocop.withdraw.html)');
    for (const part of [
      'Thu hồi giấy chứng nhận đang có hiệu lực',
      'Withdraws a running certificate',
      '# Council regulations',
      'Điều 7, khoản 6, điểm a',
    ])
      expect(page('llms-full.txt')).toContain(part);
    expect(statSync(`${folder}/llms-full.txt`).size).toBeLessThan(4_000_000);
  });
});

describe('from clause to function, vector and test, and back', () => {
  const clause = 'law/clauses/26-2026-qd-ttg.html';

  it('leads from Art. 7(6)a of 26/2026 to the function, its vector and its tests', () => {
    const section = page(clause).split('id="dieu-7-khoan-6-diem-a"')[1]?.split('<h2')[0] ?? '';
    for (const target of [
      'functions/ocop.filingWindow.html',
      'vectors/certificates.html#qd-26-2026/certificate/filing',
      'files/test/certificate/certificate.test.ts.html',
      'law/qd-26-2026.html#certificate',
    ]) {
      expect(section).toContain(target);
    }
  });

  it('leads back from the function, and on to its source', () => {
    const trace = page('functions/ocop.filingWindow.html').split('id="trace"')[1] ?? '';
    for (const target of [
      `${clause}#dieu-7-khoan-6-diem-a`,
      'vectors/certificates.html#',
      'files/test/certificate/certificate.test.ts.html',
      'files/src/certificate/certify.ts.html',
    ])
      expect(trace).toContain(target);
  });

  it('leads back from the vector and from the source', () => {
    expect(page('vectors/certificates.html')).toContain(`${clause}#dieu-7-khoan-6`);
    expect(page('files/src/certificate/certify.ts.html')).toContain('functions/ocop.filingWindow.html');
  });
});

const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const hasChromium = existsSync(executable);

if (!hasChromium) console.warn(`NO CHROMIUM at ${executable}: the auditor's path is not walked; install it, or set CHROMIUM to its path`);

describe.runIf(hasChromium)('an auditor, by clicks alone', () => {
  let browser: Browser;
  let shown: Page;
  let clicks: number;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
  }, 60_000);

  afterAll(() => browser.close());

  async function open(first: string): Promise<void> {
    shown = await browser.newPage();
    clicks = 0;
    await shown.goto(`${pathToFileURL(folder).href}/${first}`);
  }

  /** Clicks what is asked for, and says where that leads. */
  async function click(selector: string): Promise<string> {
    clicks += 1;
    await shown.locator(selector).first().click();
    return address();
  }

  function address(): string {
    return shown.url().slice(pathToFileURL(folder).href.length + 1);
  }

  it('goes from Art. 7(6)a of 26/2026 to the function, its vector and back in three clicks', async () => {
    const clause = 'law/clauses/26-2026-qd-ttg.html#dieu-7-khoan-6-diem-a';
    await open(clause);
    // The first table after the head of the clause.
    const table = 'p:has(> #dieu-7-khoan-6-diem-a) ~ table >> nth=0';
    await shown.locator(table).waitFor();
    expect(await click(`${table} >> a[href$="ocop.filingWindow.html"]`)).toBe('functions/ocop.filingWindow.html');
    expect(await click('#trace a[href*="vectors/certificates.html#"]')).toMatch(/^vectors\/certificates\.html#qd-26-2026\/certificate\/filing\//);
    expect(await click('tr:target a[href*="law/clauses/"]')).toBe(clause);
    expect(clicks).toBe(3);
  });

  it('goes from a citation of a printed explanation to its clause in two clicks', async () => {
    const certificate = orThrow(certify(qd26, { star: 4, issuedOn: day('2026-08-05') }));
    const printed = explain(certificate, { locale: 'vi' }).split('\n');
    const cited = printed.map((line) => /26\/2026\/QĐ-TTg, Điều 7, khoản 6, điểm a/.exec(line)?.[0]).find((citation) => citation !== undefined) ?? '';
    expect(cited).not.toBe('');
    await open('index.html');
    await click('#tsd-search-trigger');
    await shown.locator('#tsd-search-input').fill(cited);
    await shown.locator('#tsd-search-results a').first().waitFor();
    expect(await click('#tsd-search-results a')).toBe('law/clauses/26-2026-qd-ttg.html#dieu-7-khoan-6-diem-a');
    expect(clicks).toBe(2);
  });
});

describe.runIf(hasChromium)('an address that is none', () => {
  it('is answered in Vietnamese, and leads on from whatever depth', async () => {
    // As a host serves a site under a name of its own.
    const server = createServer(({ url = '/' }, response) => {
      const file = `${folder}/${/^\/ocop\/([^?]*)/.exec(url)?.[1] ?? 'none'}`;
      const isThere = existsSync(file) && statSync(file).isFile();
      const type = { js: 'text/javascript', css: 'text/css' }[(isThere ? file : '').split('.').at(-1) ?? ''] ?? 'text/html';
      response.writeHead(isThere ? 200 : 404, { 'content-type': type }).end(readFileSync(isThere ? file : `${folder}/404.html`));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const browser = await chromium.launch({ executablePath: executable, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
    try {
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ocop/`;
      const shown = await browser.newPage();
      for (const address of ['nowhere', 'law/none.html', 'a/b/c/']) {
        expect((await shown.goto(base + address))?.status()).toBe(404);
        expect(await shown.locator('html').getAttribute('lang')).toBe('vi');
        expect(await shown.locator('h1').innerText()).toBe('Không có trang này');
        const leadsTo = await shown.evaluate('[...document.querySelectorAll("[role=main] a")].map(({ href }) => href)');
        expect(leadsTo).toEqual(['index.html', 'index.html#tsd-search', 'law/index.html', clauses26].map((target) => base + target));
      }
      await shown.locator('[role=main] a[href$="#tsd-search"]').click();
      await shown.locator('#tsd-search-input').waitFor({ state: 'visible' });
      await shown.goto(`${base}a/b/c`);
      await shown.locator('#site-language').click();
      await shown.getByRole('heading', { name: 'There is no such page' }).waitFor();
    } finally {
      await browser.close();
      server.close();
    }
  }, 60_000);
});

const clauses26 = 'law/clauses/26-2026-qd-ttg.html';

/** What people type, and the page that must come first; or, with `among`, be among the first so many. */
const queries: readonly (readonly [query: string, address: string, among?: number])[] = [
  ['Điều 8', `${clauses26}#dieu-8`],
  ['dieu 8', `${clauses26}#dieu-8`],
  ['điều 12', `${clauses26}#dieu-12`],
  ['Điều 7, khoản 6, điểm a', `${clauses26}#dieu-7-khoan-6-diem-a`],
  ['26/2026/QĐ-TTg, Điều 7, khoản 6, điểm a', `${clauses26}#dieu-7-khoan-6-diem-a`],
  ['Art. 7(6)a', `${clauses26}#dieu-7-khoan-6-diem-a`],
  ['148/QĐ-TTg, Điều 1, khoản 2', 'law/clauses/148-qd-ttg.html#dieu-1-khoan-2'],
  ['Phụ lục II', `${clauses26}#phu-luc-ii`],
  ['thu hồi', `${clauses26}#dieu-8`],
  ['thu hồi', 'functions/ocop.withdraw.html', 3],
  ['thu hoi', 'functions/ocop.withdraw.html', 3],
  ['thu hồi giấy chứng nhận', `${clauses26}#dieu-8`],
  ['withdraw', 'functions/ocop.withdraw.html'],
  ['giấy chứng nhận', 'functions/ocop.certify.html', 5],
  ['cấp giấy chứng nhận', 'functions/ocop.certify.html'],
  ['cap giay chung nhan', 'functions/ocop.certify.html'],
  ['tình trạng giấy chứng nhận', 'functions/ocop.standing.html', 2],
  ['hết hạn', 'functions/ocop.standing.html', 3],
  ['chấm một phiếu', 'functions/ocop.assess.html'],
  ['xếp hạng', 'functions/ocop.rank.html', 2],
  ['hạng sao', 'functions/ocop.bandOf.html', 6],
  ['nâng hạng', 'functions/ocop.planFor.html', 3],
  ['chuyển hồ sơ', 'functions/ocop.refer.html'],
  ['hội đồng', 'functions/ocop.councilResult.html', 3],
  ['quy định chuyển tiếp', 'functions/ocop.applicableEdition.html', 3],
  ['chuyển tiếp', `${clauses26}#dieu-12`, 2],
  ['bộ 18', 'law/qd-26-2026/set-18.html'],
  ['bộ 18', 'law/qd-148-2023/set-18.html', 3],
  ['bộ 18', 'law/qd-1048-2019/set-18.html', 3],
  ['bo 5', 'law/qd-26-2026/set-05.html'],
  ['rượu trắng', 'law/qd-26-2026/set-14.html'],
  ['ca phe', 'law/qd-26-2026/set-13.html'],
  ['du lịch cộng đồng', 'law/qd-26-2026/set-26.html'],
  ['thay đổi bộ 14', 'law/changes/set-14.html'],
  ['đợt đánh giá', 'law/qd-26-2026.html#rounds-of-the-year'],
  ['thành phần hồ sơ', 'law/qd-26-2026.html#what-a-dossier-holds'],
  ['mã sản phẩm', 'law/qd-26-2026.html#product-code'],
  ['thời gian nộp hồ sơ', `${clauses26}#dieu-7-khoan-6-diem-a`],
  ['kỳ nộp hồ sơ', `${clauses26}#dieu-7-khoan-6-diem-a`],
  ['148/QĐ-TTg', 'law/qd-148-2023.html'],
  ['kế hoạch 66', 'programme/son-ha-2024.html'],
  ['chu trình OCOP', 'law/cycle-qd-26-2026.html', 4],
  ['bandOf', 'functions/ocop.bandOf.html'],
  ['filing window', 'functions/ocop.filingWindow.html'],
  ['council regulations', 'guides/en/council.html'],
  ['chấm một hồ sơ', 'guides/vi/first-score.html'],
  ['chuyển tiếp giữa các quyết định', 'guides/vi/transition.html'],
  ['hạn và thông báo', 'guides/vi/deadlines.html'],
  ['lưu kết quả', 'guides/vi/database.html', 2],
  ['nhúng vào hệ thống khác', 'guides/vi/porting.html'],
  ['từ điển thuật ngữ', 'guides/vi/glossary.html'],
  ['khi co quyet dinh moi', 'guides/vi/new-edition.html'],
];

describe('the search', () => {
  it.each(queries.map(([query, address, among]) => ({ query, address, among: among ?? 1 })))('$query: $address', ({ query, address, among }) => {
    expect(
      search(index, query)
        .slice(0, among)
        .map((entry) => entry.address),
    ).toContain(address);
  });

  it('finds the same with and without diacritics', () => {
    for (const [marked, bare] of [
      ['rượu trắng', 'ruou trang'],
      ['Điều 8', 'dieu 8'],
      ['đợt đánh giá', 'dot danh gia'],
    ] as const) {
      expect(search(index, bare).map(({ address }) => address)[0]).toBe(search(index, marked)[0]?.address);
    }
  });

  it('names each set it finds, with its decision', () => {
    const [first, second, third] = search(index, 'bộ 18');
    expect([first, second, third].map((entry) => entry?.title)).toEqual([
      'Bộ 18: Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền',
      'Bộ 18: Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền',
      'Bộ 18: Đồ uống không cồn',
    ]);
    expect([first, second, third].map((entry) => entry?.kind[0])).toEqual(['26/2026/QĐ-TTg', '148/QĐ-TTg', '1048/QĐ-TTg']);
  });

  it('finds nothing for what is not there', () => {
    expect(search(index, 'zzzz')).toEqual([]);
    expect(search(index, '  ')).toEqual([]);
  });
});
