import { read } from '../../src/engine/pipeline';
import { reportOf } from '../../src/engine/read-report';
import type { Resources } from '../../src/engine/resources';
import type { LanguagePack } from '../../src/languages/pack';
import type { Report, Side } from '../../src/model/report';
import type { Input } from '../../src/model/source';
import { RESOURCES } from '../../src/worker/resources';

export { RESOURCES };

/** The pack of English, lexicon and all. */
export const ENGLISH: LanguagePack = await RESOURCES.languages.load('en');

/** As where the lexicon of English could not be loaded. */
export const WITHOUT_LEXICON: Resources = {
  ...RESOURCES,
  languages: {
    ...RESOURCES.languages,
    load: async (tag): Promise<LanguagePack> => ({ ...(await RESOURCES.languages.load(tag)), lexicon: null }),
  },
};

/** A report as the engine reads it, by itself. */
export async function readAlone(input: Input, side: Side = 'a'): Promise<Report> {
  return reportOf((await read(input, side, RESOURCES)).report);
}
