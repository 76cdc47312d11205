/**
 * Text as it may stand in XML, between tags or in a quoted attribute: never markup, whatever it says. What XML can't hold is shown
 * as something that was there; what turns lines around is a reference, so that the file reads as it is.
 */
export function escapedXml(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (own) => `&#${own.charCodeAt(0)};`)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to replace
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
      .replace(/[\r\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (own) => `&#x${own.charCodeAt(0).toString(16)};`)
  );
}

/** A language as an attribute may name it; `und` where it is none. */
export function languageTag(language: string): string {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language) ? language : 'und';
}

/** A name of ours, or whatever a saved file has in its place, as an attribute may hold it that takes one word. */
export function nameToken(name: string): string {
  return name.replace(/[^A-Za-z0-9-]+/g, '.');
}
