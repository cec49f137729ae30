import { match } from 'ts-pattern';
import type { MissingData } from '../programme/measure';
import type { Progress, TargetProgress } from '../programme/progress';
import type { LeftOutReason } from '../programme/recordOn';
import { formatDate } from '../date/formatDate';
import type { Bilingual } from '../bilingual';
import { printable } from '../printable';
import { inSection, planNotes } from './planNotes';
import type { Step } from './step';

const missingNames: { readonly [M in MissingData]: Bilingual } = {
  events: { vi: 'sự kiện', en: 'events' },
  communes: { vi: 'danh sách xã, thị trấn', en: 'the list of communes' },
  participants: { vi: 'danh sách chủ thể, cán bộ', en: 'the list of participants' },
  purposes: { vi: 'loại đánh giá của từng giấy chứng nhận', en: 'the purpose of each certificate' },
};

const reasonNames: { readonly [R in LeftOutReason]: Bilingual } = {
  undated: { vi: 'không có ngày cấp', en: 'no day of issue' },
  'no-edition-in-force': { vi: 'cấp trước văn bản OCOP đầu tiên', en: 'issued before the first edition' },
  'not-certified': { vi: 'hạng sao không được cấp giấy chứng nhận', en: 'a star that is not certified' },
  'not-yet-valid': { vi: 'chưa có hiệu lực', en: 'not yet valid' },
  expired: { vi: 'hết hiệu lực', en: 'expired' },
  withdrawn: { vi: 'đã thu hồi', en: 'withdrawn' },
};

/** The steps of a plan's progress: each target, the records left out, contradictions and readings. */
export function ofProgress(progress: Progress): Step[] {
  return [
    {
      rule: 'progress',
      text: {
        vi: `${progress.title.vi}: mục tiêu đến ngày ${formatDate(progress.on, 'vi')}`,
        en: `${progress.title.en}: targets on ${progress.on}`,
      },
      basis: progress.basis,
    },
    ...progress.targets.map(
      (target): Step => ({
        rule: `target-${target.state}`,
        text: targetText(target),
        basis: inSection(progress.basis, target.section),
      }),
    ),
    ...progress.leftOut.map(
      ({ record, product, reason, lastDay }): Step => ({
        rule: 'left-out',
        text: {
          vi: `Không tính ${record} (${product}): ${reasonNames[reason].vi}${lastDay === null ? '' : `, ngày cuối ${formatDate(lastDay, 'vi')}`}`,
          en: `Not counted, ${record} (${product}): ${reasonNames[reason].en}${lastDay === null ? '' : `, last day ${lastDay}`}`,
        },
        basis: [],
      }),
    ),
    ...(progress.unlisted ?? []).map(
      ({ event, on, name }): Step => ({
        rule: 'unlisted-name',
        text: {
          vi: `Không tính việc ngày ${formatDate(on, 'vi')}: danh sách ${event === 'trained' ? 'chủ thể, cán bộ' : 'xã, thị trấn'} không có "${printable(name)}"; kiểm tra cách viết`,
          en: `Not counted, of ${on}: the list of ${event === 'trained' ? 'participants' : 'communes'} has no "${printable(name)}"; check the spelling`,
        },
        basis: [],
      }),
    ),
    ...planNotes(progress),
  ];
}

function targetText(target: TargetProgress): Bilingual {
  const { content } = target;
  return match(target)
    .with({ state: 'met' }, ({ counted, needed, upTo, unit, counting }) => ({
      vi: `Đạt: ${content.vi} - ${counted} ${unit.vi}, cần ${range(needed, upTo)} (${counting.vi})`,
      en: `Met: ${content.en} - ${counted} ${unit.en}, ${range(needed, upTo)} wanted (${counting.en})`,
    }))
    .with({ state: 'short' }, ({ counted, needed, upTo, short, unit, counting, open }) => ({
      vi: `Còn thiếu ${short}: ${content.vi} - ${counted} ${unit.vi}, cần ${range(needed, upTo)} (${counting.vi})${still(open, 'chưa có')}`,
      en: `Short by ${short}: ${content.en} - ${counted} ${unit.en}, ${range(needed, upTo)} wanted (${counting.en})${still(open, 'still open')}`,
    }))
    .with({ state: 'not-measurable' }, ({ missing }) => ({
      vi: `Không đo được từ dữ liệu này: ${content.vi} - thiếu ${missing.map((name) => missingNames[name].vi).join(', ')}`,
      en: `Not measurable from this data: ${content.en} - missing ${missing.map((name) => missingNames[name].en).join(', ')}`,
    }))
    .with({ state: 'commitment' }, () => ({
      vi: `Cam kết, không có con số: ${content.vi}`,
      en: `A commitment without a number: ${content.en}`,
    }))
    .exhaustive();
}

function range(needed: number, upTo: number | null): string {
  return upTo === null || upTo === needed ? String(needed) : `${needed} - ${upTo}`;
}

function still(open: readonly string[], words: string): string {
  return open.length === 0 ? '' : `; ${words}: ${open.join(', ')}`;
}
