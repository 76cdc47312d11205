const SECOND = 1_000;
/** Between two ticks so far apart the machine slept or the page lay in the background: that says nothing of the worker. */
const STOOD_STILL = 3 * SECOND;

/** Called every second with how long a worker has given no sign of life, in seconds during which the page was awake. */
export type Silence = (seconds: number) => void;

/** Counts the silence of a worker until it is ended. */
export function listenForSilence(silent: Silence): { readonly alive: () => void; readonly end: () => void } {
  let seconds = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    if (now - last < STOOD_STILL) seconds += 1;
    last = now;
    silent(seconds);
  }, SECOND);
  return {
    alive: () => {
      seconds = 0;
    },
    end: () => clearInterval(timer),
  };
}
