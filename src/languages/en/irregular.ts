/** English verbs and nouns whose forms their endings do not tell: the plain form first, then its others. */
const FORMS = `arise arose arisen;awake awoke awoken;bear bore borne;beat beaten;become became;begin began begun;bend bent;
  bind bound;bite bit bitten;bleed bled;blow blew blown;break broke broken;breed bred;bring brought;build built;burn burnt;
  buy bought;catch caught;choose chose chosen;cling clung;come came;creep crept;deal dealt;dig dug;do does did done;
  draw drew drawn;dream dreamt;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;
  fight fought;find found;flee fled;fly flew flown flies;forbid forbade forbidden;forget forgot forgotten;
  forgive forgave forgiven;freeze froze frozen;get got gotten;give gave given;go goes went gone;grind ground;grow grew grown;
  hang hung;have has had;hear heard;hide hid hidden;hold held;keep kept;know knew known;lay laid;lead led;leave left;
  lend lent;lie lay lain lying;light lit;lose lost;make made;mean meant;meet met;overcome overcame;overthrow overthrew
  overthrown;pay paid;prove proven;ride rode ridden;ring rang rung;rise rose risen;run ran;say said;see saw seen;seek sought;
  sell sold;send sent;shake shook shaken;shine shone;shoot shot;show shown;shrink shrank shrunk;sing sang sung;sink sank sunk;
  sit sat;sleep slept;slide slid;speak spoke spoken;spend spent;spin spun;spring sprang sprung;stand stood;steal stole stolen;
  stick stuck;sting stung;strike struck stricken;strive strove striven;swear swore sworn;sweep swept;swim swam swum;
  swing swung;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;
  undergo underwent undergone;understand understood;undertake undertook undertaken;uphold upheld;wake woke woken;
  wear wore worn;weave wove woven;weep wept;win won;wind wound;withdraw withdrew withdrawn;withhold withheld;
  withstand withstood;write wrote written;man men;woman women;child children;foot feet;tooth teeth;person people;life lives;
  wife wives;knife knives;leaf leaves;half halves;crisis crises;basis bases;analysis analyses;spokesman spokesmen;
  spokeswoman spokeswomen;policeman policemen;gunman gunmen;businessman businessmen;fisherman fishermen;serviceman servicemen`;

const PLAIN: ReadonlyMap<string, string> = new Map(
  FORMS.split(';').flatMap((line) => {
    const [plain = '', ...others] = line.trim().split(/\s+/);
    return others.map((form) => [form, plain] as const);
  }),
);

/** The plain form of an irregular one (“went” → “go”); any other word as it is. */
export function plainForm(word: string): string {
  return PLAIN.get(word) ?? word;
}
