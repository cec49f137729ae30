// The sheets of an edition, fetched when it is chosen.
import { editions, type Edition, type EditionId, type Rubric } from 'ocop';
import { loadScript } from './loadScript';
import { unpack, type Packed } from './packed';

declare global {
  interface Window {
    /** Called by the script of an edition's sheets. */
    ocopSheets?: (edition: string, packed: Packed) => void;
  }
}

const loaded = new Map<string, readonly Rubric[]>();
const underway = new Map<string, Promise<readonly Rubric[]>>();

window.ocopSheets = (edition, packed) => void loaded.set(edition, unpack(packed) as readonly Rubric[]);

/** The sheets an edition uses; rejects when they cannot be had. */
export function sheetsOf(edition: Edition): Promise<readonly Rubric[]> {
  const { rubrics: id } = edition;
  const begun = underway.get(id) ?? load(id);
  underway.set(id, begun);
  return begun;
}

async function load(id: EditionId): Promise<readonly Rubric[]> {
  try {
    await loadScript(`sheets-${id}.js`);
    const sheets = loaded.get(id);
    if (sheets !== undefined) return sheets;
    throw new Error(id);
  } catch (fault) {
    // asked for again the next time
    underway.delete(id);
    throw fault;
  }
}

export function editionById(id: unknown): Edition | undefined {
  return editions.find((edition) => edition.id === id);
}

/** A name for a sheet within its edition: its number, and its text where there are two. */
export function keyOf({ set, variant }: { readonly set: number; readonly variant?: string | undefined }): string {
  return variant === undefined ? String(set) : `${set}-${variant}`;
}

/** The sheet of that name; a number alone names the last of its texts. */
export function sheetByKey(sheets: readonly Rubric[], key: string): Rubric | undefined {
  return sheets.find((sheet) => keyOf(sheet) === key) ?? sheets.findLast(({ set }) => String(set) === key);
}
