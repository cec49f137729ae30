import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Locked = { readonly license?: string; readonly dev?: true; readonly peer?: true; readonly hasInstallScript?: true };

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies: Record<string, string>;
};
const page = readFileSync('docs/licences.md', 'utf8');
const [list = '', listBuiltIn = ''] = page.split('Built into the files');

describe('what is installed with the package', () => {
  const installed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  const named = namedIn(list);

  it('is what the page of licences lists, with the licence it is under', () => {
    const wanted = Object.keys(manifest.peerDependencies);
    expect(named.map(([name]) => name)).toEqual(wanted);
    expect(named).toEqual(wanted.map((name) => [name, packages[`node_modules/${name}`]?.license]));
  });

  it('is nothing that is not optional', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(installed.filter(([, { peer }]) => peer !== true)).toEqual([]);
  });

  it('has built in what the page says, and nothing more that the source imports', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    // What is imported for its types alone is in no file that is built.
    const imports = files.flatMap((file) => [
      ...readFileSync(`src/${file}`, 'utf8').matchAll(/^(?:import|export) (?!type ).*from '((?:@[^/']+\/)?[^./'][^/']*)/gm),
    ]);
    const used = new Set(imports.map(([, name]) => name as string));
    const elsewhere = new Set(named.map(([name]) => name as string));
    const builtIn = [...used].filter((name) => !elsewhere.has(name)).sort();
    expect(namedIn(listBuiltIn)).toEqual(builtIn.map((name) => [name, packages[`node_modules/${name}`]?.license]));
  });

  it('runs no script when installed', () => {
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) expect(manifest.scripts[script]).toBeUndefined();
  });
});

function namedIn(text: string): (readonly (string | undefined)[])[] {
  return [...text.matchAll(/^\| `([^`]+)` \| (\S+) \|/gm)].map(([, name, licence]) => [name, licence]);
}
