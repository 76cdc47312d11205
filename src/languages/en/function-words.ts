/** English words that carry grammar rather than content: articles, pronouns, prepositions, auxiliaries, conjunctions. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all along already also although am among an and any anyone anything are
  around as at away back be because been before being below between both but by can could did do does doing done down
  during each either else even ever every everyone everything few for from further get gets getting got had has have
  having he her here hers herself him himself his how however i if in indeed instead into is it its itself just later
  least less like made make many may me meanwhile might more moreover most much must my myself near neither never no
  nobody none nor not nothing now of off often on once one only onto or other others our ours ourselves out over own per
  perhaps quite rather really same shall she should since so some someone something soon still such than that the their
  theirs them themselves then there therefore these they this those though through thus to together too toward towards
  under until up upon us very was we well were what when where whether which while who whom whose why will with within
  without would yet you your yours yourself`.split(/\s+/),
);

/** Words that turn a statement round. Never folded away as small change. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing neither nor without cannot can't couldn't didn't doesn't don't hadn't hasn't haven't
  isn't mustn't shouldn't wasn't weren't won't wouldn't aren't ain't n't`.split(/\s+/),
);
