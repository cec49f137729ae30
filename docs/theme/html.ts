// Small pieces of HTML that the made pages share. A link `site:address` is an address from the site's root.

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A finished page whose `site:` links lead from where it stands. */
export function rooted(html: string, url: string): string {
  const up = '../'.repeat(url.split('/').length - 1);
  return html.replaceAll('href="site:', `href="${up}`);
}

/** Inline Markdown or HTML of both languages, Vietnamese first, as the law pages write them. */
export function bothLines(vi: string, en: string): string {
  return `${vi}<br>*${en}*`;
}
