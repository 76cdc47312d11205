import { stem } from './stem';

/**
 * Words of one line mean the same in news, whichever of them a report takes: what the lexicon, which keeps the commonest senses
 * of WordNet alone, does not know. Opposites and neighbours stand in no line together, however alike they are in use.
 */
const SYNONYMS = [
  'arrest detain apprehend',
  'take seize capture',
  'jail imprison incarcerate',
  'car vehicle automobile',
  'boss head chief leader',
  'hold organise organize stage',
  'buy purchase acquire',
  'begin start commence launch',
  'end finish conclude',
  'meeting session gathering',
  'tie relation relationship bond link',
  'confidant associate ally',
  'deputy associate aide',
  'opponent rival challenger adversary',
  'be am is are was were remain',
  'remain stay',
  'stand remain stay',
  'halt stop suspend pause',
  'quit resign',
  'fire dismiss sack oust',
  'hire appoint name',
  'pick choose select tap',
  'probe inquiry investigation',
  'probe investigate examine',
  'blaze fire',
  'film movie picture',
  'lawsuit suit complaint',
  'lawyer attorney counsel',
  'cop officer',
  'lawmaker legislator',
  'gun firearm weapon',
  'storm hurricane',
  'plane aircraft airplane jet',
  'ship vessel boat',
  'home house residence',
  'town city municipality',
  'bill measure legislation',
  'law statute',
  'rule regulation',
  'vote ballot',
  'poll survey',
  'pact accord agreement deal treaty',
  'aid help assistance',
  'assist help',
  'job post position role',
  'worker employee staffer',
  'firm company business corporation',
  'cash money fund',
  'cost price expense',
  'pay salary wage',
  'funding financing money',
  'border frontier',
  'troop soldier force',
  'flee escape',
  'injure hurt wound',
  'happen occur',
  'want wish seek',
  'try attempt seek',
  'show reveal disclose',
  'reveal disclose expose',
  'hide conceal',
  'help aid',
  'ask question query',
  'reply respond answer',
  'blast condemn denounce slam criticize criticise',
  'praise laud hail applaud',
  'deny reject dismiss',
  'mock ridicule',
  'ban prohibit bar forbid',
  'allow permit let',
  'cut reduce slash lower',
  'raise increase lift boost',
  'postpone delay defer',
  'scrap cancel abandon',
  'break violate breach',
  'destroy demolish',
  'damage harm',
  'protect defend safeguard',
  'guard protect',
  'examine review inspect',
  'watch monitor observe',
  'view see consider regard',
  'believe think',
  'big large',
  'huge enormous massive',
  'tiny small little',
  'fast quick rapid swift',
  'hard difficult tough',
  'easy simple',
  'wrong incorrect false',
  'right correct',
  'whole entire',
  'near close',
  'ill sick',
  'angry furious irate',
  'sad unhappy',
  'glad happy pleased',
  'alleged purported supposed',
  'former ex previous',
  'main chief principal key',
  'trip visit journey',
  'speech address remarks',
  'remark comment statement',
  'photo photograph picture image',
  'child kid',
  'student pupil',
  'doctor physician',
  'gathering rally',
  'crowd throng',
  'dispute row feud',
  'murder killing homicide',
  'wreck crash collision',
  'shop store',
  'trash garbage rubbish',
  'gas petrol gasoline',
  'precedence priority',
] as const;

const SYNSETS: ReadonlyMap<string, readonly number[]> = synsetsByRoot();

/** The numbers of the lines that the forms of a word stand in, by what they share; most words stand in none. */
export function synsetsOf(root: string): readonly number[] {
  return SYNSETS.get(root) ?? NONE;
}

const NONE: readonly number[] = [];

function synsetsByRoot(): Map<string, readonly number[]> {
  const out = new Map<string, readonly number[]>();
  SYNONYMS.forEach((line, synset) => {
    for (const word of line.split(' ')) {
      const root = stem(word) ?? word;
      out.set(root, [...(out.get(root) ?? []), synset]);
    }
  });
  return out;
}
