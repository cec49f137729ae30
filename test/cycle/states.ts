import { ocopCycle, qd148, qd26, type Cycle, type State } from 'ocop';
import { after, event, preparation, preparedOn } from './life';

// Made-up products at points of their life, worked out when a test asks, so that a rule that breaks fails a test and not the file.

export const decision = '7/QĐ (made up)';

export function districtDossier(cycle: Cycle = ocopCycle(qd148)): State {
  return after(cycle, [...preparation, event('file-dossier', '2024-09-10', { purpose: 'first' }), event('report', '2024-09-25')]);
}

export function recognised148(on = '2024-11-20'): State {
  return after(ocopCycle(qd148), [event('recognise', on, { score: 64, decision })], districtDossier());
}

export function recognised26(score = 55): State {
  return after(ocopCycle(qd26), [
    ...preparedOn('2026-08-01'),
    event('file-dossier', '2026-08-02', { purpose: 'first' }),
    event('report', '2026-08-10'),
    event('recognise', '2026-11-30', { score, decision }),
  ]);
}

export function endingOn(state: State, lastDay: string): State {
  return { ...state, certificate: { ...(state as { certificate: object }).certificate, lastDay } } as State;
}
