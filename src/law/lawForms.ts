import { isCalendarDate } from '../date/calendarDate';
import { fields, oneOf, text, type Form } from '../edge/form';
import { editionIds, isEditionId, levels } from './vocabulary';

export const dayForm: Form = /* @__PURE__ */ Object.freeze({
  expected: 'YYYY-MM-DD',
  fits: (value: unknown) => isCalendarDate(value),
});
export const editionIdForm: Form = /* @__PURE__ */ (() => ({ expected: [...editionIds, 'draft-…'].join(' | '), fits: isEditionId }))();
export const levelForm: Form = /* @__PURE__ */ oneOf(levels);
export const bilingualForm: Form = /* @__PURE__ */ fields({ vi: text, en: text });
