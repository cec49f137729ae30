import type { CalendarDate } from '../date/calendarDate';
import type { State } from './state';

/** The day of filing of a re-evaluation that may keep the certificate a product holds past its last day; `undefined`: there is none. */
export function lateFilingOf(state: State): CalendarDate | undefined {
  if ('certificate' in state) return 'filedOn' in state ? state.filedOn : undefined;
  if (!('held' in state) || state.held === null) return undefined;
  return state.held.state.filedOn ?? (state.purpose === 're-evaluation' ? state.filedOn : undefined);
}
