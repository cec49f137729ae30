import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../examples/register-report/decode';
import { readCsv } from '../../examples/register-report/readCsv';
import { readRegister } from '../../examples/register-report/readRegister';
import { reportOn, reportText, toDoInMonth } from '../../examples/register-report/report';
import { day } from '../day';

const file = 'examples/register-report/register.csv';
const program = 'examples/register-report/registerReport.ts';
const text = readFileSync(file, 'utf8');
const { entries, faults } = readRegister(text);
const header = text.split('\n', 1)[0] ?? '';

describe('the register of Lâm Đồng', () => {
  it('is read without a fault: 60 lines, 24 of them dated', () => {
    expect(faults).toEqual([]);
    expect(entries).toHaveLength(60);
    expect(entries.filter(({ issuedOn }) => issuedOn !== null)).toHaveLength(24);
    expect(entries.map(({ line }) => line)).toEqual(Array.from({ length: 60 }, (_, at) => at + 2));
  });

  const { dated, without } = reportOn(entries, day('2026-11-23'));

  it.each(dated.map(({ entry, standing }) => [entry.record, entry.publishedLastDay, standing.lastDay]))(
    '%s: the last day is the published one, %s',
    (_, published, counted) => {
      expect(published).not.toBeNull();
      expect(counted).toBe(published);
    },
  );

  it('24 have a certificate, 36 are listed as undated, none is lost', () => {
    expect(dated).toHaveLength(24);
    expect(dated.every(({ agrees }) => agrees === true)).toBe(true);
    expect(without).toHaveLength(36);
    expect(without.every(({ reason }) => reason === 'undated')).toBe(true);
  });

  // By hand: 180 and 120 days before, 30 days before; 2028 has a 29 February.
  it.each([
    ['OCOP-2026-3981-001', '2029-08-05', null, '2029-02-06', '2029-04-07'],
    ['OCOP-2025-0858-001', '2028-06-19', '2028-05-20', '2027-12-22', '2028-02-20'],
    ['OCOP-2025-1887-001', '2028-06-16', '2028-05-17', '2027-12-19', '2028-02-17'],
    ['OCOP-2025-0768-001', '2028-05-07', '2028-04-07', '2027-11-09', '2028-01-08'],
  ])('%s ends on %s: notice by %s, filing from %s to %s', (record, lastDay, noticeBy, from, to) => {
    const found = dated.find(({ entry }) => entry.record === record);
    expect(found?.standing.lastDay).toBe(lastDay);
    expect(found?.noticeBy).toBe(noticeBy);
    expect(found?.filing).toEqual({ firstDay: from, lastDay: to });
  });

  const workIn = (on: string) =>
    toDoInMonth(reportOn(entries, day(on)), day(on))
      .filter(({ what }) => what !== 'find-date')
      .map(({ what, record }) => `${what} ${record.slice(10, 14)}`);

  it('the work of a month', () => {
    expect(workIn('2026-11-23')).toEqual([]);
    expect(workIn('2027-11-01')).toEqual(['file 0768', 'file 0768']);
    expect(new Set(workIn('2027-12-01'))).toEqual(new Set(['file 0768', 'file 1887', 'file 0858']));
    expect(workIn('2028-04-01')).toEqual(['notice 0768', 'notice 0768']);
    expect(workIn('2028-05-07').filter((one) => one.endsWith('0768'))).toEqual(['last-day 0768', 'last-day 0768']);
    expect(workIn('2028-05-08').filter((one) => one.endsWith('0768'))).toEqual(['stop-using 0768', 'stop-using 0768']);
    expect(toDoInMonth(reportOn(entries, day('2026-11-23')), day('2026-11-23'))).toHaveLength(36);
  });

  it('names a product that stands there twice', () => {
    expect(reportText(reportOn(entries, day('2026-11-23')), day('2026-11-23'), 'en')).toContain(
      '- Chanh dây sấy dẻo: OCOP-2025-DT-010, OCOP-2025-DT-014',
    );
  });
});

describe('what the reader takes', () => {
  const line = 'R-1,Mật ong,Thực phẩm,4,"89,5",1/QĐ-UBND,19/06/2025,19/06/2028,UBND tỉnh';
  const read = (...lines: readonly string[]) => readRegister([header, ...lines, ''].join('\n'));
  const only = (source: string) => read(source).entries[0];

  it('dd/mm/yyyy and YYYY-MM-DD are the same day; a decimal comma is exact', () => {
    expect(read(line).faults).toEqual([]);
    expect(only(line)).toMatchObject({ issuedOn: '2025-06-19', publishedLastDay: '2028-06-19', points: { sum: 895, of: 10 } });
    expect(only(line.replace('19/06/2025', '2025-06-19').replace('19/06/2028', '2028-06-19'))).toEqual(only(line));
  });

  it('composed and decomposed accents read the same, in the header too', () => {
    expect(readRegister(text.normalize('NFD'))).toEqual({ entries, faults });
    expect(only(line.normalize('NFD'))).toEqual(only(line));
  });

  it('a mark of byte order, Windows line ends and semicolons', () => {
    expect(readRegister(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({ entries, faults });
    const semicolons = [header.replaceAll(',', ';'), 'R-1;Mật ong;Thực phẩm;4;89,5;1/QĐ-UBND;19/06/2025;19/06/2028;UBND tỉnh'].join('\n');
    expect(readRegister(semicolons).entries).toEqual([only(line)]);
  });

  it('empty dates, points and decisions are unknown, not zero', () => {
    expect(only('R-1,Mật ong,Thực phẩm,4,,,,,UBND tỉnh')).toMatchObject({ points: null, decision: null, issuedOn: null, publishedLastDay: null });
  });

  it('a certificate of before the first edition is listed, not counted', () => {
    const old = read('R-1,Mật ong,Thực phẩm,4,,,20/08/2019,,UBND tỉnh').entries;
    expect(reportOn(old, day('2026-11-23'))).toMatchObject({ dated: [], without: [{ reason: 'no-edition' }] });
  });

  it('a published last day that differs is shown', () => {
    const wrong = read(line.replace('19/06/2028', '18/06/2028')).entries;
    expect(reportText(reportOn(wrong, day('2026-11-23')), day('2026-11-23'), 'vi')).toContain('KHÁC');
  });

  const bad: readonly (readonly [string, RegExp])[] = [
    ['R-1,Mật ong', /2 fields, 9 wanted/],
    [`${line},thêm`, /10 fields, 9 wanted/],
    ['', /blank line/],
    [line.replace('R-1', ''), /"mã hồ sơ" is empty/],
    [line.replace('Mật ong', ' '), /"tên sản phẩm" is empty/],
    [line.replace(',4,', ',2,'), /star must be 3, 4 or 5/],
    [line.replace(',4,', ',constructor,'), /star must be 3, 4 or 5/],
    [line.replace('19/06/2025', '31/06/2025'), /no such day/],
    [line.replace('19/06/2025', '19/06/25'), /not a date written dd\/mm\/yyyy/],
    [line.replace('19/06/2025', '2025-6-19'), /not a date written YYYY-MM-DD/],
    [line.replace('19/06/2028', 'không rõ'), /not a date written dd\/mm\/yyyy/],
    [line.replace('"89,5"', '89.5'), /89\.5/],
    [line.replace('"89,5"', '999'), /points must be from 0 to 100/],
    [line.replace('"89,5"', '"-0,5"'), /points must be from 0 to 100/],
    [line.replace('"89,5"', '"69,99"'), /4 stars, yet its points are in the band of 3/],
    [line.replace('Mật ong', 'Mật "ong"'), /a quote inside a bare field/],
    [line.replace('"89,5"', '"89,5"x'), /text after a closing quote/],
    [line.replace('"89,5"', '"89,5'), /quote/],
  ];

  it.each(bad)('reports %j by its number and reads on', (source, message) => {
    const { entries: good, faults: found } = read(line.replace('R-1', 'R-0'), source, line.replace('R-1', 'R-2'));
    expect(good.map(({ record, line: at }) => [record, at])).toEqual([
      ['R-0', 2],
      ['R-2', 4],
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ line: 3, message: expect.stringMatching(message) as string });
  });

  it('reports a quote that is never closed, and reads the lines after it', () => {
    const { entries: good, faults: found } = readRegister(`${header}\nR-1,"x,,3,,,,,UBND\nR-2,x,,3,,,,,UBND\n`);
    expect(good.map(({ record }) => record)).toEqual(['R-2']);
    expect(found).toEqual([{ line: 2, message: expect.stringContaining('not closed') as string }]);
  });

  it('reports a record that stands there twice, and a header it does not know', () => {
    expect(read(line, line).faults).toEqual([{ line: 3, message: expect.stringContaining('already on line 2') as string }]);
    expect(readRegister('a,b\n1,2\n').faults).toMatchObject([{ line: 1 }]);
    expect(readRegister('').faults).toMatchObject([{ line: 1 }]);
  });

  it('counts lines through a field that spans two', () => {
    expect(readCsv('a,b\n"1\n2",3\n4,"5""6"\n').rows).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['1\n2', '3'] },
      { line: 4, fields: ['4', '5"6'] },
    ]);
  });
});

describe('a file that came through Excel or a wrong encoding', () => {
  const line = 'R-1,Mắm nêm,Thực phẩm,3,,1/QĐ-UBND,05/8/2026,05/8/2029,UBND tỉnh';
  const read = (source: string, encoding: BufferEncoding = 'utf8') => readRegister(decode(Buffer.from(source, encoding)));
  const good = read(`${header}\n${line}\n`);

  it('dates in official writing and with hyphens are the same days', () => {
    expect(good).toMatchObject({ entries: [{ issuedOn: '2026-08-05', publishedLastDay: '2029-08-05' }], faults: [] });
    for (const [one, other] of [
      ['5/8/2026', '5/8/2029'],
      ['05-08-2026', '05-08-2029'],
      ['2026-08-05', '2029-08-05'],
    ] as const) {
      expect(read(`${header}\n${line.replace('05/8/2026', one).replace('05/8/2029', other)}\n`)).toEqual(good);
    }
  });

  it.each([
    ['NBSP in the header', `${header.replaceAll(' ', '\u00a0')}\n${line}\n`],
    ['two spaces and capitals', `${header.replaceAll(' ', '  ').toUpperCase()}\n${line}\n`],
    ['tabs', `${header}\n${line}\n`.replaceAll(',', '\t')],
    ['semicolons', `${header}\n${line}\n`.replaceAll(',', ';')],
  ])('%s: read', (_, source) => {
    expect(read(source)).toEqual(good);
  });

  it('a line break inside a header cell and the line "sep=;" are read; lines are counted on', () => {
    expect(read(`${header.replace('ngày cấp', '"ngày\ncấp"')}\n${line}\n`).entries).toEqual([{ ...good.entries[0], line: 3 }]);
    expect(read(`sep=;\n${header}\n${line}\n`.replaceAll(',', ';')).entries).toEqual([{ ...good.entries[0], line: 3 }]);
  });

  it('UTF-16 with a byte order mark is read, either way round', () => {
    expect(read(`\ufeff${header}\n${line}\n`, 'utf16le')).toEqual(good);
    expect(readRegister(decode(Buffer.from(`\ufeff${header}\n${line}\n`, 'utf16le').swap16()))).toEqual(good);
  });

  it('a header that does not fit names what is missing, not known and there twice', () => {
    expect(read(`${header.replace('điểm', 'Điem')}\n${line}\n`).faults).toEqual([
      { line: 1, message: 'dòng tiêu đề · header: thiếu cột · missing: "điểm"; cột lạ · not known: "điem"' },
    ]);
    expect(read(`${header},nhóm\n${line},x\n`).faults[0]?.message).toContain('there twice: "nhóm"');
  });

  it.each([
    ['bytes that are not UTF-8', Buffer.from([0x4d, 0xe3, 0xcc, 0x6d]), /U\+FFFD/],
    ['a replacement character', Buffer.from('M\ufffdm'), /U\+FFFD/],
    ['a control character', Buffer.from('Mắm\u0007 nêm'), /U\+0007/],
    ['UTF-8 read as windows-1252', Buffer.from('Máº¯m nÃªm'), /Western code page/],
    ['the same, one word of it', Buffer.from('Mắm nÃªm'), /Western code page/],
    [
      'à, whose second byte is read as NBSP',
      Buffer.from(
        'Trà'
          .split('')
          .map((sign) => (sign === 'à' ? 'Ã\u00a0' : sign))
          .join(''),
      ),
      /Western code page/,
    ],
  ])('%s: reported with the line, never printed', (_, name, message) => {
    const source = Buffer.concat([
      Buffer.from(`${header}\n${line}\nR-2,`),
      name,
      Buffer.from(`${line.slice('R-1,Mắm nêm'.length)}\n${line.replace('R-1', 'R-3')}\n`),
    ]);
    const { entries: found, faults: reported } = readRegister(decode(source));
    expect(found.map(({ record }) => record)).toEqual(['R-1', 'R-3']);
    expect(reported).toEqual([{ line: 3, message: expect.stringMatching(message) as string }]);
    expect(reported[0]?.message).not.toContain('\ufffd');
  });

  it('names in other languages are no broken text', () => {
    for (const name of ['Café Đà Lạt', 'beCHAMP Coffee', 'Crème brûlée', 'Señor', 'Bánh đa nem Làng Chều']) {
      expect(read(`${header}\n${line.replace('Mắm nêm', name)}\n`).faults).toEqual([]);
    }
  });

  it('twins are seen through capitals, spaces and the place of the tone; ids that differ by case are one', () => {
    const twins = (one: string, other: string) => {
      const { entries: found } = read(`${header}\n${line.replace('Mắm nêm', one)}\n${line.replace('R-1', 'R-2').replace('Mắm nêm', other)}\n`);
      return reportText(reportOn(found, day('2026-11-23')), day('2026-11-23'), 'en').includes(`- ${one.replace(/\s+/g, ' ').trim()}: R-1, R-2`);
    };
    expect(['CAM KHE XAI', 'Cam  Khe Xai', 'Cam\u00a0Khe Xai', 'Cam Khe Xai'].map((other) => twins('Cam Khe Xai', other))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(twins('Xoài Hòa Lộc', 'Xoài Hoà Lộc')).toBe(true);
    expect(twins('Xoài Hòa Lộc', 'Xoài Hoa Lộc')).toBe(false);
    expect(read(`${header}\n${line}\n${line.replace('R-1', 'r-1')}\n`).faults).toEqual([
      { line: 3, message: expect.stringContaining('already on line 2') as string },
    ]);
  });
});

describe('the program', () => {
  const tsx = (...args: readonly string[]) => spawnSync('node_modules/.bin/tsx', [program, ...args], { encoding: 'utf8' });

  it('prints the report of a day', () => {
    const out = execFileSync('node_modules/.bin/tsx', [program, '2026-11-23'], { encoding: 'utf8' });
    expect(out).toBe(`${reportText(reportOn(entries, day('2026-11-23')), day('2026-11-23'), 'vi')}\n`);
    expect(out).toContain('Sổ theo dõi giấy chứng nhận OCOP, ngày 23/11/2026');
  });

  it('asks for a date it can read, and fails on a bad line', () => {
    expect(tsx('23/11/2026', 'en')).toMatchObject({ status: 1, stderr: expect.stringContaining('not a date written YYYY-MM-DD') as string });
    const folder = mkdtempSync(join(tmpdir(), 'register-'));
    writeFileSync(join(folder, 'own.csv'), `${header}\nR-1,x\n`);
    expect(tsx('2026-11-23', 'en', join(folder, 'own.csv'))).toMatchObject({ status: 1, stderr: expect.stringContaining('line 2: ') as string });
    rmSync(folder, { recursive: true });
  });
});
