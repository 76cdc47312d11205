/** How the tabs of this browser tell one another what they have saved. */
export interface CrossTabChannel {
  /** A comparison was saved, under this number. */
  readonly post: (id: string, revision: number) => void;
  readonly subscribe: (listener: (id: string, revision: number) => void) => () => void;
}

interface SavedMessage {
  readonly id: string;
  readonly revision: number;
}

/** By a broadcast channel, which every current browser has; a message never comes back to its own tab. */
export function broadcastChannel(name = 'parallax'): CrossTabChannel {
  const channel = new BroadcastChannel(name);
  return {
    post: (id, revision) => channel.postMessage({ id, revision } satisfies SavedMessage),
    subscribe(listener) {
      const listen = ({ data }: MessageEvent<unknown>) => {
        if (isSavedMessage(data)) listener(data.id, data.revision);
      };
      channel.addEventListener('message', listen);
      return () => channel.removeEventListener('message', listen);
    },
  };
}

/** Every page of this address may post to the channel, whatever it posts. */
function isSavedMessage(data: unknown): data is SavedMessage {
  if (typeof data !== 'object' || data === null || !('id' in data) || !('revision' in data)) return false;
  return typeof data.id === 'string' && Number.isSafeInteger(data.revision);
}
