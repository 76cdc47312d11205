/**
 * Prints a page of ours as it is made for paper. It stands in a frame of its own, in which no script runs, until it has been
 * printed or the next one takes its place.
 */
export function printPage(html: string): Promise<void> {
  document.getElementById(FRAME)?.remove();
  const frame = document.createElement('iframe');
  frame.id = FRAME;
  frame.title = 'To be printed';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0;visibility:hidden;pointer-events:none';
  const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  return loaded.then(() => frame.contentWindow?.print());
}

const FRAME = 'to-be-printed';
