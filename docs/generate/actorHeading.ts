import { actorNames, type Bilingual } from 'ocop';
import { capital } from '../../src/words/capital';

/** Who acts, as headings and cells name them: without the article, and with a capital. */
export function actorHeading(actor: keyof typeof actorNames): Bilingual {
  const { vi, en } = actorNames[actor];
  return { vi: capital(vi), en: capital(en.replace(/^the /, '')) };
}
