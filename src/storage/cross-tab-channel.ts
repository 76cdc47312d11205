/** What the windows of this browser tell one another. */
export interface Windows {
  /** A comparison was saved, under this number. */
  readonly tell: (id: string, revision: number) => void;
  readonly follow: (listener: (id: string, revision: number) => void) => () => void;
}

interface Saved {
  readonly id: string;
  readonly revision: number;
}

/** By a broadcast channel, which every current browser has; a message never comes back to its own window. */
export function browserWindows(name = 'parallax'): Windows {
  const channel = new BroadcastChannel(name);
  return {
    tell: (id, revision) => channel.postMessage({ id, revision } satisfies Saved),
    follow(listener) {
      const listen = ({ data }: MessageEvent<Saved>) => listener(data.id, data.revision);
      channel.addEventListener('message', listen);
      return () => channel.removeEventListener('message', listen);
    },
  };
}
