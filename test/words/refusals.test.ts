import { describeFault, type Fault } from 'ocop';
import { describe, expect, it } from 'vitest';
import { refusals, where } from './refusalSamples';

describe('a refusal in words', () => {
  it.each(refusals)('%o', (reason, vi, en) => {
    const said = describeFault({ ...where, ...reason } as unknown as Fault);
    expect(said.vi).toContain(vi);
    expect(said.en).toContain(en);
    if (!vi.startsWith('"') && !vi.startsWith('Sự kiện')) {
      expect(said.vi.startsWith('"công nhận" khi "Đánh giá ở cấp huyện": ')).toBe(true);
      expect(said.en.startsWith('"recognise" in "Evaluation at the district": ')).toBe(true);
    } else {
      expect(said).toEqual({ vi, en });
    }
  });
});
