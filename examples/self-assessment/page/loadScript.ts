/** Runs a script that lies beside the page, by a script tag, since a page opened from disk may not fetch. */
export function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(file)));
    document.head.append(script);
  });
}
