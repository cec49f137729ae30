import { mkdirSync, writeFileSync } from 'node:fs';
import { editions } from 'ocop';
import { rubricsOf } from '../../src/in-force/rubricsOf';
import { dataOf } from '../../src/publish/dataOf';
import { rulesOf } from '../../src/publish/rulesOf';
import type { Rubric } from '../../src/sheet/rubric';

/** Writes what the package publishes as `ocop/data/*.json` into `data` under a folder, from the sources as they stand. */
export function writeData(folder: string): void {
  mkdirSync(`${folder}/data`, { recursive: true });
  const write = (name: string, value: unknown): void => writeFileSync(`${folder}/data/${name}.json`, JSON.stringify(value));
  for (const edition of editions) write(edition.id, dataOf(edition, rubricsOf[edition.rubrics] as readonly Rubric[]));
  write('rules', rulesOf(editions));
}
