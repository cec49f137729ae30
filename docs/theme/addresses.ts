// Where each page stands: documents by their path in the repository, exports by their kind.
import { DocumentReflection, KindRouter, type Application, type Reflection, type RouterTarget } from 'typedoc';

/** A router of TypeDoc whose addresses say what they lead to. */
export function addressRouter(root: string): new (app: Application) => KindRouter {
  return function router(app: Application): KindRouter {
    const kinds = new KindRouter(app);
    const byKind = Reflect.get(kinds, 'getIdealBaseName').bind(kinds) as (target: RouterTarget) => string;
    const named = (target: RouterTarget): string =>
      target instanceof DocumentReflection ? (addressOf(target, root) ?? byKind(target)) : byKind(target);
    return Object.assign(kinds, { getIdealBaseName: named });
  } as unknown as new (app: Application) => KindRouter;
}

/** Path of a document in the repository, or the one a made document was given. */
export function pathOf(document: Reflection, root: string): string | undefined {
  if (!(document instanceof DocumentReflection)) return undefined;
  const { address } = document.frontmatter;
  if (typeof address === 'string') return address;
  return document.project.files.getReflectionPath(document)?.slice(root.length);
}

function addressOf(document: DocumentReflection, root: string): string | undefined {
  const path = pathOf(document, root);
  return path
    ?.replace(/^docs\//, '')
    .replace(/\.md$/, '')
    .replace(/(^|\/)README$/, '$1index');
}
