import { match } from 'ts-pattern';
import type { CertifyFault } from '../certificate/certify';
import type { WithdrawFault } from '../certificate/withdraw';
import { eventNames, stateNames } from '../cycle/names';
import type { Refusal } from '../cycle/refusal';
import type { InvalidDate } from '../date/calendarDate';
import type { InvalidScore } from '../score/score';
import type { Bilingual } from '../bilingual';

/** A fault that an event of the cycle can carry. */
type Cause = InvalidDate | InvalidScore | CertifyFault | WithdrawFault;

/** A refusal in words: the event and the state it met, the reason, and what the state takes. */
export function describeRefusal(
  refusal: Refusal & { readonly index?: number },
  describeCause: (cause: Cause) => Bilingual,
): Bilingual {
  const { at, event, allowed, index } = refusal;
  const place = index === undefined ? { vi: '', en: '' } : { vi: `Sự kiện ${index}, `, en: `Event ${index}, ` };
  const met = event === 'unknown' ? { vi: 'không rõ', en: 'unknown' } : eventNames[event];
  const state = at === 'unknown' ? { vi: 'không rõ', en: 'unknown' } : stateNames[at];
  const why = reasonInWords(refusal, describeCause);
  const list = allowed.join(', ');
  return {
    vi: `${place.vi}"${met.vi}" khi "${state.vi}": ${why.vi}${list === '' ? '' : `; có thể: ${list}`}`,
    en: `${place.en}"${met.en}" in "${state.en}": ${why.en}${list === '' ? '' : `; it takes: ${list}`}`,
  };
}

function reasonInWords(refusal: Refusal, describeCause: (cause: Cause) => Bilingual): Bilingual {
  return match(refusal)
    .with({ code: 'unknown-state' }, ({ received }) => ({
      vi: `"${received}" không phải trạng thái của sản phẩm, hoặc thiếu dữ liệu; bắt đầu từ cycle.start`,
      en: `"${received}" is not a state of a product, or its data is not whole; begin at cycle.start`,
    }))
    .with({ code: 'unknown-event' }, ({ received }) => ({
      vi: `không có sự kiện "${received}"`,
      en: `there is no event "${received}"`,
    }))
    .with({ code: 'event-not-possible' }, ({ edition }) => ({
      vi: `không thể xảy ra ở trạng thái này theo ${edition}`,
      en: `it cannot happen in this state under ${edition}`,
    }))
    .with({ code: 'out-of-order' }, ({ on, after }) => ({
      vi: `ngày ${on} trước sự kiện gần nhất ${after}; xếp lại theo ngày`,
      en: `${on} lies before the last event of ${after}; put the events in order of days`,
    }))
    .with({ code: 'event-field' }, ({ field, received, fault }) => {
      const cause = fault === undefined ? { vi: received, en: received } : describeCause(fault);
      return { vi: `dữ liệu "${field}" không hợp lệ: ${cause.vi}`, en: `its "${field}" is not valid: ${cause.en}` };
    })
    .with({ code: 'edition-not-in-force' }, ({ on, firstDay, lastDay }) => ({
      vi: `ngày ${on} văn bản này không áp dụng (từ ${firstDay}${lastDay === null ? '' : ` đến ${lastDay}`}); dùng chu trình của văn bản ngày đó`,
      en: `this edition does not hold on ${on} (from ${firstDay}${lastDay === null ? '' : ` to ${lastDay}`}); use the cycle of that day's edition`,
    }))
    .with({ code: 'judged-under-another' }, ({ on, expected }) => ({
      vi: `ngày ${on} hồ sơ được đánh giá theo ${expected}; dùng chu trình của văn bản đó`,
      en: `on ${on} the dossier is judged under ${expected}; use the cycle of that edition`,
    }))
    .with({ code: 'transition-not-stated' }, ({ on, dossier }) => ({
      vi: `không có quy định cho hồ sơ theo ${dossier} ở ngày ${on}`,
      en: `no rule says how a dossier of ${dossier} is judged on ${on}`,
    }))
    .with({ code: 'score-says-otherwise' }, ({ expected }) => ({
      vi: `số điểm dẫn đến "${eventNames[expected].vi}" (${expected})`,
      en: `the score leads to "${eventNames[expected].en}" (${expected})`,
    }))
    .with({ code: 'no-second-evaluation' }, () => ({
      vi: 'văn bản này không cho cấp đó tự đánh giá lại; công nhận theo kết quả',
      en: 'this edition does not let that level evaluate again; recognise on the result',
    }))
    .with({ code: 'purpose-not-possible' }, ({ purpose, expected }) => ({
      vi: `mục đích "${purpose}" không phù hợp; chọn ${expected.join(', ')}`,
      en: `the purpose "${purpose}" does not fit; choose ${expected.join(', ')}`,
    }))
    .with({ code: 'outside-filing-window' }, ({ on, window }) => ({
      vi: `ngày ${on} ngoài kỳ nộp ${window.firstDay} đến ${window.lastDay}`,
      en: `${on} lies outside the filing window ${window.firstDay} to ${window.lastDay}`,
    }))
    .with({ code: 'certificate-over' }, ({ lastDay }) => ({
      vi: `giấy chứng nhận đã hết hạn ngày ${lastDay}; ghi sự kiện day-comes trước`,
      en: `the certificate ended on ${lastDay}; record day-comes first`,
    }))
    .with({ code: 'no-certificate-held' }, () => ({
      vi: 'sản phẩm không có giấy chứng nhận',
      en: 'the product holds no certificate',
    }))
    .with({ code: 'certificate-refused' }, ({ fault }) => describeCause(fault))
    .exhaustive();
}
