import type { Edition, RecognisedStar } from './edition';

/** The stars that some level recognises and certifies, lowest first. */
export function recognisedStars(levels: Edition['levels']): readonly RecognisedStar[] {
  return Object.values(levels)
    .flatMap((rule) => (rule.role === 'evaluates' ? rule.recognises : []))
    .sort((a, b) => a - b);
}
