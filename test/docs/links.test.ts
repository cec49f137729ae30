import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, root } from './snippets';

const documents = ['README.md', 'CHANGELOG.md', ...filesUnder('docs', '.md')].filter(
  (file) => !file.startsWith('docs/site/') && existsSync(`${root}${file}`),
);

/** Targets of Markdown links, outside code. */
function linksOf(file: string): readonly string[] {
  const prose = readFileSync(`${root}${file}`, 'utf8')
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1] as string);
}

/** What is wrong with a link, or nothing. */
function faultOf(file: string, link: string): string | undefined {
  if (/^https?:/.test(link)) return undefined;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  if (!existsSync(`${root}${target}`)) return `${file}: ${link} is not there`;
  if (anchor === undefined) return undefined;
  if (statSync(`${root}${target}`).isDirectory() || !anchorsOf(target).includes(anchor)) return `${file}: ${link} has no such heading`;
  return undefined;
}

/** Anchors as GitHub makes them of headings. */
function anchorsOf(file: string): readonly string[] {
  return [...readFileSync(`${root}${file}`, 'utf8').matchAll(/^#+ (.+)$/gm)].map((found) =>
    (found[1] as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('links', () => {
  it('are found', () => {
    expect(documents.length).toBeGreaterThan(80);
    expect(documents.flatMap(linksOf).length).toBeGreaterThan(200);
  });

  it('lead somewhere', () => {
    expect(documents.flatMap((file) => linksOf(file).map((link) => faultOf(file, link))).filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('that lead nowhere are seen', () => {
    expect(faultOf('README.md', 'docs/nothing.md')).toBe('README.md: docs/nothing.md is not there');
    expect(faultOf('docs/README.md', 'law/readings.md#nothing')).toBe('docs/README.md: law/readings.md#nothing has no such heading');
    expect(faultOf('docs/README.md', 'law/readings.md#heading-mark')).toBeUndefined();
  });
});
