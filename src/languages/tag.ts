/** The language of a BCP 47 tag without region or script: `en` of `en-US`. */
export function primarySubtag(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? tag;
}

export function isEnglish(tag: string): boolean {
  return primarySubtag(tag) === 'en';
}

/** English, or too short to tell: English rules are tried on both. */
export function mayBeEnglish(tag: string): boolean {
  return isEnglish(tag) || primarySubtag(tag) === 'und';
}
