import type { CalendarDate } from '../date/calendarDate';
import { applicableEdition, type Judged } from '../in-force/applicableEdition';
import type { Edition, EditionId, Level } from '../law/edition';
import type { ReadingAnswers, ReadingUsed } from '../law/reading';
import { ok, err, type Result } from '../result';
import type { Reason } from './refusal';
import type { InEvaluation } from './state';
import { levelOf } from './takes';

/** The edition that judges a pending dossier on a day, by which answers to open questions; it may first have to be filed anew. */
export type JudgedUnder = { readonly edition: EditionId; readonly filedAnew: boolean; readonly readings: readonly ReadingUsed[] };

/**
 * Which edition judges a pending dossier on a day, where the law leaves that open by the answers this edition gives to the questions it
 * knows, and to others by those of the edition of the list that asks them.
 */
export function judgedUnder(edition: Edition, state: InEvaluation, on: CalendarDate, list: readonly Edition[]): Result<JudgedUnder, Reason> {
  const { filedOn, purpose } = state;
  const answer = applicableEdition(
    { filedOn, decidedOn: on, purpose, pendingAt: pendingAt(state) },
    { readings: chosenIn(edition, list), editions: list },
  );
  if (!answer.ok) return err({ code: 'transition-not-stated', on, dossier: state.edition });
  const judged = answer.value.kind === 'unsettled' ? (answer.value.candidates.find(({ preferred }) => preferred) as Judged) : answer.value;
  const { edition: expected, readings } = judged;
  return expected === edition.id ? ok(judged) : err({ code: 'judged-under-another', on, expected, ...(readings.length > 0 && { readings }) });
}

function pendingAt(state: InEvaluation): Level {
  return state.at === 'dossier-returned' ? state.level : levelOf(state.at);
}

/** The answers of this edition to the questions some edition of the list asks. */
function chosenIn(edition: Edition, list: readonly Edition[]): Partial<ReadingAnswers> {
  const known = Object.values(edition.readings).filter(({ id }) => list.some(({ readings }) => readings[id] !== undefined));
  return Object.fromEntries(known.map(({ id, chosen }) => [id, chosen]));
}
