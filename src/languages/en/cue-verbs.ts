import { lookUp } from '../../model/look-up';
import type { Cue, CueClass, CueForm, CueFrame, CueNoun } from '../lexeme';

/**
 * Verbs that attribute words or thoughts to somebody, in classes that linguists have found by what the verbs presuppose:
 *
 * - `neutral`: that it was said, and nothing more (say, tell, according to);
 * - `assertive`: the speaker stands behind it (insist, argue): the assertive predicates of Hooper (1975), “On assertive predicates”;
 * - `factive`: the report, too, takes it for true (admit, reveal, point out): Kiparsky & Kiparsky (1970), “Fact”;
 * - `doubting`: the report leaves the truth open or at a distance (claim, allege, deny): the plugs and non-factives of Karttunen
 *   (1971), “Implicative verbs”, and (1973), “Presuppositions of compound sentences”;
 * - `emotive`: the speaker's feeling or judgement comes with it (slam, praise, lament): the emotives of Kiparsky & Kiparsky;
 * - `directive`: somebody is to do something (urge, order, promise): the directives and commissives of Searle (1976).
 *
 * The classes say what a verb suggests, not whether a report is right to use it. Collected for this project from general
 * English; sources are scholarly, the lists are our own.
 */
type Verbs = Readonly<Partial<Record<CueClass, Readonly<Partial<Record<CueFrame, string>>>>>>;

const SPEECH: Verbs = {
  neutral: {
    clause: `say state report reply add comment remark announce write note mention relate tweet post
      repeat reiterate recount narrate explain interject quip observe conclude summarise summarize muse recall predict
      forecast estimate describe quote joke testify opine posit clarify elaborate retort specify chant intimate`,
    person: 'tell inform brief notify',
    thing: 'discuss cite refer talk call dub label term name characterise characterize portray depict liken',
    that: 'respond answer continue read show indicate signal find outline record publish pen release issue list detail identify hint imply calculate',
  },
  assertive: {
    clause: `insist argue assert maintain declare affirm stress emphasise emphasize underline underscore contend proclaim pronounce
      reaffirm vouch profess attest certify highlight declaim stipulate propose reason propound advocate`,
    person: 'assure convince persuade reassure',
    thing: 'defend endorse champion tout promote favour favor rebut refute counter oppose reject dismiss',
    that: 'hold swear agree concur vow determine rule decide',
  },
  factive: {
    clause: `admit acknowledge concede confess reveal disclose recognise recognize divulge confirm realise realize discover
      verify expose`,
    person: 'remind',
    thing: 'leak uncover',
    that: 'know prove demonstrate remember forget understand learn notice establish regret point',
  },
  doubting: {
    clause: `claim allege suggest speculate deny contest dispute doubt suppose insinuate purport surmise theorise theorize guess
      hypothesise hypothesize question wonder`,
    thing: 'query disavow disown repudiate',
    that: 'pretend assume imagine conjecture suspect presume',
  },
  emotive: {
    clause: `complain lament bemoan bewail boast brag rave rant fume thunder snap shout yell scream cry exclaim whisper mutter
      murmur growl bark groan moan sigh gush crow gripe grumble chide taunt jeer blurt hiss sneer scoff protest decry caution
      warn worry rejoice enthuse`,
    thing: `slam blast criticise criticize condemn denounce praise hail applaud attack blame accuse mock ridicule rebuke scold
      lambaste lambast berate assail castigate chastise censure disparage deride trash rip knock bash hit skewer savage excoriate
      admonish reprimand laud commend congratulate salute celebrate extol welcome thank greet insult vilify belittle downplay
      deplore mourn resent rubbish charge fault tease discredit smear`,
  },
  directive: {
    clause:
      'ask demand request recommend advise command order decree instruct threaten plead appeal promise pledge vow guarantee inquire enquire',
    person: 'urge implore beg beseech encourage exhort warn forbid dare invite prod',
    deed: 'refuse agree decline volunteer undertake commit swear petition lobby',
  },
};

/** Verbs of thought and attitude: they attribute without telling that anything was said. */
const THOUGHT: Verbs = {
  neutral: { that: 'consider regard see expect anticipate judge reckon' },
  assertive: { clause: 'think believe', that: 'feel trust' },
  emotive: { clause: 'hope fear', thing: 'admire distrust' },
};

/** Nouns of speech: “the claim that …”, “his statement”. */
export const CUE_NOUNS: Readonly<Record<CueClass, string>> = {
  neutral: 'statement remark comment announcement report answer reply response account description message',
  assertive: 'assertion insistence argument contention declaration conclusion',
  factive: 'admission acknowledgement acknowledgment concession confession revelation disclosure reminder confirmation',
  doubting: 'claim allegation suggestion denial accusation speculation rumour rumor',
  emotive: 'complaint criticism condemnation warning boast lament',
  directive: 'call demand request promise pledge vow threat order appeal proposal plea recommendation',
};

/** The nouns of speech by their singular and their plural. */
export const CUE_NOUN_CLASSES: ReadonlyMap<string, CueNoun> = new Map(
  Object.entries(CUE_NOUNS).flatMap(([name, list]) =>
    list
      .split(' ')
      .flatMap((noun) =>
        [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`].map(
          (form) => [form, { lemma: noun, class: name as CueClass }] as const,
        ),
      ),
  ),
);

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  speak: 'spoke spoken',
  think: 'thought',
  find: 'found',
  mean: 'meant',
  know: 'knew known',
  swear: 'swore sworn',
  hold: 'held',
  forget: 'forgot forgotten',
  understand: 'understood',
  see: 'saw seen',
  feel: 'felt',
  show: 'showed shown',
  read: 'read',
  seek: 'sought',
  forbid: 'forbade forbidden',
  forecast: 'forecast',
  hit: 'hit',
  withdraw: 'withdrew',
  learn: 'learned learnt',
};

const DOUBLED: ReadonlySet<string> = new Set(
  'admit slam quip permit brag plan rip refer beg dub submit hit forget rebut snap commit'.split(' '),
);

/** The verbs of saying and thinking by each of their forms, in lower case. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = formsOf([
  [SPEECH, true],
  [THOUGHT, false],
]);

function formsOf(lists: readonly (readonly [Verbs, boolean])[]): Map<string, CueForm> {
  const cues = new Map<string, Cue & { frames: Set<CueFrame> }>();
  for (const [verbs, speech] of lists)
    for (const [name, byFrame] of Object.entries(verbs))
      for (const [frame, list] of Object.entries(byFrame))
        for (const lemma of list.split(/\s+/)) {
          const known = cues.get(lemma);
          if (known) known.frames.add(frame as CueFrame);
          else cues.set(lemma, { lemma, class: name as CueClass, frames: new Set([frame as CueFrame]), speech });
        }
  const forms = new Map<string, CueForm>();
  for (const cue of cues.values())
    for (const [form, written] of inflected(cue.lemma)) if (!forms.has(written)) forms.set(written, { ...cue, form });
  return forms;
}

/** The forms of a verb by the rules of English spelling, and its irregular ones. */
function inflected(lemma: string): [CueForm['form'], string][] {
  const silent = lemma.endsWith('e') && !lemma.endsWith('ee');
  const toI = /[^aeiou]y$/.test(lemma);
  const doubled = DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const s = toI ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const ed = toI ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${doubled}ed`;
  const ing = `${silent ? lemma.slice(0, -1) : doubled}ing`;
  const past = lookUp(IRREGULAR, lemma)?.split(' ') ?? [ed];
  return [['base', lemma], ['s', s], ...past.map((form): [CueForm['form'], string] => ['past', form]), ['ing', ing]];
}
