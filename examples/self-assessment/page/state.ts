// The whole state of the page is one value; whoever changes it, the page is drawn anew.
import { dateInVietnam, editionOn, editions, type CalendarDate, type Edition, type Locale, type MinimumsOnBallots, type Star } from 'ocop';
import type { Opened } from './dossier';

/** Where one is: `#/` the start, `#/phan/2` a step of the sheet, `#/cau/3.1` a question, `#/ket-qua` the result … */
export type Place = { readonly name: string; readonly at: string };

export type Notice = { readonly said: readonly string[]; readonly fault?: boolean; readonly undo?: () => void };

/** A ballot of a council: the sheet of one member. */
export type MemberSheet = { readonly name: string; readonly opened: Opened };

export type State = {
  readonly locale: Locale;
  readonly place: Place;
  readonly today: CalendarDate;
  readonly opened: Opened | undefined;
  readonly notice: Notice | undefined;
  readonly waiting: boolean;
  /** The device did not keep what was last to be kept. */
  readonly unkept: boolean;
  readonly start: {
    readonly text: string;
    readonly holder: string;
    readonly edition: Edition;
    readonly set: number | undefined;
    readonly fault: boolean;
  };
  /** The star aimed at; the next that is recognised unless chosen. */
  readonly target: Star | undefined;
  readonly objective: 'fewest-criteria' | 'fewest-boxes';
  readonly recognisedOn: CalendarDate;
  readonly sharing: boolean;
  readonly printing: 'sheet' | 'tasks' | undefined;
  readonly council: {
    readonly ballots: readonly MemberSheet[];
    readonly largestSpread: number | null;
    readonly minimums: Exclude<MinimumsOnBallots, 'agreed-sheet'>;
  };
};

export function editionOfToday(today: CalendarDate): Edition {
  const found = editionOn(today);
  return found.ok ? found.value : (editions.at(-1) as Edition);
}

export function firstState(locale: Locale): State {
  const today = dateInVietnam(new Date());
  return {
    locale,
    place: placeOf(''),
    today,
    opened: undefined,
    notice: undefined,
    waiting: false,
    unkept: false,
    start: { text: '', holder: '', edition: editionOfToday(today), set: undefined, fault: false },
    target: undefined,
    objective: 'fewest-criteria',
    recognisedOn: today,
    sharing: false,
    printing: undefined,
    council: { ballots: [], largestSpread: null, minimums: 'each-member' },
  };
}

const places = ['phan', 'cau', 'loai', 'doi-phieu', 'ket-qua', 'hoi-dong'];

/** The place an address names; any other is the start. */
export function placeOf(hash: string): Place {
  const [, name = '', at = ''] = /^#\/([a-z-]*)\/?(.*)$/.exec(hash) ?? [];
  if (!places.includes(name)) return { name: '', at: '' };
  try {
    return { name, at: decodeURIComponent(at) };
  } catch {
    return { name, at: '' };
  }
}

let state: State;
let drawn: (state: State) => void = () => undefined;

export function begin(first: State, draw: (state: State) => void): void {
  state = first;
  drawn = draw;
  drawn(state);
}

export function now(): State {
  return state;
}

export function update(next: Partial<State>): void {
  state = { ...state, ...next };
  drawn(state);
}
