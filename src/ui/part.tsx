import { Component, type ComponentType, createElement, lazy, type ReactNode, useState } from 'react';
import { Button } from './Button';
import { isServed } from './is-served';

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

interface PartOptions<Props> {
  /** Drawn over the page: so is what is said where it can't be loaded, since it would have no place of its own. */
  readonly over?: boolean;
  /** What stands in its place where it can't be loaded, rather than a way to try again. */
  readonly instead?: ComponentType<Props>;
}

/** A part of a screen, which can be loaded before it is first drawn: then it is there at once. */
export type Part<Props extends object> = ComponentType<Props> & { readonly load: () => Promise<unknown> };

const loads: (() => Promise<unknown>)[] = [];

/**
 * A part of a screen that is loaded when it is first drawn, or ahead of that ({@link partsToCome}). Where it can't be loaded, as when
 * the program that served the page has ended, that is said in its place, with a way to try again: the screen around it stays.
 * To be drawn inside of a `Suspense`.
 */
export function part<Props extends object>(given: Load<Props>, options: PartOptions<Props> = {}): Part<Props> {
  let loaded: ComponentType<Props> | null = null;
  const load = async () => {
    const module = await given();
    loaded = module.default;
    return module;
  };
  loads.push(load);
  const fresh = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        throw new NotLoaded(error);
      }),
    );
  // All that are drawn share it; one that has failed is not taken again.
  let shared = fresh();
  const renew = () => {
    shared = fresh();
  };
  function Part(props: Props) {
    const [Content, setContent] = useState<ComponentType<Props>>(() => loaded ?? shared);
    const again = async () => {
      await load();
      renew();
      setContent(() => shared);
    };
    const { instead: Instead, over = false } = options;
    const failed = Instead ? <Instead {...props} /> : <Missing again={again} over={over} onClose={closeIn(props)} />;
    return (
      <Boundary key={keyOf(Content)} failed={failed} onFailed={renew}>
        {createElement<Props>(Content, props)}
      </Boundary>
    );
  }
  return Object.assign(Part, { load });
}

/** What loads the parts that have been spoken of by now. One that is loaded may speak of more. */
export function partsToCome(): readonly (() => Promise<unknown>)[] {
  return loads;
}

class NotLoaded extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

interface BoundaryProps {
  readonly failed: ReactNode;
  readonly onFailed: () => void;
  readonly children: ReactNode;
}

/** Catches that a part could not be loaded; a mistake in it is for whoever stands above. */
class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch() {
    this.props.onFailed();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if ((error as unknown) instanceof NotLoaded) return this.props.failed;
    throw error;
  }
}

interface MissingProps {
  readonly again: () => Promise<void>;
  readonly over: boolean;
  readonly onClose: (() => void) | null;
}

function Missing({ again, over, onClose }: MissingProps) {
  const [still, setStill] = useState('');
  const [fresh, setFresh] = useState(false);
  const retry = async () => {
    setStill('');
    try {
      await again();
    } catch {
      // Some browsers never ask twice for what has failed once: then only a new page does.
      const served = await isServed();
      setFresh(served);
      setStill(served ? 'It is there again, but needs the page to be loaded anew.' : 'It still can’t be reached.');
    }
  };
  return (
    <div
      className={`flex flex-wrap items-center gap-2 p-4 text-control ${over ? 'fixed inset-x-0 bottom-0 z-50 border-t border-line bg-paper' : ''}`}
    >
      <p role="alert">
        This part of Parallax could not be loaded: what the page came from can’t be reached, or has a newer version.{' '}
        {still}
      </p>
      <Button onClick={() => void retry()}>Try again</Button>
      {fresh && <Button onClick={() => location.reload()}>Load the page anew</Button>}
      {onClose && <Button onClick={onClose}>Close</Button>}
    </div>
  );
}

/** The way to close a part, where it has one. */
function closeIn(props: object): (() => void) | null {
  return 'onClose' in props && typeof props.onClose === 'function' ? (props.onClose as () => void) : null;
}

const keys = new WeakMap<object, number>();
let count = 0;

/** Each try has a boundary of its own. */
function keyOf(content: object): number {
  const key = keys.get(content) ?? ++count;
  keys.set(content, key);
  return key;
}
