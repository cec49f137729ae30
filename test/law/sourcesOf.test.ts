import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/law/citation';
import type { Source } from '../../src/law/source';
import { sourcesOf, together, withSources } from '../../src/law/sourcesOf';

// Made-up sources and citations of them.
const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, name: { vi: `nguồn ${id} (bịa ra)`, en: `source ${id} (made up)` } }) as unknown as Source) as [
  Source,
  Source,
  Source,
];
const cite = (source: string): Citation => ({ instrument: '1/QĐ (made up)', evidence: 'text', source }) as Citation;

describe('the sources of citations', () => {
  it('stand once each, in the order in which they are cited', () => {
    expect(sourcesOf([a, b, c], [cite('c'), cite('a')], [cite('c')])).toEqual([c, a]);
    expect(sourcesOf([a, b, c], [])).toEqual([]);
  });

  it('leave out what is not known', () => {
    expect(sourcesOf([a], [cite('b'), cite('a')])).toEqual([a]);
  });

  it('of two results are one list, each source once', () => {
    expect(together([a, b], [{ ...b }, c])).toEqual([a, b, c]);
    expect(together([a, b], [c, { ...c }])).toEqual([a, b, c]);
    expect([together(undefined, [a]), together([a]), together()]).toEqual([[a], [a], []]);
  });
});

describe('a result with its sources', () => {
  it('has those of each citation in it, however deep, once each and in the order of the known', () => {
    const result = { total: 1, nothing: null, none: undefined, after: 'x', basis: [cite('c')], parts: [{ basis: [cite('a'), cite('c')] }] };
    expect(withSources(result, [a, b, c, { ...a }])).toEqual({ ...result, sources: [a, c] });
    expect(withSources({ none: undefined, basis: [cite('b')], last: undefined }, [a, b]).sources).toEqual([b]);
  });

  it('takes for a citation what has both an instrument and a source', () => {
    expect(withSources({ parts: [{ source: 'a' }, { instrument: 'b', evidence: 'text' }, cite('c')] }, [a, b, c]).sources).toEqual([c]);
    expect(withSources({ parts: [{ instrument: '1/QĐ (made up)', within: cite('b') }] }, [a, b]).sources).toEqual([b]);
    expect(withSources({}, [a]).sources).toEqual([]);
  });
});
