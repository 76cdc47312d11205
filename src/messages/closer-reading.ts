import type { CloserReading, Transfer, WithoutCloserReading } from '../model/closer-reading';
import { READ_ALL_CLOSELY, READ_SOME_CLOSELY } from '../model/limits';

/** What is transferred for the closer reading, once, in megabytes: told before it is asked for. A test holds it to what is built. */
const MEGABYTES = 15;
const BYTES_OF_MEGABYTE = 1_000_000;

const number = (value: number) => value.toLocaleString('en');
const percent = (share: number) => `${Math.floor(share * 100)} %`;

/** What the closer reading is, and what it costs: one sentence, beside its switch. */
export const ABOUT_CLOSER_READING = `After the quick comparison a small language model reads both reports on this computer and finds more words that answer one another. It is made for English, and takes a few seconds; what it needs, ${MEGABYTES} MB, is fetched once.`;

/** `… 12 of 19 MB, once.` */
export function fetchingWords({ come, of }: Transfer): string {
  const [done, all] = [Math.floor(come / BYTES_OF_MEGABYTE), Math.ceil(of / BYTES_OF_MEGABYTE)];
  return `Fetching what the closer reading needs: ${done} of ${all} MB, once.`;
}

/** What the line under the reports says of the closer reading; null where there is nothing to say. */
export function closerReadingWords(closer: CloserReading): string | null {
  switch (closer.at) {
    case 'asking':
      return `A closer reading finds more words that answer one another. It needs ${MEGABYTES} MB, fetched once.`;
    case 'fetching':
      return fetchingWords(closer.transfer);
    case 'reading':
      return `Reading more closely… ${percent(closer.share)}`;
    case 'offered':
      return 'A closer reading is ready. Your notes and corrections stay.';
    case 'failed':
      return `${closer.message} The quick comparison stands.`;
    default:
      return null;
  }
}

/** The same for those who hear the screen: when it begins and ends, and never how much is done. */
export function closerReadingSaid(closer: CloserReading): string {
  switch (closer.at) {
    case 'fetching':
    case 'reading':
      return 'Reading more closely.';
    case 'done':
      return 'The closer reading is shown.';
    case 'without':
      return closer.why === 'stopped' ? 'The closer reading was stopped.' : '';
    default:
      return closerReadingWords(closer) ?? '';
  }
}

const NOT_FETCHED = 'What the closer reading needs has not been fetched, as this browser is set to save data.';

const WITHOUT: Readonly<Record<WithoutCloserReading, string>> = {
  off: 'Closer reading is switched off.',
  stopped: 'The closer reading was stopped.',
  failed: 'The closer reading failed.',
  'not-fetched': NOT_FETCHED,
  declined: 'A closer reading was offered, and not taken.',
  language: 'The closer reading is made for English only.',
  long: `Reports of more than ${number(READ_SOME_CLOSELY)} words are not read closely.`,
  'given-links': 'Its links were given with it, and a closer reading would find its own.',
  'read-only': 'A file of a newer version is only read, as it is.',
  shared: 'It is shown as it was sent.',
};

/** Why a comparison is a quick one. */
export function whyQuick(closer: CloserReading | null): string {
  switch (closer?.at) {
    case undefined:
    case 'done':
      return '';
    case 'without':
      return WITHOUT[closer.why];
    case 'fetching':
    case 'reading':
      return 'The closer reading is under way.';
    case 'asking':
      return NOT_FETCHED;
    case 'offered':
      return 'A closer reading is ready.';
    case 'failed':
      return closer.message;
  }
}

/** A closer reading that this browser could not store. */
export const NOT_KEPT =
  'The closer reading could not be kept in this browser, which may have no room left. Delete other comparisons, then try again.';

/** How closely a comparison was read by the encoder; `words` of the longer report. */
export function howClosely(words: number): string {
  return words > READ_ALL_CLOSELY
    ? `In reports of more than ${number(READ_ALL_CLOSELY)} words only the sentences that may have a counterpart are read closely.`
    : 'Every sentence of both reports was read closely.';
}
