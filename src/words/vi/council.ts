import type { CouncilResult, TooFarApart } from '../../council/councilResult';
import type { SittingFault } from '../../council/sitting';
import { scoreInWords } from '../scoreInWords';
import type { Told } from '../told';
import { received } from './common';

type Valid = Extract<CouncilResult, { kind: 'valid' }>;
type PolicyField = Extract<SittingFault, { code: 'invalid-policy' }>['at'];

/** What a council's result says. */
export const council = {
  noQuorum: ({ members, present, required, chairPresent }: Extract<CouncilResult, { kind: 'no-quorum' }>): string =>
    `Không đủ điều kiện họp: ${present}/${members} thành viên có mặt, cần ${required}; chủ tịch ${chairPresent ? 'có mặt' : 'vắng mặt'}`,
  unfinished: (member: string, missing: readonly string[]): string => `Phiếu của ${member} chưa trả lời: ${missing.join(', ')}`,
  withoutBallot: (member: string): string => `${member} chưa nộp phiếu`,
  tooFarApart: ({ members, totals, apart }: TooFarApart, largestSpread: number | null): string =>
    `Cần thảo luận và chấm lại: ${members.join(' và ')} lệch nhau ${apart} điểm (${totals.join(' và ')}), quá ${largestSpread ?? ''}`,
  pairsInAll: (pairs: number): string => `Tất cả có ${pairs} cặp lệch nhau như vậy`,
  mean: ({ ballots, total }: Valid): string => `Điểm trung bình của ${ballots} phiếu: ${scoreInWords(total, 'vi')}`,
  bandOnly: ({ band }: Valid): string => `Theo điểm: ${band} sao; các phiếu không cho biết yêu cầu tối thiểu`,
};

const policyWanted: { readonly [Field in PolicyField]: string } = {
  policy: 'cần một quy chế đầy đủ, không có trường nào khác',
  quorum: 'cần tỷ lệ "part" trên "of", trên 0 và không quá 1',
  chairMustBePresent: 'cần đúng hoặc sai',
  largestSpread: 'cần số điểm nguyên từ 1 đến 100, hoặc null nếu không quy định',
  notScoring: 'cần danh sách vai trò, không lặp lại',
  basis: 'cần danh sách căn cứ',
  sources: 'cần danh sách nguồn',
  minimums: 'chọn each-member, mean-per-criterion hoặc agreed-sheet',
};

/** What is wrong with a council's policy, members or ballots. */
export const councilFaults: Told<SittingFault> = {
  'invalid-policy': ({ at, ...fault }) => `Quy chế hội đồng, mục "${at}": ${policyWanted[at]}; nhận được ${received(fault.received)}`,
  'invalid-sitting': ({ at, ...fault }) =>
    `Phiên họp hội đồng cần danh sách thành viên và danh sách phiếu, có thể thêm phiếu thống nhất, không có trường nào khác; "${at}" là ${received(fault.received)}`,
  'invalid-member': ({ position, ...fault }) =>
    `Thành viên ở vị trí ${position} (${received(fault.received)}) cần mã, vai trò và có mặt hay không, không có trường nào khác`,
  'member-repeated': ({ member }) => `Thành viên "${member}" ghi hai lần; bỏ một lần`,
  'no-ballots': () => 'Chưa có phiếu chấm nào',
  'invalid-ballot': ({ position, ...fault }) =>
    `Phiếu ở vị trí ${position} (${received(fault.received)}) cần mã thành viên, và hoặc các ô, hoặc điểm theo phần (A, B, C), không có trường nào khác`,
  'unknown-member': ({ member }) => `Phiếu của "${member}", người không có trong danh sách hội đồng`,
  'ballot-repeated': ({ member }) => `Thành viên "${member}" có hai phiếu; giữ một phiếu`,
  'ballot-not-due': ({ member, reason }) =>
    `Phiếu của "${member}" không được tính: ${reason === 'absent' ? 'vắng mặt' : 'vai trò này không chấm điểm'}`,
  'ballot-of-another-rubric': ({ member, expected, ...fault }) =>
    `Phiếu của "${member}" theo bộ tiêu chí khác (${received(fault.received)}); cần ${expected.edition}, bộ ${expected.set}`,
  'part-points-out-of-range': ({ member, part, expected, ...fault }) =>
    `Phiếu của "${member}", phần ${part}: "${received(fault.received)}" không phải điểm nguyên từ ${expected.min} đến ${expected.max}`,
  'ballot-answers': ({ member, faults }, tell) => `Phiếu của "${member}": ${faults.map(tell).join('; ')}`,
  'no-agreed-sheet': () => 'Quy chế đọc yêu cầu tối thiểu theo phiếu thống nhất nhưng chưa có phiếu này; thêm "agreed"',
  'agreed-sheet-answers': ({ faults }, tell) => `Phiếu thống nhất: ${faults.map(tell).join('; ')}`,
  'agreed-sheet-incomplete': ({ missing }) => `Phiếu thống nhất chưa trả lời: ${missing.join(', ')}`,
};
