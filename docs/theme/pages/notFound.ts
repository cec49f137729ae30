// The page for an address that is none. A server shows it under whatever address was asked for, at any depth.
import { bothSpans } from '../bilingual';

const links: readonly (readonly [address: string, vi: string, en: string])[] = [
  ['index.html', 'Trang đầu', 'First page'],
  ['index.html#tsd-search', 'Tìm trong trang tài liệu', 'Search the documentation'],
  ['law/index.html', 'Các văn bản và bộ tiêu chí', 'The decisions and their sets of criteria'],
  ['law/clauses/26-2026-qd-ttg.html', 'Quyết định 26/2026/QĐ-TTg, từng điều khoản', 'Decision 26/2026/QĐ-TTg, clause by clause'],
];

/** The site's root is the nearest folder above that holds its files: the links, written from the root, lead from there. */
const findRoot = `
for (let folder = new URL('.', location.href); folder.protocol !== 'file:'; folder = new URL('..', folder)) {
  const asked = new XMLHttpRequest();
  asked.open('HEAD', new URL('assets/page.js', folder), false);
  asked.send();
  if (asked.status === 200) {
    const base = document.createElement('base');
    base.href = folder.href;
    document.head.append(base);
    break;
  }
  if (folder.pathname === '/') break;
}
`;

export function notFoundPage(): string {
  return `<!DOCTYPE html><html class="default" lang="vi" data-base="./"><head><meta charset="utf-8"/><title>Không có trang này | ocop</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="robots" content="noindex"/><script>${findRoot}</script>
<link rel="stylesheet" href="assets/style.css"/><link rel="stylesheet" href="assets/custom.css"/><script defer src="assets/page.js"></script>
<script>try{document.documentElement.dataset.theme=localStorage.getItem("tsd-theme")||"os";if(localStorage.getItem("ocop-language")==="en"){document.documentElement.dataset.words="en"}}catch{}</script></head>
<body><header class="tsd-page-toolbar"><div class="tsd-toolbar-contents container"><a href="index.html" class="title">ocop</a><div id="tsd-toolbar-links"></div>
<button id="site-language" class="tsd-widget" type="button" lang="en">English</button></div></header>
<div class="container container-main"><div class="col-content" role="main"><div class="tsd-panel tsd-typography">
<h1>${bothSpans('Không có trang này', 'There is no such page')}</h1>
<p>${bothSpans(
    'Địa chỉ vừa mở không có trong trang tài liệu này: có thể gõ nhầm, hoặc trang đã chuyển chỗ. Xin bắt đầu lại từ một trong các trang sau.',
    'The address just opened is not part of this site: it may be mistyped, or the page may have moved. Please start again from one of these.',
  )}</p>
<ul>${links.map(([address, vi, en]) => `<li><a href="${address}">${bothSpans(vi, en)}</a></li>`).join('')}</ul>
</div></div></div></body></html>
`;
}
