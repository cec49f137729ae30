// Writes dist/notices.txt: the licence of every package whose code is built into the files, as the licences ask.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

// Only there to give what is built in files of its own: see tsup.config.ts.
for (const file of ['dates', 'patterns']) {
  for (const ending of ['js', 'cjs']) rmSync(`dist/${file}.${ending}`);
}

const files = readdirSync('dist').filter((file) => /\.c?js$/.test(file));
// esbuild heads what it takes from a package with the path of the file.
const builtIn = files.flatMap((file) =>
  [...readFileSync(`dist/${file}`, 'utf8').matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(([, name]) => name as string),
);

const notices = [...new Set(builtIn)].sort().map((name) => {
  const folder = `node_modules/${name}`;
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { readonly version: string };
  const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (licence === undefined) throw new Error(`${name} is built in and has no licence file`);
  return `${name} ${version}\n\n${readFileSync(`${folder}/${licence}`, 'utf8').trim()}\n`;
});
writeFileSync('dist/notices.txt', notices.join('\n---\n\n'));
console.log(`notices of ${notices.length} packages built in`);
