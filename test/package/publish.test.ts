import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editions } from 'ocop';
import { expect, it } from 'vitest';

const workflow = readFileSync('.github/workflows/publish.yml', 'utf8');

/** The commands of the step of this name. */
function commandsOf(name: string): string {
  const step = workflow.split(/\n {6}- /).find((text) => text.startsWith(`name: ${name}`)) ?? '';
  return /run: \|\n((?: {10}.*\n)+)/.exec(`${step}\n`)?.[1] ?? '';
}

it('a release says where it comes from, and its README leads there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-publish-'));
  for (const file of ['package.json', 'README.md']) copyFileSync(file, join(folder, file));
  const env = { ...process.env, GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'made-up/ocop', GITHUB_REF_NAME: 'v0.1.0' };
  execFileSync('bash', ['-euc', commandsOf('Where it comes from')], { cwd: folder, env });
  const { repository, homepage, bugs } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect({ repository, homepage, bugs }).toEqual({
    repository: { type: 'git', url: 'git+https://git.example/made-up/ocop.git' },
    homepage: 'https://git.example/made-up/ocop#readme',
    bugs: { url: 'https://git.example/made-up/ocop/issues' },
  });
  const targets = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);
  expect(targets).toContain('https://git.example/made-up/ocop/blob/v0.1.0/CHANGELOG.md');
  expect(targets.filter((target) => !target?.startsWith('https://'))).toEqual([]);
  rmSync(folder, { recursive: true });
});

it('is filled in just before publishing, and what is packed is built then', () => {
  expect(workflow.indexOf('Where it comes from')).toBeGreaterThan(workflow.indexOf('npm run check:consumers'));
  expect(workflow.indexOf('Where it comes from')).toBeLessThan(workflow.indexOf('npm publish'));
  const { scripts, repository } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string>; repository?: unknown };
  expect(scripts['prepack']).toMatch(/^tsup\b/);
  // No address is known here: one that is made up would be refused with the provenance of another.
  expect(repository).toBeUndefined();
});

it('the files of a release hold a folder for every entry below the first', () => {
  const { exports, files } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown>; files: string[] };
  const folders = Object.entries(exports)
    .filter(([path, entry]) => path !== '.' && typeof entry !== 'string')
    .map(([path]) => path.split('/')[1]);
  expect(folders.length).toBeGreaterThan(4);
  expect(folders.filter((folder) => !files.includes(folder ?? ''))).toEqual([]);
  const published = readFileSync('test/package/published.txt', 'utf8').split('\n');
  const below = Object.entries(exports)
    .filter(([path, entry]) => path !== '.' && typeof entry !== 'string')
    .map(([path]) => `${path.slice(2)}/package.json`);
  expect(below.filter((file) => !published.includes(file))).toEqual([]);
});

it('the sheets of every edition have an entry', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
  const entries = Object.keys(exports).filter((path) => path.startsWith('./rubrics/'));
  expect(entries).toEqual(editions.map(({ id }) => `./rubrics/${id}`));
});
