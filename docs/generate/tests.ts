// Which tests and vectors there are, by what they name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from './uses';

export type VectorFile = {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly cases: readonly {
    readonly id: string;
    readonly basis: readonly {
      readonly instrument: string;
      readonly article?: string;
      readonly clause?: string;
      readonly point?: string;
      readonly annex?: string;
    }[];
  }[];
};

/** Every file of vectors. */
export function vectorFiles(): readonly VectorFile[] {
  return filesUnder('test/vectors', '.json').map((file) => ({ file, cases: JSON.parse(readFileSync(root + file, 'utf8')).cases }));
}

/** The test files of a room that name a function. */
export function testsNaming(name: string, room: string): readonly string[] {
  const word = new RegExp(`\\b${name}\\b`);
  return filesUnder(`test/${room}`, '.test.ts').filter((file) => word.test(readFileSync(root + file, 'utf8')));
}

function filesUnder(folder: string, ending: string): readonly string[] {
  if (!existsSync(root + folder)) return [];
  return readdirSync(root + folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}
