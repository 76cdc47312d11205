/** Notes what stands where on the screen; what it returns brings that back there after all of it has been drawn anew. */
export function holdPlaces(focused: string | null): () => void {
  const held = [...document.querySelectorAll<HTMLElement>('[data-scrolls]')].flatMap((pane) => {
    const sentence = firstInSight(pane, focused);
    return sentence ? [{ pane, name: sentence.dataset.sentence ?? '', top: topOf(sentence) }] : [];
  });
  const active = document.activeElement?.closest<HTMLElement>('[data-sentence]')?.dataset.sentence;
  return () => {
    for (const { pane, name, top } of held) {
      const sentence = sentenceIn(pane, name);
      if (sentence) pane.scrollTop += topOf(sentence) - top;
    }
    if (active && document.activeElement === document.body)
      sentenceIn(document, active)?.focus({ preventScroll: true });
  };
}

/** The sentence in focus, if it can be seen; else the first that can. */
function firstInSight(pane: HTMLElement, focused: string | null): HTMLElement | null {
  const { top, bottom } = pane.getBoundingClientRect();
  const isInSight = (element: HTMLElement) => {
    const box = element.getBoundingClientRect();
    return box.bottom > top && box.top < bottom;
  };
  const own = focused === null ? null : sentenceIn(pane, focused);
  if (own && isInSight(own)) return own;
  return [...pane.querySelectorAll<HTMLElement>('[data-sentence]')].find(isInSight) ?? null;
}

function sentenceIn(within: ParentNode, name: string): HTMLElement | null {
  return within.querySelector(`[data-sentence="${CSS.escape(name)}"]`);
}

function topOf(element: HTMLElement): number {
  return element.getBoundingClientRect().top;
}
