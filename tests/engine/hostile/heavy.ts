/** Texts that nobody writes and a machine may hand over, named by their size at a share of 1. */
export function heavyTexts(share: number): Readonly<Record<string, () => string>> {
  return {
    'a million letters without a space': () => 'a'.repeat(1_000_000 * share),
    'a million letters without a space, none like the next': () => many(125_000 * share, (k) => `${k.toString(36)}x`),
    'one letter over and over': () => 'a '.repeat(500_000 * share),
    'one sentence 50,000 times': () => `${SENTENCE} `.repeat(50_000 * share),
    'one sentence 50,000 times, each by itself': () => `${SENTENCE}\n\n`.repeat(50_000 * share),
    '200,000 sentences of one word, none like another': () => many(200_000 * share, (k) => `Word${k}x. `),
    '200,000 sentences of one word': () => 'Word. '.repeat(200_000 * share),
    '100,000 lines of one word, each by itself': () => many(100_000 * share, (k) => `Word${k}x\n\n`),
    'sentences of few words in every order': () =>
      many(60_000 * share, (k) => `Alpha${k % 10}x beta${k % 7}y gamma${k % 9}z delta${k % 8}q. `),
    'punctuation alone': () => '.,;:!?-()"\'… '.repeat(60_000 * share),
    'a row of dots': () => '.'.repeat(1_000_000 * share),
    'a row of quotation marks': () => '“”"\'’«» '.repeat(80_000 * share),
    'quotation marks that nothing closes': () => '“ab '.repeat(200_000 * share),
    'hyphens and no space': () => 'ab-'.repeat(250_000 * share),
    'apostrophes and no space': () => "ab'".repeat(250_000 * share),
    'stops and no space': () => 'a.'.repeat(400_000 * share),
    'digits and groups': () => '1,234.'.repeat(150_000 * share),
    'one long number': () => '7'.repeat(600_000 * share),
    'NUL over and over': () => '\u0000'.repeat(500_000 * share),
    'a storm of combining marks': () => `a${'\u0301'.repeat(400_000 * share)} b${'\u0308'.repeat(400_000 * share)}`,
    'joiners without a word': () => '\u200d\u200b\u2060'.repeat(200_000 * share),
    'directions turned round and round': () => '\u202ea\u2066b\u2069\u202c '.repeat(80_000 * share),
    'lone halves of characters': () => '\ud800 \udc00x '.repeat(120_000 * share),
    'white space alone, and a word': () => `${' \t\n\u00a0'.repeat(250_000 * share)}word`,
    'spaces without end inside sentences': () => many(400 * share, (k) => `Word${k} ${' '.repeat(2_000)} ends.`),
    'empty lines': () => 'word\n\n\n\n\n'.repeat(100_000 * share),
    'names of people': () => many(40_000 * share, (k) => `Mr. A${letters(k)} B${letters(k * 7)} said so. `),
    namesakes: () => many(40_000 * share, (k) => `President A${letters(k)} Smithson said so. `),
    'days and numbers': () =>
      many(30_000 * share, (k) => `On Tuesday, November ${k % 30}, ${k},000 people left by May ${k % 28}. `),
    'verbs of saying': () => 'he said she said that they said “no” and said '.repeat(20_000 * share),
    'one man says everything': () => '“We will go,” said Ann Holt. '.repeat(30_000 * share),
    'headings of one line': () => many(40_000 * share, (k) => `Mayor${k}: No New Roads Built Here\n\n`),
    'capitals in a row': () => 'Alpha Beta Gamma '.repeat(50_000 * share),
    'numbers in words': () => 'seven hundred thousand and the one '.repeat(25_000 * share),
    'short sentences of numbers': () => many(100_000 * share, (k) => `One ${k}. `),
    'short sentences that both have': () => many(100_000 * share, (k) => `Ab${k} did. `),
    negations: () => 'not no never without none nothing '.repeat(25_000 * share),
    'noise of Markdown': () => '[a](#) *b* [[[[ ![ ** __ `` > '.repeat(30_000 * share),
    'brackets that nothing closes': () => '[![(<'.repeat(150_000 * share),
    'stars and underscores': () => '*_'.repeat(300_000 * share),
    addresses: () => many(20_000 * share, (k) => `https://example.org/${k}/a?b=c#d `),
    'one address': () => `https://${'a'.repeat(800_000 * share)}`,
    'Chinese without an end': () => '新闻报道北约俄罗斯'.repeat(60_000 * share),
    'emoji in families': () => '👩‍👩‍👧‍👦🇲🇰'.repeat(50_000 * share),
    'days in one sentence': () => english(many(60_000 * share, (k) => `on May ${1 + (k % 28)}, `)),
    'days of the week in one sentence': () => english('on Monday or on Tuesday '.repeat(40_000 * share)),
    'years in one sentence': () => english(many(60_000 * share, (k) => `in ${1900 + (k % 120)} and `)),
    'counts in one sentence': () => english(many(60_000 * share, (k) => `${k + 20} people and `)),
    'what may and will be, in one sentence': () => english('it may rain and it will snow and '.repeat(30_000 * share)),
    'groups in one sentence': () => english('NATO and the alliance and '.repeat(38_000 * share)),
    wars: () => english('The war in Ukraine went on. '.repeat(35_000 * share)),
    'people who each say one thing': () =>
      english(many(30_000 * share, (k) => `Mr. A${letters(k)} said that it will rain. `)),
    'sayings within sayings': () => english('he said that she said that '.repeat(36_000 * share)),
    'according to everybody': () => english('and according to him '.repeat(45_000 * share)),
    'to say and to say': () => english('to be asked and to say '.repeat(40_000 * share)),
    'quotations behind one colon': () => english(many(40_000 * share, (k) => `the mayor said: “go ${k}”; `)),
    'quotations that paragraphs leave open': () =>
      english(many(25_000 * share, (k) => `“The bridge ${letters(k)} was closed.\n\n`)),
    'charged words and quotations': () =>
      english('The brutal regime fell. “It was a shameful day for all,” said Mr. Holt. '.repeat(13_000 * share)),
    'headlines with quotations': () =>
      english(many(20_000 * share, (k) => `Mayor Says “New Roads Will Not Be Built Here ${k}”\n\n`)),
    'roles that fit nobody': () =>
      english(many(17_000 * share, (k) => `President A${letters(k)} said so. The NATO chief left. `)),
    'roles of one man': () =>
      english(many(17_000 * share, (k) => `President Holt ${letters(k)} said so. The army chief left. `)),
    'a sentence that differs by a word': () =>
      english(
        many(14_000 * share, (k) => `The bridge over the river near ${letters(k)} was closed on that cold day. `),
      ),
    'lines of a list': () => english(many(45_000 * share, (k) => `- item ${k} of it\n`)),
  };
}

/** What comes second comes first: much that both say stands far from where the other says it. */
export function turned(text: string): string {
  return `${text.slice(text.length >> 1)} ${text.slice(0, text.length >> 1)}`;
}

/** Behind a paragraph that tells the language: much is done for English alone. */
function english(text: string): string {
  return `The council said on Monday that it had voted for the new bridge, and that the work will begin in the spring of this year.\n\n${text}`;
}

const SENTENCE = 'The bridge over the Vardar was closed on Monday morning.';

function many(count: number, piece: (k: number) => string): string {
  return Array.from({ length: Math.floor(count) }, (_, k) => piece(k)).join('');
}

/** A word of small letters for each number. */
function letters(k: number): string {
  return [...k.toString(36)].map((digit) => String.fromCharCode(97 + (Number.parseInt(digit, 36) % 26))).join('');
}
