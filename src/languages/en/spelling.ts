/** Words that are written one way in Britain and another in America by no rule. American second. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  `programme program,programmes programs,defence defense,defences defenses,offence offense,offences offenses,licence license,
  pretence pretense,cheque check,cheques checks,tyre tire,tyres tires,grey gray,kerb curb,aluminium aluminum,jewellery
  jewelry,plough plow,storey story,mum mom,sceptical skeptical,sceptic skeptic,sceptics skeptics,artefact artifact,gaol jail,
  manoeuvre maneuver,manoeuvres maneuvers,analyse analyze,analysed analyzed,analysing analyzing,catalogue catalog,dialogue
  dialog,judgement judgment,ageing aging,per cent,fulfil fulfill,enrol enroll,skilful skillful,instalment installment,
  counsellor counselor,counsellors counselors,marvellous marvelous,woollen woolen,towards toward,afterwards afterward,
  moustache mustache,pyjamas pajamas,axe ax,cosy cozy,practise practice,whilst while,amongst among,learnt learned,burnt burned`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
);

/** Endings, British first. Only where at least three letters stand before. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(\w{3,})is(e|ed|es|ing|ation|ations|er|ers)$/, '$1iz$2'],
  [/^(\w{2,}[bldvmn])our(|s|ed|ing|able|ably|ite|ites|er|ers|ing|hood|hoods)$/, '$1or$2'],
  [/^(\w{2,})(t|b)re(|s|d)$/, '$1$2er$3'],
  [/^(\w{2,}[aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
];

/** A word key as it is written in America: “organisation” → “organization”, “labour” → “labor”. Others as they are, or nearly. */
export function americanised(key: string): string {
  const known = PAIRS.get(key);
  if (known) return known;
  for (const [ending, american] of ENDINGS) if (ending.test(key)) return key.replace(ending, american);
  return key;
}
