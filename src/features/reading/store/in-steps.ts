import type { Steps } from '../../../projections/steps';

/** How long the page is held up at most, in milliseconds, if no step takes longer: less than a frame. */
const AT_A_TIME = 10;

/** Does work step by step, so that the page is never held up for long, and hands on what comes of it. Returns how to end it before. */
export function inSteps<Result>(steps: Steps<Result>, finished: (result: Result) => void): () => void {
  const goOn = () => {
    const end = performance.now() + AT_A_TIME;
    do {
      const step = steps.next();
      if (step.done) return finished(step.value);
    } while (performance.now() < end);
    next = setTimeout(goOn);
  };
  let next = setTimeout(goOn);
  return () => clearTimeout(next);
}
