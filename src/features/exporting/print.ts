/**
 * Prints a page of ours as it is made for paper. It stands in a frame of its own, in which no script runs, until the next one takes
 * its place.
 */
export async function printPage(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  document.getElementById(FRAME)?.remove();
  const frame = document.createElement('iframe');
  frame.id = FRAME;
  frame.title = 'To be printed';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0;visibility:hidden;pointer-events:none';
  const address = URL.createObjectURL(new Blob([bytes], { type: 'text/html' }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  document.body.append(frame);
  await loaded;
  URL.revokeObjectURL(address);
  frame.contentWindow?.print();
}

const FRAME = 'to-be-printed';
