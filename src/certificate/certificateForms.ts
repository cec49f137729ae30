import { fields, objects, oneOf, optional, orNull, text, whole, type Form, type Forms } from '../edge/form';
import { bilingualForm, dayForm, editionIdForm, levelForm } from '../law/lawForms';

/** Days in a row. */
export const windowForm: Form = /* @__PURE__ */ orNull(/* @__PURE__ */ fields({ firstDay: dayForm, lastDay: dayForm }));

export const withdrawalForm: Form = /* @__PURE__ */ optional(
  /* @__PURE__ */ fields({
    on: dayForm,
    ground: text,
    groundName: /* @__PURE__ */ optional(bilingualForm),
    by: levelForm,
    keptUntil: /* @__PURE__ */ optional(dayForm),
    basis: objects,
  }),
);

/** The fields of a certificate, but for the stars there are, which its edition says. */
export const certificateForms: Forms = /* @__PURE__ */ (() => ({
  edition: editionIdForm,
  star: whole,
  issuer: fields({ level: levelForm, authority: bilingualForm }),
  issuedOn: dayForm,
  firstDay: dayForm,
  lastDay: dayForm,
  termMonths: whole,
  noticeBy: orNull(dayForm),
  noticeBasis: objects,
  filing: windowForm,
  filingBasis: objects,
  extension: optional(fields({ maxDays: whole, filedAfterEnd: optional(oneOf([true])), basis: objects })),
  withdrawal: withdrawalForm,
  readings: objects,
  basis: objects,
  sources: optional(objects),
}))();
