/** What each regression of `highlights.mjs` learns from: rows of values with what editors say of them. */
import { iou, isMet } from './highlights-gold.mjs';
import { load } from './load.mjs';

const { WORD_FEATURES, writeWordFeatures } = await load('/src/engine/rank/word-features.ts');
const { tellingWords } = await load('/src/engine/rank/telling-words.ts');
const { PHRASE_FEATURES, PhraseMeasurer } = await load('/src/engine/rank/phrase-features.ts');
const { phrasesIn, spanOf } = await load('/src/engine/rank/phrases.ts');
const { SENTENCE_FEATURES } = await load('/src/engine/rank/sentences.ts');

/** Numbers in a word's vector, and in its sentence's. */
export const VECTOR = 60;
/** The share of rows that is kept where there are very many. */
export const KEPT = { noWord: 1 / 3, phrase: 0.4, noPhrase: 0.06 };
/** A phrase to learn from has at least this share of the editor's and its words together in common. */
const GOOD_PHRASE = 0.35;

/** The same rows are kept each time: a number from 0 to 1 for each place. */
const chance = (k) => (Math.imul(k ^ 0x9e3779b9, 2654435761) >>> 0) / 2 ** 32;

export function wordRows({ read: { stories, novelties }, gold }) {
  return stories.map((story, side) => {
    const kept = [];
    const met = metTokens(story, gold, side);
    for (let k = 0; k < story.content.length; k++)
      if (story.content[k] && (met[k] || chance(k) < KEPT.noWord)) kept.push(k);
    const width = WORD_FEATURES.length + 2 * VECTOR;
    const values = new Float64Array(kept.length * width);
    kept.forEach((k, row) => {
      writeWordFeatures(story, novelties[side], k, values, row * width);
      if (story.vectors[k]) values.set(story.vectors[k], row * width + WORD_FEATURES.length);
      const sentence = story.sentenceVectors[story.sentenceOf[k]];
      if (sentence) values.set(sentence, row * width + WORD_FEATURES.length + VECTOR);
    });
    return { values: Float32Array.from(values), yes: Uint8Array.from(kept, (k) => met[k]) };
  });
}

function metTokens({ tokens }, gold, side) {
  const spans = gold.flatMap((item) => item.spans[side]);
  return Uint8Array.from(tokens, ({ span }) => (spans.some(([s, e]) => span[0] < e && s < span[1]) ? 1 : 0));
}

export function phraseRows({ read: { stories, novelties }, compared, gold }, model) {
  return stories.map((story, side) => {
    const telling = tellingWords(story, novelties[side], model.word);
    const measurer = new PhraseMeasurer(story, telling, novelties[side], model.boundaries);
    const [kept, yes] = [[], []];
    const { text } = compared.reports[side];
    let number = 0;
    for (let sentence = 0; sentence < story.report.sentences.length; sentence++)
      for (const phrase of phrasesIn(story, sentence)) {
        const span = spanOf(story, phrase);
        const items = gold.flatMap((item) => item.spans[side]);
        const met = items.some((own) => isMet(text, span, own));
        const good = met && Math.max(...items.map((own) => iou(span, own))) >= GOOD_PHRASE;
        if (met && !good) continue;
        if (chance(number++) >= (good ? KEPT.phrase : KEPT.noPhrase)) continue;
        kept.push(phrase);
        yes.push(good ? 1 : 0);
      }
    const values = new Float64Array(kept.length * PHRASE_FEATURES.length);
    for (const [row, phrase] of kept.entries()) measurer.write(phrase, values, row * PHRASE_FEATURES.length);
    return { values: Float32Array.from(values), yes: Uint8Array.from(yes) };
  });
}

export function sentenceRows({ compared, gold }, measured) {
  const inSentence = (side, k) => gold.filter((item) => item.sentences[side].has(k));
  const pairYes = measured.pairs.map(({ i, j }) =>
    inSentence(0, i).some((item) => item.two && item.sentences[1].has(j)),
  );
  const only = [0, 1].map((side) => ({
    // The headline is told by itself.
    values: Float32Array.from(measured.sentences[side].slice(SENTENCE_FEATURES.length)),
    yes: Uint8Array.from(compared.reports[side].sentences.slice(1), (_, k) =>
      inSentence(side, k + 1).some(({ two }) => !two) ? 1 : 0,
    ),
  }));
  return { pair: { values: Float32Array.from(measured.ofPairs), yes: Uint8Array.from(pairYes, Number) }, only };
}
