import type { LanguagePack } from '../languages/pack';
import type { Comparison, Provenance } from '../model/comparison';
import { isHome, primaryLinks } from '../model/homes';
import type { Observation } from '../model/observation';
import type { Options, WatchComparison } from '../model/options';
import type { Report, Side } from '../model/report';
import type { Input } from '../model/source';
import { align } from './align/align';
import { encode } from './encode/encode';
import { findFacts } from './facts/facts';
import { frame } from './framing';
import { ingest, statedLanguage, storyOf } from './ingest/ingest';
import type { Linked } from './names/named';
import { findNames } from './names/names';
import { rank } from './rank/rank';
import { type ReadReport, readReport, reportOf } from './read-report';
import type { Encoder, Messages, Resources } from './resources';
import { summarise } from './summary';
import { valuesOf } from './values/read-values';
import { ENGINE_VERSION } from './version';
import { findVoices, type Voices } from './voices/voices';
import { diffWording } from './wording/diff-wording';

/** The share of the whole time after each stage, as measured on two reports of 30,000 words; and with an encoder. */
const DONE = { oneRead: 0.1, bothRead: 0.2, encoded: 0.2, aligned: 0.5, worded: 0.9 };
const DONE_WITH_ENCODER = { oneRead: 0.01, bothRead: 0.02, encoded: 0.9, aligned: 0.94, worded: 0.98 };

/** A report with who speaks in it, and whom and what it names. */
export interface ReportWithReferents {
  readonly report: ReadReport;
  readonly referents: Voices['referents'];
}

/**
 * Compares two reports of one event. Pure: the same input and resources give the same bytes, and exchanging `a` and `b`
 * mirrors the result.
 *
 * @throws RangeError when `options.links` names a sentence that is not there.
 * @throws the signal's reason when the work is ended by it.
 */
export async function compare(
  a: Input,
  b: Input,
  options: Options,
  resources: Resources,
  { progress = () => {}, read: haveRead = () => {}, signal }: WatchComparison = {},
): Promise<Comparison> {
  const done = (share: number) => {
    signal?.throwIfAborted();
    progress(share);
  };
  const { encoder = null, messages } = resources;
  const shares = encoder ? DONE_WITH_ENCODER : DONE;
  const ingestedA = await ingested(a, 'a', resources);
  done(shares.oneRead);
  const ingestedB = await ingested(b, 'b', resources);
  done(shares.bothRead);
  haveRead([reportOf(ingestedA), reportOf(ingestedB)]);
  const encoded = await encode([ingestedA, ingestedB], encoder, {
    signal,
    progress: (own) => done(shares.bothRead + own * (shares.encoded - shares.bothRead)),
  });
  const voices = findVoices(encoded);
  const [left, right] = [withVoices(encoded[0], voices[0]), withVoices(encoded[1], voices[1])];
  const reports = [left.report, right.report] as const;
  const referents = [left.referents, right.referents] as const;
  const { links: aligned, unlinked } = align(reports, options.links);
  done(shares.aligned);
  const homes = primaryLinks(aligned, reports);
  const housed = aligned.map((link) => ({ ...link, primary: homes.has(link) }));
  const links = diffWording(housed, reports, { tidy: options.tidy ?? true });
  done(shares.worded);
  const observations = observe({ reports, referents, links, unlinked }, messages);
  const highlights = rank({ reports, links, unlinked, observations }, messages);
  const summary = summarise(reports, links);
  progress(1);
  return {
    format: 'parallax/comparison',
    version: 1,
    reports: [reportOf(left.report), reportOf(right.report)],
    links,
    unlinked,
    observations,
    highlights,
    engine: {
      version: ENGINE_VERSION,
      resources: versionsOf(
        reports.map(({ pack }) => pack),
        messages,
        reports.some(({ meaning }) => meaning) ? encoder : null,
      ),
    },
    summary,
    reader: { notes: [], rejected: [], unlinked: [], linked: [], starred: [] },
  };
}

/** What differs beyond the wording of links: their names, then facts, then framing, in its place in the comparison. */
export function observe(compared: Omit<Linked, 'pointing'>, messages: Messages): readonly Observation[] {
  const { links } = compared;
  const homes = { links: links.filter(isHome), pointing: links.filter((link) => !isHome(link)) };
  const named = findNames({ ...compared, ...homes }, messages);
  return frame({ ...named, facts: findFacts(named) }, messages);
}

/** Reads one report: its blocks, sentences and metadata, who speaks in it, and whom and what it names. */
export async function read(input: Input, side: Side, resources: Resources): Promise<ReportWithReferents> {
  const report = await ingested(input, side, resources);
  return withVoices(report, findVoices([report])[0]);
}

async function ingested(input: Input, side: Side, { languages, messages }: Resources): Promise<ReadReport> {
  const language = input.language || languages.detect(storyOf(input), statedLanguage(input));
  const pack = await languages.load(language);
  return readReport(ingest(input, side, language, pack, messages), pack);
}

function withVoices(report: ReadReport, voices: Voices | undefined): ReportWithReferents {
  return {
    report: { ...report, quotes: voices?.quotes ?? [], ...valuesOf(report, report.valuesIn) },
    referents: voices?.referents ?? [],
  };
}

/** A report that was read before, as the stages need it. */
export async function readAgain(report: Report, { languages }: Pick<Resources, 'languages'>): Promise<ReadReport> {
  return readReport(report, await languages.load(report.language));
}

/** Which versions of the resources made a comparison; the same for the reports exchanged. */
function versionsOf(
  packs: readonly LanguagePack[],
  messages: Messages,
  encoder: Encoder | null,
): Provenance['resources'] {
  const versions = (of: (pack: LanguagePack) => string | null) => [...new Set(packs.map(of))].sort().join(' ') || null;
  return {
    languages: versions(({ version }) => version),
    lexicon: versions(({ lexicon, version }) => (lexicon ? version : '')),
    messages: messages.version,
    encoder: encoder?.version ?? null,
  };
}
