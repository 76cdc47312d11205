/** Modals that tell when rather than how surely. */
const PROSPECTIVE = "will would shall going won't wouldn't 'll";

/** Words that say how certain something is. Those of one line say it alike. */
const LEVELS = [
  'may might',
  'could',
  'can able',
  PROSPECTIVE,
  'must has-to',
  'should ought',
  'likely probably probable expected presumably',
  'unlikely improbable doubtful',
  'possible possibly perhaps maybe potentially potential',
  'certainly surely definitely undoubtedly unquestionably certain sure inevitably undeniably indisputably',
  'clearly obviously evidently plainly clear obvious evident',
  'seem seems seemed seeming seemingly appear appears appeared apparently',
  'reportedly allegedly supposedly purportedly alleged reported supposed purported so-called ostensibly',
  'suspected believed thought assumed presumed',
  'indeed really actually truly',
] as const;

const LEVEL_OF: ReadonlyMap<string, number> = new Map(
  LEVELS.flatMap((words, level) => words.split(' ').map((word) => [word, level] as const)),
);

/** How certain a word says that something is, by kind; null where it says nothing of it. */
export function certaintyOf(key: string): number | null {
  return LEVEL_OF.get(key) ?? null;
}

export const PROSPECTIVE_MODALS: ReadonlySet<string> = new Set(PROSPECTIVE.split(' '));

/** Verbs and participles: they hedge only as part of a phrase, not where they tell something of their own. */
export const WEAK_HEDGES: ReadonlySet<string> = new Set(
  'appeared believed thought assumed able sure certain clear reported expected really actually indeed going'.split(' '),
);

/** Verbs that leave what follows to somebody else; beside one of them, a word of doubt in the other report is no difference. */
export const LEFT_TO_OTHERS = /^(?:accus|alleg|suspect|claim|report(?:ed|ing)|suppos|purport|appear|seem)/;
