// What stays on this device, and nowhere else: one entry a dossier, so that two open tabs do not overwrite each other.
import { describeFault, parseSheet, type Bilingual, type Locale } from 'ocop';
import { toLine, type Dossier, type Opened } from './dossier';

/** A dossier as it is kept: its sheet as text, which outlives changes of the page. */
type Kept = Pick<Dossier, 'id' | 'product' | 'holder' | 'frozen'> & { readonly line: string; readonly changed: string; readonly told: Bilingual };

const prefix = 'ocop.';

function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** What outlives a reload of this tab, no more. */
function ofTab(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

/** Where a dossier is kept. */
export function keyOfDossier(id: string): string {
  return `${prefix}dossier.${id}`;
}

/** Where the ballots of a council are kept. */
export const keyOfBallots = `${prefix}council`;

function putInTab(key: string, value: string): void {
  try {
    ofTab()?.setItem(`${prefix}${key}`, value);
  } catch {
    // it is still on the screen
  }
}

function put(key: string, value: string): boolean {
  try {
    storage()?.setItem(`${prefix}${key}`, value);
    return storage() !== undefined;
  } catch {
    return false;
  }
}

function get(key: string): string | undefined {
  return storage()?.getItem(`${prefix}${key}`) ?? undefined;
}

/** Keeps a dossier; `told`: its result in a few words. False where the device keeps nothing. */
export function keep(opened: Opened, told: Bilingual): boolean {
  const { id, product, holder, frozen } = opened.dossier;
  const kept: Kept = { id, product, holder, frozen, line: toLine(opened), told, changed: new Date().toISOString() };
  putInTab('current', id);
  return put('current', id) && put(`dossier.${id}`, JSON.stringify(kept));
}

export function forget(id: string): void {
  storage()?.removeItem(keyOfDossier(id));
}

/** A sheet opened from a link is kept by its tab alone. */
export function keepShared(line: string): void {
  putInTab('shared', line);
}

export function keptShared(): string | undefined {
  return ofTab()?.getItem(`${prefix}shared`) ?? undefined;
}

export function leaveShared(): void {
  ofTab()?.removeItem(`${prefix}shared`);
}

/** Every dossier kept here, the one changed last first; what cannot be read is left where it is. */
export function keptDossiers(): readonly Kept[] {
  const here = storage();
  return Object.keys(here ?? {})
    .filter((key) => key.startsWith(`${prefix}dossier.`))
    .flatMap((key): Kept[] => {
      try {
        const kept = JSON.parse(here?.getItem(key) ?? '') as Kept;
        const told = [kept.id, kept.product, kept.holder, kept.line, kept.told?.vi, kept.told?.en, kept.changed].every(
          (field) => typeof field === 'string',
        );
        return told && Array.isArray(kept.frozen) ? [kept] : [];
      } catch {
        return [];
      }
    })
    .sort((a, b) => (a.changed < b.changed ? 1 : -1));
}

/** The dossier open in this tab; in a new one, that opened last. */
export function currentId(): string | undefined {
  return ofTab()?.getItem(`${prefix}current`) ?? get('current');
}

export function leaveCurrent(): void {
  for (const here of [ofTab(), storage()]) here?.removeItem(`${prefix}current`);
}

/** Removes everything the page has kept, on this device the only place there is. */
export function forgetAll(): void {
  for (const here of [ofTab(), storage()]) {
    for (const key of Object.keys(here ?? {})) if (key.startsWith(prefix)) here?.removeItem(key);
  }
}

export function keptLocale(): Locale {
  return get('locale') === 'en' ? 'en' : 'vi';
}

export function keepLocale(locale: Locale): void {
  put('locale', locale);
}

/** The ballots of a council: a name and the line of a sheet each. */
export type KeptBallot = { readonly name: string; readonly line: string };

/** Keeps the ballots; false where the device keeps nothing. */
export function keepBallots(ballots: readonly KeptBallot[]): boolean {
  return put('council', JSON.stringify(ballots));
}

export function keptBallots(): readonly KeptBallot[] {
  try {
    const list = JSON.parse(get('council') ?? '[]') as readonly KeptBallot[];
    return Array.isArray(list) ? list.filter(({ name, line }) => typeof name === 'string' && typeof line === 'string') : [];
  } catch {
    return [];
  }
}

/** The set a kept line is of, or why it cannot be read. */
export function sheetOfLine(line: string, locale: Locale): { readonly edition: string; readonly set: number } | string {
  const sheet = parseSheet(line.split('&', 1)[0] ?? '');
  return sheet.ok ? sheet.value : describeFault(sheet.error)[locale];
}
