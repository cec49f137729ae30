/** A page of the site that is made when the site is built. */
export type MadePage = {
  /** Address under the site's root, without `.html`. */
  readonly address: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** Markdown; links `site:…` lead from the site's root. */
  readonly text: string;
  /** Heading it stands under in the list of pages. */
  readonly group: string;
  /** Files of the repository whose links lead here. */
  readonly files: readonly string[];
  readonly language: 'vi' | 'en' | 'both';
  /** Pages below it, which the list of pages leaves out. */
  readonly children?: readonly MadePage[];
};
