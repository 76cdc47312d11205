/** Words of one line say how strong, how many, how soon, how sure: one against another of its line is a change of strength. */
const SCALES = [
  'immediate imminent near-term impending looming long-term long short-term short eventual future urgent pressing',
  'some many most all few several every each numerous countless any both half none multiple various dozens hundreds thousands scores',
  'always usually often frequently sometimes occasionally rarely seldom hardly never repeatedly constantly regularly',
  'small minor modest moderate slight limited large major big huge massive enormous vast significant considerable substantial serious severe grave heavy',
  'slightly somewhat rather fairly very highly extremely deeply strongly sharply greatly heavily significantly severely seriously badly considerably completely totally entirely fully partly partially largely mostly',
  'threat danger risk menace challenge',
  'incident clash attack assault raid strike explosion blast massacre',
  'conflict war battle fight dispute invasion crisis',
  'concern concerned worry worried fear feared alarm alarmed panic',
  'kill killed murder murdered slaughter slaughtered massacred execute executed die died',
  'protest protests riot riots unrest demonstration demonstrations uprising',
  'fall fell drop dropped dip dipped plunge plunged slump slumped collapse collapsed tumble tumbled slide slid',
  'rise rose increase increased climb climbed jump jumped soar soared surge surged rocket rocketed',
  'hurt injured wounded harmed maimed',
  'ask asked request requested urge urged demand demanded order ordered insist insisted beg begged',
  'good great excellent outstanding bad poor terrible awful dire catastrophic disastrous',
  'fighters rebels militants insurgents extremists terrorists radicals',
  'failure setback defeat loss debacle',
] as const;

const SCALE_OF: ReadonlyMap<string, number> = new Map(
  SCALES.flatMap((words, scale) => words.split(' ').map((word) => [word, scale] as const)),
);

/** On which scale of strength a word stands; null for other words. */
export function scaleOf(key: string): number | null {
  return SCALE_OF.get(key) ?? null;
}

/** Words that strengthen or weaken what stands beside them; put in or left out, they change its strength. */
export const DEGREES: ReadonlySet<string> = new Set(
  `significant significantly major minor serious seriously severe severely massive massively huge hugely enormous vast slight
  slightly considerable considerably substantial substantially very extremely highly deeply strongly sharply greatly heavily
  completely totally entirely fully partly partially largely mostly widely overwhelming overwhelmingly grave gravely
  extraordinary unprecedented absolute absolutely utter utterly total complete mere merely only just simply so-called
  brutal brutally violent violently fierce fiercely bitter bitterly dramatic dramatically drastic drastically growing
  increasingly mounting widespread nearly almost barely hardly some many most all few several every immediate imminent
  alarming alarmingly strong urgent urgently rapid rapidly swift swiftly too more less even particularly especially`.split(
    /\s+/,
  ),
);
