import { match } from 'ts-pattern';
import type { Referral } from '../star/refer';
import type { Bilingual } from '../bilingual';
import type { Step } from './step';
import { capital, editionOf, levelNames, readingSteps, stars } from './words';

/** The step of a referral: who recognises, where the dossier goes, or why nothing follows. */
export function ofReferral(referral: Referral): Step[] {
  const edition = editionOf(referral.edition);
  const text = match(referral)
    .with({ kind: 'recognise' }, ({ by, star, orEvaluateAgain }): Bilingual => ({
      vi: `${capital(levelNames[by].vi)} công nhận và cấp giấy chứng nhận ${star} sao${orEvaluateAgain ? ', hoặc tự đánh giá lại' : ''}`,
      en: `${capital(levelNames[by].en)} recognises the product and certifies ${stars(star)}${orEvaluateAgain ? ', or evaluates it again' : ''}`,
    }))
    .with({ kind: 'refer' }, ({ from, to, star }): Bilingual => ({
      vi: `${capital(levelNames[from].vi)} chuyển hồ sơ lên ${levelNames[to].vi}: tiềm năng ${star} sao`,
      en: `${capital(levelNames[from].en)} sends the dossier to ${levelNames[to].en} as potential ${star}-star`,
    }))
    .with({ kind: 'none' }, ({ reason, level }) => noneText(reason, levelNames[level]))
    .exhaustive();
  return [{ rule: 'referral', text, basis: referral.basis }, ...readingSteps(edition, referral.readings)];
}

function noneText(reason: Extract<Referral, { kind: 'none' }>['reason'], level: Bilingual): Bilingual {
  return match(reason)
    .with('below-recognition', () => ({
      vi: 'Dưới 3 sao: không có quyết định công nhận, không cấp giấy chứng nhận',
      en: 'Below 3 stars: no decision of recognition and no certificate',
    }))
    .with('reports-only', () => ({
      vi: `${capital(level.vi)} chỉ báo cáo và chuyển hồ sơ, không chấm điểm`,
      en: `${capital(level.en)} reports and forwards; it does not score`,
    }))
    .with('no-role', () => ({
      vi: `${capital(level.vi)} không tham gia đánh giá theo văn bản này`,
      en: `${capital(level.en)} has no part in an evaluation under this edition`,
    }))
    .with('abolished', () => ({
      vi: `${capital(level.vi)} không còn theo văn bản này`,
      en: `${capital(level.en)} no longer exists under this edition`,
    }))
    .exhaustive();
}
