import type { BuildOptions } from 'esbuild';
import type { EditionId } from '../law/edition';

/**
 * How the library is bundled as one script with a global `ocop`, for a script tag and for engines without modules:
 * `ocop.global.js` with every criteria set, `ocop.<edition>.global.js` with those of one edition.
 */
export function globalScripts(ids: readonly EditionId[], folder: string): readonly BuildOptions[] {
  return [scriptOf('ocop.global.js', ids, folder), ...ids.map((id) => scriptOf(`ocop.${id}.global.js`, [id], folder))];
}

function scriptOf(name: string, ids: readonly EditionId[], folder: string): BuildOptions {
  return {
    stdin: { contents: entryOf(ids), resolveDir: 'src', sourcefile: name, loader: 'js' },
    outfile: `${folder}/${name}`,
    bundle: true,
    format: 'iife',
    globalName: 'ocop',
    target: 'es2020',
    // Patterns are made when they are asked for: an engine without those of Unicode properties reads the script, and can do all that needs none.
    supported: { 'regexp-sticky-and-unicode-flags': false },
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
    banner: { js: '/*! ocop, MIT; with date-fns and @date-fns/utc, MIT: notices.txt */' },
  };
}

/** What a script holds: all of the library, and `rubrics` by edition and set; the other sheet of a set by its variant, as `26-2020`. */
function entryOf(ids: readonly EditionId[]): string {
  return [
    "export * from './index';",
    ...ids.map((id, at) => `import * as sheets${at} from './rubrics/${id}';`),
    'const bySet = ({ rubrics, ...named }) => ({ ...rubrics, ...Object.fromEntries(Object.values(named).filter((one) => one && one.variant && !Object.values(rubrics).includes(one)).map((one) => [`${one.set}-${one.variant}`, one])) });',
    `export const rubrics = { ${ids.map((id, at) => `'${id}': bySet(sheets${at})`).join(', ')} };`,
  ].join('\n');
}
