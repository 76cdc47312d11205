interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Rules) => unknown;
}

/** Each gives the text back that may be used, or null. */
interface Rules {
  readonly createHTML: (html: string) => null;
  readonly createScriptURL: (url: string) => string | null;
}

/**
 * The page's one policy of Trusted Types: whatever makes HTML or starts a script from a string has to pass it, our code and that of
 * packages alike. It is called `default`, the name by which the browser asks it unbidden.
 */
export function trustOwnCode(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', rulesFor(new URL('.', document.baseURI)));
}

/** The rules of a reader that lies in the folder `home`: no HTML is made from strings, pages are read by a thread without a document. */
export function rulesFor(home: URL): Rules {
  return {
    createHTML: () => null,
    createScriptURL: (url) => (new URL(url, home).href.startsWith(home.href) ? url : null),
  };
}
