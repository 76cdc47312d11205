/**
 * Opens the browser's own file chooser, for what is chosen from a menu or by a key. To be called while the browser still takes it for the
 * person's wish: in the handler of the click or the key. `null` where nothing is chosen.
 */
export function pickFile(label: string, accept: string): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.className = 'sr-only';
  input.tabIndex = -1;
  input.setAttribute('aria-label', label);
  return new Promise((resolve) => {
    const end = (file: File | null) => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => end(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => end(null));
    // Browsers that tell nobody when the chooser was left leave one behind: the next takes its place.
    for (const left of document.querySelectorAll('input[data-picks]')) left.remove();
    input.dataset.picks = '';
    document.body.append(input);
    input.click();
  });
}
