/** The language of a BCP 47 tag without region or script: `en` of `en-US`. */
export function primarySubtag(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? tag;
}
