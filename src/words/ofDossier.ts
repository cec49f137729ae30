import type { Deadline, DeadlineOf } from '../procedure/deadline';
import type { DossierChecklist } from '../procedure/dossierChecklist';
import type { RoundFound } from '../procedure/roundOf';
import type { DossierItem } from '../law/edition';
import type { Bilingual } from '../bilingual';
import { formatDate } from '../date/formatDate';
import type { Step } from './step';
import { counted, editionOf, levelNames, readingSteps } from './words';

const bringers: { readonly [From in DossierItem['from']]: Bilingual } = {
  holder: { vi: 'chủ thể', en: 'the holder' },
  commune: { vi: 'cấp xã', en: 'the commune' },
  province: { vi: 'cấp tỉnh', en: 'the province' },
  'not-stated': { vi: 'không nêu', en: 'not stated' },
};

/** What a dossier holds, an item a step, and what is not known of it. */
export function ofDossierChecklist({ items, provisions, gaps }: DossierChecklist): Step[] {
  return [
    ...items.map(({ name, from, count, basis }): Step => ({
      rule: 'dossier-item',
      text: {
        vi: `${name.vi}${count === undefined ? '' : ` × ${count}`} (${bringers[from].vi})`,
        en: `${name.en}${count === undefined ? '' : ` × ${count}`} (${bringers[from].en})`,
      },
      basis,
    })),
    ...provisions.map(({ statement, basis }): Step => ({ rule: 'provision', text: statement, basis })),
    ...gaps.map(({ statement }): Step => ({ rule: 'gap', text: statement, basis: [] })),
  ];
}

const limits: { readonly [Of in DeadlineOf]: Bilingual } = {
  'commune-report': { vi: 'Cấp xã báo cáo, chuyển hồ sơ', en: 'The commune reports and forwards the dossier' },
  're-evaluation': { vi: 'Đánh giá lại', en: 'The re-evaluation is done' },
  'withdrawal-decision': { vi: 'Quyết định thu hồi', en: 'The withdrawal is decided' },
  extension: { vi: 'giấy chứng nhận có hiệu lực trong khi chờ kết quả đánh giá lại', en: 'the certificate in force until the re-evaluation is answered' },
  'council-papers': { vi: 'Hồ sơ điện tử đến thành viên hội đồng', en: 'The electronic dossier reaches the members of the council' },
};

/** A limit and its last day. */
export function ofDeadline({ of, days, working, lastDay, basis }: Deadline): Step[] {
  return [
    {
      rule: 'deadline',
      text: {
        vi: `${limits[of].vi} chậm nhất ngày ${formatDate(lastDay, 'vi')} (${days} ngày${working ? ' làm việc' : ''})`,
        en: `${limits[of].en} by ${lastDay} (${counted(days, working ? 'working day' : 'day')})`,
      },
      basis,
    },
  ];
}

/** The round a dossier falls into, and the readings it rests on. */
export function ofRound({ edition, level, round, lastDayToPropose, lastDay, readings, basis }: RoundFound): Step[] {
  return [
    {
      rule: 'round',
      text: {
        vi: `Đợt ${round} ${levelNames[level].vi}: đề nghị chậm nhất ngày ${formatDate(lastDayToPropose, 'vi')}, xong chậm nhất ngày ${formatDate(lastDay, 'vi')}`,
        en: `Round ${round} of ${levelNames[level].en}: proposed by ${lastDayToPropose}, done by ${lastDay}`,
      },
      basis,
    },
    ...readingSteps(editionOf(edition), readings),
  ];
}
