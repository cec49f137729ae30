// Keeping and passing on: a link, a QR code, a file, paper.
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { printNow, saveFile } from './actions';
import { toLine, type Opened } from './dossier';
import { loadScript } from './loadScript';
import { Section } from './pieces';
import { update, type State } from './state';
import { words } from './words';

export function Share({ state, opened }: { readonly state: State; readonly opened: Opened }): JSX.Element {
  const { locale, sharing } = state;
  return (
    <Section id="keep" title={words.keepAndShare[locale]}>
      <div class="buttons">
        <button type="button" class="button second" id="share" aria-expanded={sharing} onClick={() => update({ sharing: !sharing })}>
          {words.share[locale]}
        </button>
        <button type="button" class="button second" id="save" onClick={() => saveFile(opened)}>
          {words.saveFile[locale]}
        </button>
        <button type="button" class="button second" id="print" onClick={() => printNow('sheet')}>
          {words.printSheet[locale]}
        </button>
      </div>
      {sharing && <Shared state={state} opened={opened} />}
    </Section>
  );
}

function Shared({ state: { locale }, opened }: { readonly state: State; readonly opened: Opened }): JSX.Element {
  const line = toLine(opened);
  const fromDisk = window.location.protocol === 'file:';
  const link = fromDisk ? line : `${window.location.href.split('#', 1)[0]}#${line}`;
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const input = document.querySelector<HTMLTextAreaElement>('#shared');
    input?.select();
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      document.execCommand('copy');
    }
    setCopied(true);
  };
  return (
    <div class="shared">
      <label for="shared">{words.shareLink[locale]}</label>
      <textarea id="shared" readOnly rows={3} value={link} onFocus={(event) => event.currentTarget.select()} />
      <p class="hint">{fromDisk ? words.shareFile[locale] : words.shareHint[locale]}</p>
      <div class="buttons">
        <button type="button" class="button second" id="copy" onClick={() => void copy()}>
          {words.copy[locale]}
        </button>
        {'share' in navigator && !fromDisk && (
          <button
            type="button"
            class="button second"
            onClick={() => void navigator.share({ url: link }).catch(() => undefined)}
          >{`${words.share[locale]} …`}</button>
        )}
        <span role="status">{copied ? words.copied[locale] : ''}</span>
      </div>
      <QrCode text={link} label={words.qr[locale]} />
    </div>
  );
}

function QrCode({ text, label }: { readonly text: string; readonly label: string }): JSX.Element | null {
  const [encode, setEncode] = useState(() => window.ocopQr);
  useEffect(() => {
    // Without it there is the link.
    if (encode === undefined)
      loadScript('qr.js').then(
        () => setEncode(() => window.ocopQr),
        () => undefined,
      );
  }, [encode]);
  if (encode === undefined) return null;
  const { size, data } = encode(text, { border: 2 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}
