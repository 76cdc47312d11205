import { findDate } from './dates';

/** What stands before the names of authors, in the languages that pages are read in. */
const BEFORE =
  /^(?:(?:(?:written|reported|reporting|posted|published|edited|story|stories|words|text|analysis|opinion|comment|review|interview|submitted|contributed)\sby|by|byline|authors?|(?:(?:eine?|kommentar|interview|analyse|gastbeitrag|bericht|reportage|aufgezeichnet|geschrieben|verfasst|veröffentlicht)\s(?:[\p{L}'’]{1,20}\s){0,2})?von|autor(?:in|en|innen|es|a|as)?|text(?:e|o|s)?|par|por|di|door|av|af|przez|tekst|skrevet av|skriven av|publi(?:é|ée|cado) p(?:ar|or)|propos recueillis par|a cura di|escrito por|escrit per|per|auteure?s?|autore|autrice)(?:\s?:\s?|\s(?=[\p{Lu}@])))+/iu;
/** Signs that what comes is names, wherever in a line they stand: in English, and behind a day. */
const WITHIN =
  /(?<![\p{L}\p{N}])(?:[Bb]y|BY|VON|PAR|POR)\s(?=\p{Lu})|(?<=\d.{0,20}\s)(?:von|par|por|di|door|av|af|przez)\s(?=\p{Lu})/u;
/** Names are told apart by these. */
const BETWEEN = /\s?[,;&+/]\s?|\s(?:and|und|et|y|e|i|en|og|och|ja|with|mit|avec|con|com|ve)\s/iu;
/** What is told of an author behind the name begins with one of these: where from, what for, when. */
const BEHIND =
  /\s(?:in|at|for|from|reports?|aus|für|pour|para|à|près|desde|bei|is|has|had|was|on|op|om|updated|published|posted|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)(?!\p{L})/iu;
/** Parts of a line: a stroke or a dash between spaces, a dot in the middle. */
const PARTS = /\s?[|•·●▪│›»]\s?|\s[–—-]{1,2}\s/u;
/** Small words inside a name. */
const PARTICLE =
  /^(?:de|da|do|dos|das|du|del|della|di|d|la|las|le|les|los|van|von|vom|der|den|ter|ten|zu|zur|zum|af|av|y|e|i|bin|ibn|bint|al|el|ben|abu|st|'t|het|o|ap)$/;
/** Offices, desks and agencies, as they stand behind a name. */
const OFFICE =
  /(?<!\p{L})(?:reporters?|correspondents?|co-?editors?|editors?|writers?|authors?|journalists?|columnists?|contributors?|contributing|producers?|staff|editorial|chief|desk|bureau|associated|reuters|afp|dpa|epa|efe|ansa|press|special|senior|political|updated|published|posted|redakt\p{L}*|korrespondent\p{L}*|chefreporter\p{L}*|autorin|autor|rédact\p{L}*|journaliste|correspondante?|envoyée?|redac\p{L}*|correspons\p{L}*|periodista|enviad[oa]|corrispondente|inviat[oa]|giornalista|redazione|jornalista|repórter|redactie|verslaggever|toimit\p{L}*|photograph\p{L}*)(?!\p{L})/iu;
/** What holds one of these is no name of a person: outlets, and words of the page. */
const OTHER =
  /(?<!\p{L})(?:news(?:room|desk|paper)?|agenc(?:y|ies)|agentur\p{L}*|agência|agencia|agence|team|minutes?|min|read|share|follow|email|e-mail|comments?|photos?|fotos?|images?|getty|video|uhr|stand|online|admin(?:istrator)?|webmaster|guest|anonymous|unknown|none|null|undefined|inc|ltd|llc|gmbh|media|times|post|daily|magazine|journal|tribune|gazette|herald|today|tv|bbc|cnn|university|institute|more|about|profile|view|see|all|the)(?!\p{L})/iu;
const AGENCY =
  /^(?:reuters|afp|ap|(?:the )?associated press|dpa|epa|efe|ansa|apa|sda|lusa|belga|anp|ntb|tt|ritzau|pap|bloomberg|pa media)$/i;
const LONGEST_NAME = 60;
const MOST_WORDS = 5;
const MOST_NAMES = 12;

/**
 * The persons whom a credit names, in order, each once: of “By Ada Brink and Jon Sand in Marlow | 4 March 2025” the two. Empty where it
 * names none.
 * @param isMarked whether the page says that it is a credit; else it must begin with a word that does.
 */
export function authorsIn(credit: string, isMarked: boolean): string[] {
  const line = credit
    .slice(0, 500)
    .replace(/\s+/g, ' ')
    .replace(/\S{1,60}@\S{1,60}|https?:\S{1,200}|@\w{1,30}/g, ' ')
    .replace(/\((?:[^()]{0,80})\)|\[|\]/g, ' ')
    .trim();
  const parts = line.split(PARTS).filter(Boolean);
  const begun = parts.flatMap((part) => {
    const bare = part.trim();
    if (BEFORE.test(bare)) return namesIn(bare.replace(BEFORE, ''), true);
    const within = WITHIN.exec(bare);
    return within ? namesIn(bare.slice(within.index + within[0].length), true) : [];
  });
  if (begun.length > 0) return unique(begun);
  if (!isMarked) return [];
  for (const part of parts) {
    const found = namesIn(part, false);
    if (found.length > 0) return unique(found);
  }
  return [];
}

/** An agency, or whoever else a credit names that is no person: “By Reuters”; null where it names none. */
export function creditedOffice(line: string): string | null {
  const rest = trimmed(line.replace(BEFORE, '')).replace(/\s+/g, ' ');
  const isNamed = AGENCY.test(rest) || (rest.length < trimmed(line).length && rest.split(' ').length <= 4);
  return isNamed && rest.length <= LONGEST_NAME && !/\d/.test(rest) ? rest : null;
}

/** Whether a line does nothing but credit: it begins as one, and names those who are credited. */
export function isCredit(line: string): boolean {
  return line.length <= 200 && BEFORE.test(line) && authorsIn(line, false).length > 0;
}

/** Names out of what is left when the words before are gone. One word alone is a name only where something says that names come. */
function namesIn(text: string, isSure: boolean): string[] {
  const names: string[] = [];
  for (const part of text.split(BETWEEN)) {
    if (!part) continue;
    const name = nameIn(part.replace(BEFORE, ''));
    const words = name?.split(' ').length ?? 0;
    // Behind the names come places and offices.
    if (!name || words > MOST_WORDS) {
      if (names.length > 0 && !OFFICE.test(part) && !OTHER.test(part)) break;
      continue;
    }
    if (words === 1 && !isWhole(name) && !(isSure && names.length === 0)) continue;
    names.push(name);
    if (names.length === MOST_NAMES) break;
  }
  return names;
}

/** The name at the beginning of a part, without the place, day or office behind it; null where it is no name of a person. */
function nameIn(part: string): string | null {
  const place = BEHIND.exec(part);
  const bare = trimmed(upToOffice(withoutDate(place ? part.slice(0, place.index) : part)));
  if (bare === '' || bare.length > LONGEST_NAME || /\d/.test(bare) || OTHER.test(bare)) return null;
  const isName = bare
    .split(' ')
    .every((word) => /^[\p{Lu}\p{Lo}]|^[dlo]['’]\p{Lu}/u.test(word) || PARTICLE.test(word.replace(/[.,]/g, '')));
  return isName ? bare : null;
}

function upToOffice(part: string): string {
  const office = OFFICE.exec(part);
  if (!office) return part;
  const before = trimmed(part.slice(0, office.index));
  // “Courier Staff” names nobody.
  return before.includes(' ') ? before : '';
}

/** A part up to the day or hour in it. */
function withoutDate(part: string): string {
  const digit = part.search(/\d/);
  if (digit < 0) return part;
  const words = part.slice(0, digit).trimEnd().split(' ');
  const isMonth = findDate(`${words.at(-1)} 1, 2000`) !== null;
  return words.slice(0, isMonth ? -1 : words.length).join(' ');
}

/** Without signs at its ends; the stop of “Jr.” stays. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && /[\s"“”'‘:.,–—-]/.test(text.charAt(from))) from++;
  while (to > from && /[\s"“”:,;–—-]/.test(text.charAt(to - 1))) to--;
  return text.slice(from, to).replace(/(?<=\p{Ll}{3})\.$/u, '');
}

/** A whole name is written in one word where surnames stand first and words are not set apart. */
function isWhole(name: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u.test(name);
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
