import type { CertifyFault } from '../certificate/certify';
import type { ProductCodeFault } from '../procedure/productCode';
import type { WithdrawFault } from '../certificate/withdraw';
import type { UnknownProductSet } from '../category/productSets';
import type { InvalidDate } from '../date/calendarDate';
import type { NotMidnight } from '../date/dateFromMidnight';
import type { InvalidSerial } from '../date/dateFromSerial';
import type { HolidaysFault } from '../date/holidays';
import type { ApplicableEditionFault } from '../in-force/applicableEdition';
import type { NoSuchLimit } from '../procedure/deadline';
import type { DossierFault } from '../procedure/dossierChecklist';
import type { Refusal } from '../cycle/refusal';
import type { HistoryFault } from '../cycle/replay';
import type { NoEditionInForce } from '../in-force/editionOn';
import type { NoRubric } from '../in-force/rubricFor';
import type { RecordFault } from '../record/fromRecord';
import type { RoundFault } from '../procedure/roundOf';
import type { PlanFault } from '../advice/planOptions';
import type { ProgrammePlanFault } from '../programme/checkProgrammePlan';
import type { RegisterFault } from '../programme/checkRegister';
import type { InvalidRegister } from '../programme/progress';
import type { AnswerFault } from '../score/answers';
import type { PointsFault } from '../score/answersFromPoints';
import type { WrittenSheetFault } from '../score/parseSheet';
import type { InvalidScore } from '../score/score';
import type { SittingFault } from '../council/sitting';
import type { Bilingual, Locale } from '../bilingual';
import type { InvalidDecimal } from '../text/parseDecimal';
import { isFields } from '../fields';
import { shortened } from '../printable';
import { refuse } from '../refuse';
import { adviceFaults as adviceFaultsEn } from './en/advice';
import { certificateFaults as certificateFaultsEn } from './en/certificate';
import { councilFaults as councilFaultsEn } from './en/council';
import { historyFaults as historyFaultsEn, reasons as reasonsEn, refusal as refusalEn } from './en/cycle';
import { dateFaults as dateFaultsEn } from './en/dates';
import { inForceFaults as inForceFaultsEn } from './en/inForce';
import { procedureFaults as procedureFaultsEn } from './en/procedure';
import { programmeFaults as programmeFaultsEn } from './en/programme';
import { recordFaults as recordFaultsEn } from './en/record';
import { scoreFaults as scoreFaultsEn } from './en/score';
import type { Told, TellCause } from './told';
import { adviceFaults as adviceFaultsVi } from './vi/advice';
import { certificateFaults as certificateFaultsVi } from './vi/certificate';
import { councilFaults as councilFaultsVi } from './vi/council';
import { historyFaults as historyFaultsVi, reasons as reasonsVi, refusal as refusalVi } from './vi/cycle';
import { dateFaults as dateFaultsVi } from './vi/dates';
import { inForceFaults as inForceFaultsVi } from './vi/inForce';
import { procedureFaults as procedureFaultsVi } from './vi/procedure';
import { programmeFaults as programmeFaultsVi } from './vi/programme';
import { recordFaults as recordFaultsVi } from './vi/record';
import { scoreFaults as scoreFaultsVi } from './vi/score';

/**
 * @vi Mọi lỗi mà các hàm của thư viện có thể trả về.
 *
 * Every fault a function of the library can return.
 */
export type Fault =
  | InvalidDate
  | InvalidDecimal
  | NotMidnight
  | InvalidSerial
  | HolidaysFault
  | NoEditionInForce
  | ApplicableEditionFault
  | NoSuchLimit
  | DossierFault
  | RoundFault
  | ProductCodeFault
  | UnknownProductSet
  | NoRubric
  | InvalidScore
  | AnswerFault
  | PointsFault
  | WrittenSheetFault
  | CertifyFault
  | ProgrammePlanFault
  | RegisterFault
  | InvalidRegister
  | WithdrawFault
  | RecordFault
  | PlanFault
  | SittingFault
  | Refusal
  | HistoryFault;

/** Whether a value is a fault rather than a result: every result names itself in `result`. */
export function isFault(value: object): value is Fault {
  return !('result' in value);
}

/**
 * @vi Nói một lỗi thành lời: ở đâu, cần gì, phải làm gì; bằng tiếng Việt và tiếng Anh.
 *
 * A fault in words: the place, what was expected, what to do.
 *
 * @param fault - Lỗi của một `Result`; danh sách lỗi thì lấy một lỗi. · The error of a `Result`; of a list of errors, one. What
 * is none throws `TypeError`.
 * @returns Câu nêu lỗi, bằng tiếng Việt và tiếng Anh. · The message in Vietnamese and English.
 *
 * @example
 * ```ts
 * import { calendarDate, describeFault } from 'ocop';
 * const date = calendarDate('31/12/2024');
 * if (!date.ok) describeFault(date.error).en; //=> '"31/12/2024" is not a date written YYYY-MM-DD; write it as 2024-12-31'
 * ```
 */
export function describeFault(fault: Fault): Bilingual {
  if (!isKnown(fault)) refuse('fault', fault, wanted, hintAt(fault));
  const short = withShortTexts(fault);
  try {
    return { vi: shortened(tell('vi', short), 'message'), en: shortened(tell('en', short), 'message') };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return refuse('fault', fault.code, wanted, ' with a field missing or changed');
  }
}

const wanted = 'one fault of the library, as the .error of a Result';

function isKnown(fault: unknown): boolean {
  if (
    !isFields(fault) ||
    !Object.hasOwn(fault, 'code') ||
    typeof fault['code'] !== 'string' ||
    (Object.hasOwn(fault, 'received') && !['string', 'number'].includes(typeof fault['received']))
  )
    return false;
  const { faults, reasons } = faultWords.vi;
  return Object.hasOwn('allowed' in fault ? reasons : faults, fault['code']);
}

function hintAt(given: unknown): string {
  if (Array.isArray(given)) return '; describe a list one at a time: faults.map((fault) => describeFault(fault))';
  return isFields(given) && 'ok' in given ? '; unwrap the Result first: pass its .error where .ok is false' : '';
}

/** A fault carries what was given, whole where a caller needs it to find the place; a message names its beginning. */
function withShortTexts(fault: Fault): Fault {
  return Object.fromEntries(
    Object.entries(fault).map(([key, value]: [string, unknown]) => [key, typeof value === 'string' ? shortened(value, 'name') : value]),
  ) as Fault;
}

function tell(locale: Locale, fault: Fault): string {
  const { faults, reasons, refusal } = faultWords[locale];
  const tellCause = (cause: { readonly code: string }): string => tell(locale, cause as Fault);
  if (isRefusal(fault)) return refusal(fault, (reasons[fault.code] as Telling)(fault, tellCause));
  return (faults[fault.code] as Telling)(fault, tellCause);
}

type Telling = (fault: Fault, tell: TellCause) => string;

/** Every fault but the refusals of the cycle, told room by room: a code or a room forgotten does not compile. */
type ToldFaults = Told<Exclude<Fault, Refusal>>;

/** The sentences by code, in both languages. */
export const faultWords = /* @__PURE__ */ tables();

function tables() {
  const vi: ToldFaults = {
    ...adviceFaultsVi,
    ...certificateFaultsVi,
    ...councilFaultsVi,
    ...historyFaultsVi,
    ...dateFaultsVi,
    ...inForceFaultsVi,
    ...procedureFaultsVi,
    ...programmeFaultsVi,
    ...recordFaultsVi,
    ...scoreFaultsVi,
  };
  const en: ToldFaults = {
    ...adviceFaultsEn,
    ...certificateFaultsEn,
    ...councilFaultsEn,
    ...historyFaultsEn,
    ...dateFaultsEn,
    ...inForceFaultsEn,
    ...procedureFaultsEn,
    ...programmeFaultsEn,
    ...recordFaultsEn,
    ...scoreFaultsEn,
  };
  return {
    vi: { faults: vi, reasons: reasonsVi, refusal: refusalVi },
    en: { faults: en, reasons: reasonsEn, refusal: refusalEn },
  };
}

function isRefusal(fault: Fault): fault is Extract<Fault, Refusal> {
  return 'allowed' in fault;
}
