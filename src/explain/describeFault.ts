import { match } from 'ts-pattern';
import type { CertifyFault } from '../certificate/certify';
import type { ProductCodeFault } from '../certificate/productCode';
import type { WithdrawFault } from '../certificate/withdraw';
import type { UnknownProductSet } from '../category/productSets';
import type { MissingHolidays } from '../date/addWorkingDays';
import type { InvalidDate } from '../date/calendarDate';
import type { ApplicableEditionFault } from '../editions/applicableEdition';
import type { NoSuchLimit } from '../editions/deadline';
import type { DossierFault } from '../editions/dossierChecklist';
import type { Refusal } from '../cycle/refusal';
import type { HistoryFault } from '../cycle/replay';
import type { NoEditionInForce } from '../editions/editionOn';
import type { RecordFault } from '../record/fromRecord';
import type { RoundFault } from '../editions/roundOf';
import type { PlanFault } from '../rank/planOptions';
import type { ProgrammePlanFault } from '../programme/checkProgrammePlan';
import type { AnswerFault } from '../score/answers';
import type { PointsFault } from '../score/answersFromPoints';
import type { WrittenSheetFault } from '../score/parseSheet';
import type { InvalidScore } from '../score/score';
import type { SittingFault } from '../score/sitting';
import type { Bilingual } from '../text/bilingual';
import type { InvalidDecimal } from '../text/parseDecimal';
import { describeRefusal } from './describeRefusal';
import { counted } from './words';

/** Every fault a function of the library can return. */
export type Fault =
  | InvalidDate
  | InvalidDecimal
  | MissingHolidays
  | NoEditionInForce
  | ApplicableEditionFault
  | NoSuchLimit
  | DossierFault
  | RoundFault
  | ProductCodeFault
  | UnknownProductSet
  | InvalidScore
  | AnswerFault
  | PointsFault
  | WrittenSheetFault
  | CertifyFault
  | ProgrammePlanFault
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
 * A fault in words: the place, what was expected, what to do.
 *
 * @param fault - The error of a `Result`.
 * @returns The message in Vietnamese and English.
 * @legalBasis Not a rule of law: messages.
 *
 * @example
 * ```ts
 * import { calendarDate, describeFault } from 'ocop';
 * const date = calendarDate('31/12/2024');
 * if (!date.ok) describeFault(date.error).en; //=> '"31/12/2024" is not a date written YYYY-MM-DD; write it as 2024-12-31'
 * ```
 */
export function describeFault(fault: Fault): Bilingual {
  if ('allowed' in fault) return describeRefusal(fault, describeFault);
  return match(fault)
    .with({ code: 'invalid-date', reason: 'day' }, ({ received }) => ({
      vi: `"${received}": lịch không có ngày này; kiểm tra ngày và tháng`,
      en: `"${received}": the calendar has no such day; check day and month`,
    }))
    .with({ code: 'invalid-date' }, ({ received, expected }) => ({
      vi: `"${received}" không viết theo dạng ${expected}; viết như ${samples[expected]}`,
      en: `"${received}" is not a date written ${expected}; write it as ${samples[expected]}`,
    }))
    .with({ code: 'invalid-decimal', reason: 'too-long' }, ({ received }) => ({
      vi: `"${received}" có nhiều chữ số hơn mức lưu được chính xác; bớt chữ số`,
      en: `"${received}" has more digits than can be kept exactly; write fewer`,
    }))
    .with({ code: 'invalid-decimal' }, ({ received, expected }) => ({
      vi: `"${received}" không phải số viết theo kiểu Việt Nam; viết như ${expected}`,
      en: `"${received}" is not a number written the Vietnamese way; write it as ${expected}`,
    }))
    .with({ code: 'missing-holidays' }, ({ year }) => ({
      vi: `Thiếu lịch nghỉ lễ năm ${year}; thêm năm này vào danh sách ngày nghỉ`,
      en: `The public holidays of ${year} are missing; add that year to the holidays`,
    }))
    .with({ code: 'no-edition-in-force' }, ({ on, firstDay }) => ({
      vi: `Ngày ${on} chưa có bộ tiêu chí OCOP quốc gia; văn bản đầu tiên có hiệu lực từ ${firstDay}`,
      en: `No national OCOP edition is in force on ${on}; the first begins on ${firstDay}`,
    }))
    .with({ code: 'unknown-product-set' }, ({ received, expected }) => ({
      vi: `Không có bộ sản phẩm số ${received}; chọn từ ${expected.min} đến ${expected.max}`,
      en: `There is no product set ${received}; choose from ${expected.min} to ${expected.max}`,
    }))
    .with({ code: 'invalid-score' }, ({ received, expected }) => ({
      vi: `"${received}" không phải điểm từ ${expected.min} đến ${expected.max}; kiểm tra số đã nhập`,
      en: `"${received}" is not a score from ${expected.min} to ${expected.max}; check the number entered`,
    }))
    .with({ code: 'not-answers' }, ({ received }) => ({
      vi: `Phiếu trả lời phải là một đối tượng mã tiêu chí → ô, nhận được ${received}`,
      en: `Answers must be an object of criterion code to box; got ${received}`,
    }))
    .with({ code: 'unknown-criterion' }, ({ at }) => ({
      vi: `Phiếu không có tiêu chí "${at}"; kiểm tra mã và bộ sản phẩm`,
      en: `The sheet has no criterion "${at}"; check the code and the product set`,
    }))
    .with({ code: 'not-a-box' }, ({ at, received, boxes }) => ({
      vi: `Tiêu chí ${at}: "${received}" không phải số ô; chọn ô từ 1 đến ${boxes}, hoặc 0 nếu không đánh dấu`,
      en: `Criterion ${at}: "${received}" is not a box; choose a box from 1 to ${boxes}, or 0 for none ticked`,
    }))
    .with({ code: 'box-out-of-range' }, ({ at, received, boxes }) => ({
      vi: `Tiêu chí ${at} không có ô ${received}; chọn ô từ 1 đến ${boxes}, hoặc 0 nếu không đánh dấu`,
      en: `Criterion ${at} has no box ${received}; choose a box from 1 to ${boxes}, or 0 for none ticked`,
    }))
    .with({ code: 'list-for-one-box' }, ({ at, boxes }) => ({
      vi: `Tiêu chí ${at} chỉ chọn một ô từ 1 đến ${boxes}; bỏ danh sách`,
      en: `Criterion ${at} takes one box from 1 to ${boxes}; give a number, not a list`,
    }))
    .with({ code: 'one-box-for-list' }, ({ at, boxes }) => ({
      vi: `Tiêu chí ${at} chọn nhiều ô từ 1 đến ${boxes}; đưa vào danh sách, như [1]`,
      en: `Criterion ${at} takes any boxes from 1 to ${boxes}; give a list, such as [1]`,
    }))
    .with({ code: 'box-repeated' }, ({ at, received }) => ({
      vi: `Tiêu chí ${at}: ô ${received} lặp lại; bỏ một lần`,
      en: `Criterion ${at}: box ${received} is given twice; remove one`,
    }))
    .with({ code: 'several-cases' }, ({ at, cases }) => ({
      vi: `Tiêu chí ${at} chỉ chọn một trường hợp; đang có ${cases.join(' và ')}`,
      en: `Criterion ${at} takes one case only; got ${cases.join(' and ')}`,
    }))
    .with({ code: 'unknown-ground' }, ({ at, grounds }) => unknownGround(at, grounds))
    .with({ code: 'unknown-withdrawal-ground' }, ({ received, expected }) => unknownGround(received, expected))
    .with({ code: 'not-points' }, ({ received }) => ({
      vi: `Phiếu điểm phải là một đối tượng mã tiêu chí → điểm, nhận được ${received}`,
      en: `A sheet of points must be an object of criterion code to points; got ${received}`,
    }))
    .with({ code: 'not-whole-points' }, ({ at, received }) => ({
      vi: `Tiêu chí ${at}: "${received}" không phải điểm nguyên`,
      en: `Criterion ${at}: "${received}" is not a whole number of points`,
    }))
    .with({ code: 'points-fit-no-box' }, ({ at, received, expected }) => ({
      vi: `Tiêu chí ${at} không có ô nào ${received} điểm; có thể là ${expected.join(', ')}`,
      en: `Criterion ${at} has no box worth ${received}; possible points are ${expected.join(', ')}`,
    }))
    .with({ code: 'points-fit-several-boxes' }, ({ at, received, fits }) => ({
      vi: `Tiêu chí ${at}: ${received} điểm ứng với nhiều ô (${fitsInWords(fits)}); ghi rõ ô`,
      en: `Criterion ${at}: ${received} points fit several boxes (${fitsInWords(fits)}); say which`,
    }))
    .with({ code: 'star-not-certified' }, ({ received, expected }) => ({
      vi: `Không cấp giấy chứng nhận ${received} sao; chỉ ${expected.join(', ')} sao`,
      en: `No certificate is issued for ${received} stars; only for ${expected.join(', ')}`,
    }))
    .with({ code: 'issued-before-edition' }, ({ issuedOn, firstDay }) => ({
      vi: `Ngày cấp ${issuedOn} trước ngày văn bản có hiệu lực ${firstDay}; chọn văn bản của ngày đó`,
      en: `The day of issue ${issuedOn} lies before the edition's first day ${firstDay}; take the edition of that day`,
    }))
    .with({ code: 'already-withdrawn' }, ({ on }) => ({
      vi: `Giấy chứng nhận đã thu hồi từ ${on}`,
      en: `The certificate was withdrawn on ${on}`,
    }))
    .with({ code: 'not-running' }, ({ on, firstDay, lastDay }) => ({
      vi: `Ngày ${on} giấy chứng nhận không có hiệu lực (${firstDay} đến ${lastDay})`,
      en: `The certificate does not run on ${on} (${firstDay} to ${lastDay})`,
    }))
    .with({ code: 'before-edition' }, ({ on, firstDay }) => ({
      vi: `Căn cứ thu hồi không áp dụng ngược: ${on} trước ngày có hiệu lực ${firstDay}`,
      en: `Grounds of withdrawal are not back-dated: ${on} lies before the edition's first day ${firstDay}`,
    }))
    .with({ code: 'not-a-record' }, ({ received }) => ({
      vi: `Không phải bản lưu kết quả của ocop: nhận được ${received}`,
      en: `This is no stored result of ocop: got ${received}`,
    }))
    .with({ code: 'unknown-record-version' }, ({ received, expected }) => ({
      vi: `Không đọc được bản lưu phiên bản ${received}; bản mới nhất đã biết là ${expected}, hãy nâng cấp thư viện`,
      en: `Records of version ${received} cannot be read; the latest known is ${expected}, update the library`,
    }))
    .with({ code: 'unknown-edition' }, ({ received, expected }) => ({
      vi: `Không có văn bản "${received}"; chọn một trong: ${expected.join(', ')}`,
      en: `There is no edition "${received}"; choose one of: ${expected.join(', ')}`,
    }))
    .with({ code: 'not-a-written-sheet' }, ({ received }) => ({
      vi: `"${received}" không phải mã phiếu; mã phiếu viết như 148:14/1.a=3/1.b=2`,
      en: `"${received}" is not a written sheet; one is written as 148:14/1.a=3/1.b=2`,
    }))
    .with({ code: 'written-sheet-too-long' }, ({ length, atMost }) => ({
      vi: `Mã phiếu dài ${length} ký tự, quá ${atMost}; kiểm tra đã chép đúng mã chưa`,
      en: `The written sheet has ${length} signs, more than ${atMost}; check what was copied`,
    }))
    .with({ code: 'not-a-written-answer' }, ({ position, received }) => ({
      vi: `Mã phiếu, câu trả lời thứ ${position}: "${received}" không viết như 1.a=3`,
      en: `Written sheet, answer ${position}: "${received}" is not written as 1.a=3`,
    }))
    .with({ code: 'answer-repeated' }, ({ at }) => ({
      vi: `Mã phiếu trả lời tiêu chí ${at} hai lần; bỏ một lần`,
      en: `The written sheet answers criterion ${at} twice; remove one`,
    }))
    .with({ code: 'unknown-result' }, ({ received, expected }) => ({
      vi: `Không có loại kết quả "${received}"; chọn một trong: ${expected.join(', ')}`,
      en: `There is no result "${received}"; choose one of: ${expected.join(', ')}`,
    }))
    .with({ code: 'unknown-purpose' }, { code: 'unknown-level' }, { code: 'unknown-category' }, ({ received, expected }) => ({
      vi: `Không có giá trị "${received}"; chọn một trong: ${expected.join(', ')}`,
      en: `"${received}" is not known; choose one of: ${expected.join(', ')}`,
    }))
    .with({ code: 'decided-before-filed' }, ({ filedOn, decidedOn }) => ({
      vi: `Ngày quyết định ${decidedOn} trước ngày nộp ${filedOn}; kiểm tra hai ngày`,
      en: `The day of decision ${decidedOn} lies before the day of filing ${filedOn}; check both`,
    }))
    .with({ code: 'no-such-limit' }, ({ edition, of }) => ({
      vi: `${edition} không nêu thời hạn "${of}"`,
      en: `${edition} sets no limit "${of}"`,
    }))
    .with({ code: 'level-without-part' }, ({ edition, level }) => ({
      vi: `Theo ${edition}, không có hồ sơ nào đến cấp "${level}"`,
      en: `Under ${edition} no dossier reaches the level "${level}"`,
    }))
    .with({ code: 'no-rounds' }, ({ edition, level }) => ({
      vi: `${edition} không nêu đợt đánh giá cho cấp "${level}"`,
      en: `${edition} sets no rounds for the level "${level}"`,
    }))
    .with({ code: 'proposed-before-edition' }, ({ proposedOn, firstDay }) => ({
      vi: `Ngày đề nghị ${proposedOn} trước ngày văn bản có hiệu lực ${firstDay}; dùng văn bản của ngày đó`,
      en: `The day of proposal ${proposedOn} lies before the edition's first day ${firstDay}; take the edition of that day`,
    }))
    .with({ code: 'product-code-form' }, ({ received, expected, pattern }) => ({
      vi: `Mã sản phẩm "${received}" không gồm đúng các phần ${expected.join('-')}; viết như ${pattern}`,
      en: `The product code "${received}" does not have the segments ${expected.join('-')}; write it as ${pattern}`,
    }))
    .with({ code: 'product-code-segment' }, ({ at, received, expected }) => ({
      vi: `Mã sản phẩm, phần ${at}: "${received}" không viết theo dạng ${expected}`,
      en: `Product code, segment ${at}: "${received}" is not written as ${expected}`,
    }))
    .with({ code: 'answers-missing' }, ({ missing }) => ({
      vi: `Phiếu còn ${missing.length} tiêu chí chưa trả lời: ${missing.join(', ')}; trả lời hết trước khi lập phương án`,
      en: `The sheet leaves ${counted(missing.length, 'criterion', 'criteria')} open: ${missing.join(', ')}; answer all before planning`,
    }))
    .with({ code: 'unknown-star' }, ({ received, expected }) => ({
      vi: `Không có hạng "${received}"; chọn một trong: ${expected.join(', ')}`,
      en: `There is no star "${received}"; choose one of: ${expected.join(', ')}`,
    }))
    .with({ code: 'invalid-plan-options' }, ({ at, received }) => ({
      vi: `Tùy chọn phương án "${at}" không hợp lệ: nhận được ${received}`,
      en: `The plan option "${at}" is not valid: got ${received}`,
    }))
    .with({ code: 'unknown-frozen' }, ({ at }) => ({
      vi: `Không giữ nguyên được "${at}": phiếu không có tiêu chí này`,
      en: `"${at}" cannot be frozen: the sheet has no such criterion`,
    }))
    .with({ code: 'unknown-cost' }, ({ at }) => ({
      vi: `Chi phí ghi cho "${at}", phiếu không có tiêu chí này; với tiêu chí chọn trường hợp, dùng mã chung`,
      en: `A cost is given for "${at}", which the sheet does not have; for alternatives use the code of the pair`,
    }))
    .with({ code: 'cost-missing' }, ({ at }) => ({
      vi: `Thiếu chi phí của tiêu chí ${at}; thêm chi phí hoặc giữ nguyên tiêu chí này`,
      en: `Criterion ${at} has no cost; give one or freeze the criterion`,
    }))
    .with({ code: 'invalid-cost' }, ({ at, received }) => ({
      vi: `Chi phí của tiêu chí ${at} phải là số nguyên từ 0, nhận được ${received}`,
      en: `The cost of criterion ${at} must be a whole number from 0; got ${received}`,
    }))
    .with({ code: 'invalid-policy' }, ({ at, received }) => ({
      vi: `Quy chế hội đồng, mục "${at}": ${policyWanted[at].vi}; nhận được ${received}`,
      en: `Council policy, "${at}": ${policyWanted[at].en}; got ${received}`,
    }))
    .with({ code: 'invalid-sitting' }, ({ at, received }) => ({
      vi: `Phiên họp hội đồng cần danh sách thành viên và danh sách phiếu; "${at}" là ${received}`,
      en: `A sitting needs a list of members and a list of ballots; "${at}" is ${received}`,
    }))
    .with({ code: 'invalid-member' }, ({ position, received }) => ({
      vi: `Thành viên ở vị trí ${position} (${received}) cần id, vai trò và có mặt hay không`,
      en: `The member at position ${position} (${received}) needs an id, a role and whether present`,
    }))
    .with({ code: 'member-repeated' }, ({ member }) => ({
      vi: `Thành viên "${member}" ghi hai lần; bỏ một lần`,
      en: `Member "${member}" is listed twice; remove one`,
    }))
    .with({ code: 'no-ballots' }, () => ({
      vi: 'Chưa có phiếu chấm nào',
      en: 'There is no ballot',
    }))
    .with({ code: 'invalid-ballot' }, ({ position, received }) => ({
      vi: `Phiếu ở vị trí ${position} (${received}) cần mã thành viên, và hoặc các ô, hoặc điểm theo phần`,
      en: `The ballot at position ${position} (${received}) needs a member and either answers or points by part`,
    }))
    .with({ code: 'unknown-member' }, ({ member }) => ({
      vi: `Phiếu của "${member}", người không có trong danh sách hội đồng`,
      en: `A ballot of "${member}", who is not among the members`,
    }))
    .with({ code: 'ballot-repeated' }, ({ member }) => ({
      vi: `Thành viên "${member}" có hai phiếu; giữ một phiếu`,
      en: `Member "${member}" has two ballots; keep one`,
    }))
    .with({ code: 'ballot-not-due' }, ({ member, reason }) => ({
      vi: `Phiếu của "${member}" không được tính: ${reason === 'absent' ? 'vắng mặt' : 'vai trò này không chấm điểm'}`,
      en: `The ballot of "${member}" does not count: ${reason === 'absent' ? 'absent' : 'that role does not score'}`,
    }))
    .with({ code: 'ballot-of-another-rubric' }, ({ member, received, expected }) => ({
      vi: `Phiếu của "${member}" theo bộ tiêu chí khác (${received}); cần ${expected.edition}, bộ ${expected.set}`,
      en: `The ballot of "${member}" is on another criteria set (${received}); ${expected.edition} set ${expected.set} is wanted`,
    }))
    .with({ code: 'part-points-out-of-range' }, ({ member, part, received, expected }) => ({
      vi: `Phiếu của "${member}", phần ${part}: "${received}" không phải điểm nguyên từ ${expected.min} đến ${expected.max}`,
      en: `The ballot of "${member}", part ${part}: "${received}" is not a whole number from ${expected.min} to ${expected.max}`,
    }))
    .with({ code: 'ballot-answers' }, ({ member, faults }) => ({
      vi: `Phiếu của "${member}": ${faults.map((one) => describeFault(one).vi).join('; ')}`,
      en: `The ballot of "${member}": ${faults.map((one) => describeFault(one).en).join('; ')}`,
    }))
    .with({ code: 'no-agreed-sheet' }, () => ({
      vi: 'Quy chế đọc mức tối thiểu theo phiếu thống nhất nhưng chưa có phiếu này; thêm "agreed"',
      en: 'The policy reads minimums on the agreed sheet, and there is none; add "agreed"',
    }))
    .with({ code: 'agreed-sheet-answers' }, ({ faults }) => ({
      vi: `Phiếu thống nhất: ${faults.map((one) => describeFault(one).vi).join('; ')}`,
      en: `The agreed sheet: ${faults.map((one) => describeFault(one).en).join('; ')}`,
    }))
    .with({ code: 'agreed-sheet-incomplete' }, ({ missing }) => ({
      vi: `Phiếu thống nhất chưa trả lời: ${missing.join(', ')}`,
      en: `The agreed sheet leaves open: ${missing.join(', ')}`,
    }))
    .with({ code: 'repeated-plan-id' }, ({ at }) => ({
      vi: `Kế hoạch có hai mục cùng mã "${at}"; đổi một mã`,
      en: `The plan gives the id "${at}" twice; change one`,
    }))
    .with({ code: 'unknown-body' }, ({ at, received }) => ({
      vi: `${at}: kế hoạch không có cơ quan "${received}"; thêm vào danh sách cơ quan`,
      en: `${at}: the plan has no body "${received}"; add it to the bodies`,
    }))
    .with({ code: 'unknown-task' }, ({ at, received }) => ({
      vi: `${at}: kế hoạch không có mục "${received}"; kiểm tra mã`,
      en: `${at}: the plan has nothing with the id "${received}"; check it`,
    }))
    .with({ code: 'window-backwards' }, ({ at }) => ({
      vi: `${at}: ngày đầu sau ngày cuối`,
      en: `${at}: the first day lies after the last`,
    }))
    .with({ code: 'window-in-circle' }, ({ at, received }) => ({
      vi: `${at} đi cùng "${received}", mục này lại đi cùng mục khác; ghi mục có ngày`,
      en: `${at} goes with "${received}", which itself goes with others; name a task that has days`,
    }))
    .with({ code: 'range-backwards' }, ({ at }) => ({
      vi: `${at}: số đầu lớn hơn số cuối`,
      en: `${at}: the first number is larger than the last`,
    }))
    .with({ code: 'not-a-history' }, ({ received }) => ({
      vi: `Lịch sử phải là danh sách sự kiện, nhận được ${received}`,
      en: `A history must be a list of events; got ${received}`,
    }))
    .with({ code: 'no-cycle-for-day' }, ({ index, received, editions }) => ({
      vi: `Sự kiện ${index}, ngày ${received}: không có chu trình nào áp dụng trong ${editions.join(', ')}; thêm chu trình của văn bản ngày đó`,
      en: `Event ${index} on ${received}: none of ${editions.join(', ')} is in force; add the cycle of that day's edition`,
    }))
    .exhaustive();
}

function unknownGround(received: string, known: readonly string[]): Bilingual {
  if (known.length === 0) {
    return {
      vi: `Không dùng được căn cứ "${received}": không có căn cứ nào được in sẵn`,
      en: `The ground "${received}" cannot be used: none is listed here`,
    };
  }
  return {
    vi: `Không có căn cứ "${received}"; chọn một trong: ${known.join(', ')}`,
    en: `There is no ground "${received}"; choose one of: ${known.join(', ')}`,
  };
}

const policyWanted = {
  policy: { vi: 'cần một quy chế đầy đủ', en: 'a full policy is wanted' },
  quorum: { vi: 'cần tỷ lệ "part" trên "of", trên 0 và không quá 1', en: 'a share "part" of "of" is wanted, above 0 and at most 1' },
  chairMustBePresent: { vi: 'cần đúng hoặc sai', en: 'true or false is wanted' },
  largestSpread: { vi: 'cần số điểm nguyên lớn hơn 0, hoặc null nếu không quy định', en: 'whole points above 0 are wanted, or null for no such rule' },
  notScoring: { vi: 'cần danh sách vai trò', en: 'a list of roles is wanted' },
  minimums: {
    vi: 'chọn each-member, mean-per-criterion hoặc agreed-sheet',
    en: 'choose each-member, mean-per-criterion or agreed-sheet',
  },
} as const;

const samples = { 'YYYY-MM-DD': '2024-12-31', 'dd/mm/yyyy': '31/12/2024' } as const;

function fitsInWords(fits: readonly { readonly criterion: string; readonly boxes: number | readonly number[] }[]): string {
  return fits.map(({ criterion, boxes }) => `${criterion}: ${[boxes].flat().join('+')}`).join('; ');
}
