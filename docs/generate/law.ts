// Writes docs/law/ anew: `npm run docs:law`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { lawPages } from './pages';
import { root } from './uses';

const folder = `${root}docs/law/`;

rmSync(folder, { recursive: true, force: true });
for (const [path, text] of lawPages()) {
  mkdirSync(dirname(folder + path), { recursive: true });
  writeFileSync(folder + path, text);
}
