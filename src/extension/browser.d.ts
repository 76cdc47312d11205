/** What the browser gives an extension, as far as this one uses it (Chrome's Extensions API, Manifest V3). */
declare namespace chrome {
  interface Tab {
    readonly id?: number;
  }

  interface Listened<Listener> {
    readonly addListener: (listener: Listener) => void;
  }

  const action: {
    readonly onClicked: Listened<(tab: Tab) => void>;
    readonly setBadgeText: (badge: { tabId: number; text: string }) => Promise<void>;
    readonly setBadgeBackgroundColor: (badge: { tabId: number; color: string }) => Promise<void>;
    readonly setBadgeTextColor: (badge: { tabId: number; color: string }) => Promise<void>;
    readonly setTitle: (title: { tabId: number; title: string }) => Promise<void>;
  };

  const runtime: {
    readonly getURL: (path: string) => string;
    readonly onStartup: Listened<() => void>;
  };

  const scripting: {
    readonly executeScript: <Args extends readonly unknown[], Result>(injection: {
      target: { tabId: number };
      func: (...args: Args) => Result;
      args: Args;
    }) => Promise<readonly { readonly result?: Result }[]>;
  };

  const storage: {
    /** In memory, until the browser ends. */
    readonly session: {
      readonly get: (key: string) => Promise<Readonly<Record<string, unknown>>>;
      readonly set: (items: Readonly<Record<string, unknown>>) => Promise<void>;
      readonly remove: (key: string) => Promise<void>;
    };
  };

  const tabs: {
    readonly create: (tab: { url: string }) => Promise<Tab>;
  };
}
