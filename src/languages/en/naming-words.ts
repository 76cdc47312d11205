import type { NameTag } from '../word-tags';

/** Small words in and beside names. Written for this project. */
export const NAMING = {
  'name-particle': words('de del der den van von bin al el la di da'),
  'institution-noun': words('post times journal tribune herald press examiner observer university'),
  former: words('former ex'),
  rank: words('former ex then deputy acting vice interim assistant associate lieutenant lt under shadow'),
  'name-suffix': words('jr sr ii iii iv'),
  kin: words(
    'wife husband daughter son sister brother father mother spouse widow widower uncle aunt cousin nephew niece grandson granddaughter',
  ),
  'region-modifier': words('the eastern western northern southern neighbouring neighboring'),
} satisfies Record<NameTag, readonly string[]>;

function words(list: string): readonly string[] {
  return list.split(' ');
}
