import type { RoleKind } from '../lexeme';
import type { Gender } from '../pack';

/*
 * What people are called by their work. Words of one line may stand for one another when a report names somebody again: “the Ukrainian
 * president”, “the Ukrainian leader”. Written for this project.
 */
const WORDS: Readonly<Record<RoleKind, string>> = {
  leader: 'president leader premier chancellor prime-minister ruler king queen monarch pope pontiff dictator strongman',
  chief:
    'chief head secretary-general director boss commander chairman chairwoman chair ceo commissioner governor gov mayor founder',
  minister: 'minister secretary ambassador envoy diplomat',
  lawmaker: 'lawmaker mp senator congressman congresswoman representative politician legislator sen rep councillor',
  expert:
    'researcher professor economist analyst scientist scholar expert historian author doctor lawyer strategist adviser advisor',
  speaker: 'spokesman spokeswoman spokesperson',
  candidate: 'candidate nominee frontrunner front-runner billionaire businessman mogul',
  officer:
    'gen lt col sgt capt adm general officer admiral colonel sergeant lieutenant captain sheriff judge justice attorney prosecutor',
  other: `mr mrs ms dr journalist reporter anchor host activist actor actress singer player coach manager official employee resident engineer
    architect nurse teacher farmer pastor bishop archbishop cardinal rabbi imam priest reverend chef writer novelist columnist editor producer
    director correspondent detective inspector constable trooper firefighter fisherman driver pilot principal trustee treasurer deputy curator
    rapper musician photographer comedian filmmaker developer technician surgeon physician psychologist biologist physicist therapist veteran
    lobbyist organizer organiser campaigner consultant investor banker trader aide counsel speaker superintendent negotiator translator`,
};

/** The kind of a role word in lower case. */
export const ROLES: ReadonlyMap<string, RoleKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, list]) => list.split(/\s+/).map((word) => [word, kind as RoleKind] as const)),
);

/** Short and gendered words for roles, with the word that they are compared by. */
export const ROLE_FORMS: ReadonlyMap<string, string> = new Map(
  `gov governor|sen senator|rep representative|congressman representative|congresswoman representative|gen general|lt lieutenant|col colonel|
  sgt sergeant|capt captain|adm admiral|spokeswoman spokesman|spokesperson spokesman|chairwoman chairman|chair chairman|actress actor|
  lawyer attorney|advisor adviser|front-runner frontrunner|organiser organizer|reverend pastor`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Forms of address that tell a gender. */
export const ADDRESSED: ReadonlyMap<string, Gender> = new Map([
  ...['mr', 'sir', 'lord'].map((word) => [word, 'masculine'] as const),
  ...['mrs', 'ms', 'miss', 'lady', 'dame'].map((word) => [word, 'feminine'] as const),
]);

/** Roles that may stand for any other of their kind: “the NATO chief” for its secretary general. */
export const GENERIC_ROLES: ReadonlySet<string> = new Set(
  'leader chief head boss minister lawmaker politician legislator'.split(' '),
);

/** Nouns for those who speak without a name. */
export const AGENTS: ReadonlySet<string> = new Set(
  `agency agencies administration aide aides ally allies authorities authority campaign commission committee company critic critics
  defender department father friend friends government group groups investigators man military ministry mother
  neighbour neighbours neighbor neighbors opponents opposition organisation organization parents participants party passer-by people
  police poll polls protesters report residents sources source statement study supporters survey team union victim victims voters
  witness witnesses woman women men others son daughter wife husband brother sister colleague colleagues staff troops soldiers
  democrats republicans activists advocates observers ministers`.split(/\s+/),
);

/** Forms of address before a name. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir lord lady dame gov gen lt col sgt capt rev hon sen rep prof'.split(' '),
);

/** Nouns for a newspaper, a channel or an agency that was named before. */
export const OUTLETS: ReadonlySet<string> = new Set(
  'newspaper paper outlet broadcaster network channel magazine daily weekly agency site website station tabloid publication'.split(
    ' ',
  ),
);

/** Words that end the name of an organisation, not of a person. */
export const ORGANISATION_ENDS: ReadonlySet<string> = new Set(
  `party university times post house department congress ministry committee council court bank office agency street airlines institute
  center centre foundation association union group company corporation inc news press journal tribune herald radio tv television school
  college hospital church police army force forces service services parliament senate league team club fund society network day week
  act bill law war summit conference agreement treaty plan east west north south river island islands city county state states
  republic federation kingdom territory region road square international national`.split(/\s+/),
);

/** Capitalised words that begin a place or an event rather than a person's name. */
export const NOT_FIRST_NAMES: ReadonlySet<string> = new Set(
  `north south east west western eastern northern southern central new old great united saint fort mount lake middle black white supreme
  national international world european american african asian latin prime foreign defense defence interior high general federal public
  the a an in on at for of from by with and but or if when while after before it he she they we i this that these those his her their our
  its as there here what who why how where which not no yes`.split(/\s+/),
);
