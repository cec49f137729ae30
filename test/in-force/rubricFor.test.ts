import { describeFault, editions, isSetNumber, qd1048, qd148, qd1489, qd26, type CalendarDate, type Edition } from 'ocop';
import { rubricFor } from 'ocop/rubric-for';
import { communityTourism, rubrics as of1048, traditionalAndFestivalTourism } from 'ocop/rubrics/qd-1048-2019';
import { rubrics as of148 } from 'ocop/rubrics/qd-148-2023';
import { rubrics as of26 } from 'ocop/rubrics/qd-26-2026';
import { describe, expect, it } from 'vitest';
import { rubricsOf } from '../../src/in-force/rubricsOf';
import { day } from '../day';

const on = { filedOn: day('2024-05-01') };

describe('the criteria set of any edition and product set', () => {
  it.each<[Edition, { readonly [set: number]: unknown }]>([
    [qd1048, of1048],
    [qd148, of148],
    [qd1489, of148],
    [qd26, of26],
  ])('is the very one that is exported', async (edition, rubrics) => {
    const filedOn = edition.newFilingsUntil ?? edition.inForceFrom;
    for (let set = 1; set <= 26; set++) expect(await rubricFor(edition, set, { filedOn })).toEqual({ ok: true, value: rubrics[set] });
  });

  it.each([
    // 781/QĐ-TTg of 08/06/2020 replaced the sheet of tourism.
    ['2019-08-21', traditionalAndFestivalTourism],
    ['2020-06-07', traditionalAndFestivalTourism],
    ['2020-06-08', communityTourism],
    ['2023-02-23', communityTourism],
  ])('of tourism under 1048 is that of the day: %s', async (filedOn, sheet) => {
    const found = await rubricFor(qd1048, 26, { filedOn: day(filedOn) });
    expect(found.ok && found.value).toBe(sheet);
  });

  it.each([0, 27, 1.5, -1, Number.NaN, '14', null, undefined, {}])('is a fault for the set %j, under every edition', async (set) => {
    for (const edition of editions) {
      const found = await rubricFor(edition, set as number, on);
      expect(found).toMatchObject({ ok: false, error: { code: 'unknown-product-set', expected: { min: 1, max: 26 } } });
      expect(isSetNumber(edition, set)).toBe(false);
    }
  });

  it.each(['1/5/2024', '2024-02-30', null, undefined, 3])('is a fault for the day %j', async (filedOn) => {
    expect(await rubricFor(qd148, 14, { filedOn: filedOn as CalendarDate })).toMatchObject({ ok: false, error: { code: 'invalid-date' } });
  });

  it('is a fault for sheets the library does not hold, and one for a draft that has those of another edition', async () => {
    const draft = { ...qd26, id: 'draft-made-up' } as unknown as Edition;
    expect(await rubricFor(draft, 14, on)).toEqual({ ok: true, value: of26[14] });
    const found = await rubricFor({ ...draft, rubrics: 'draft-made-up' } as unknown as Edition, 14, on);
    expect(found).toEqual({ ok: false, error: { code: 'no-sheets', edition: 'draft-made-up', rubrics: 'draft-made-up' } });
    if (!found.ok)
      expect(describeFault(found.error)).toEqual({
        vi: 'Thư viện không có bộ tiêu chí "draft-made-up" mà draft-made-up dùng; tự nạp bộ tiêu chí đó',
        en: 'The library holds no sheets "draft-made-up", which draft-made-up is judged by; load them yourself',
      });
  });

  it('is a fault where a made-up edition has a set of which the sheets know nothing', async () => {
    const more = { ...qd26, productSets: [...qd26.productSets, { ...qd26.productSets[0], number: 27 }] } as unknown as Edition;
    expect(await rubricFor(more, 27, on)).toEqual({ ok: false, error: { code: 'no-sheets', edition: 'qd-26-2026', rubrics: 'qd-26-2026' } });
    // Made up: 1048 with one row of tourism, so that no day tells its two sheets apart.
    const oneRow = {
      ...qd1048,
      productSets: qd1048.productSets.filter(({ number }, at) => number !== 26 || qd1048.productSets[at - 1]?.number !== 26),
    };
    expect(await rubricFor(oneRow, 26, { filedOn: day('2020-06-08') })).toMatchObject({ ok: false, error: { code: 'no-sheets' } });
  });

  it('stands once in the list of all, two for tourism under 1048', () => {
    const all = Object.values(rubricsOf).map((sheets) => [sheets.length, new Set(sheets).size]);
    expect(all).toEqual([
      [27, 27],
      [26, 26],
      [26, 26],
    ]);
  });

  it('is refused for what is no edition and no question', async () => {
    for (const wrong of [null, 'qd-148-2023', {}, []])
      await expect(rubricFor(wrong as unknown as Edition, 14, on)).rejects.toThrow(/^"edition" must be an edition/);
    for (const wrong of [null, undefined, '2024-05-01', []])
      await expect(rubricFor(qd148, 14, wrong as never)).rejects.toThrow(/^"on" must be an object with filedOn/);
  });
});
