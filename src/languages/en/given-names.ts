import type { Gender, GivenName } from '../pack';
import { spelledAlike } from '../root/transliteration';

/*
 * Given names that are met in news in English, with the gender of those who mostly bear them and the short forms that stand for them.
 * Written for this project from general knowledge; incomplete by nature, so a name that is not here is only unknown.
 */

/** Each with its short forms and other forms behind a colon. */
const MASCULINE = `aaron: ron|abdul|abdullah: abdallah|abraham: abe avraham|adam|adnan|adrian|ahmed: ahmad|alan: al allan allen|albert: al bert|
  alberto|alejandro: alex|aleksandr: alexander sasha|alex|alexander: alex al sandy alec|alexei: aleksei alexey|alfred: al fred alf|ali|
  alistair: alastair|amir|anders|andre|andrea|andreas|andrei: andrey|andres|andrew: andy drew|andrzej|angelo|angus|anthony: tony anton|
  antonio: tony|antony: tony|arjun|armando|arnold: arnie|arthur: art artie|arturo|ashraf|austin|axel|barack|barney|barry|bart|bashar|
  benedict: ben|benjamin: ben benny binyamin bibi|benito|bernard: bernie bern|bernardo|bill|billy|bjorn: björn|bob|bobby|boris|brad|bradley: brad|
  brandon|brendan|brent|brett|brian: bryan|bruce|bruno|byron|calvin: cal|cameron|carl: karl|carlo|carlos|cedric|chad|charles: charlie chuck chas|
  christian: chris|christopher: chris kit topher|christoph: chris|clarence|claude|claudio|clayton: clay|clifford: cliff|clinton: clint|colin|
  connor|conrad|cornelius: neil|craig|curtis: curt|cyril|dale|damian|damon|daniel: dan danny|daniele|darrell: daryl darryl|darren|david: dave davy|
  dean|dennis: denis|denis|derek|desmond|devin|diego|dieter|dimitri: dmitry dmitri dmitriy dima|dinesh|dirk|dominic: dom nick|donald: don donny donnie|
  douglas: doug|duncan|dustin|dwayne|dwight|earl|edgar: ed|eduardo: ed|edward: ed eddie ted ned teddy|edwin: ed eddie|elijah: eli|elliott: elliot eliot|
  emanuel: manny|emil|emilio|emmanuel: manny|enrico|enrique|eric: erik rick|ernest: ernie|ernesto|ethan|eugene: gene|evan|fabio|farid|felipe|felix|
  ferdinand|fernando|fidel|filip|florian|francesco|francis: frank|francisco: frank paco|francois: françois|frank|franklin: frank|franz|
  frederick: fred freddie frederic|friedrich: fritz|gabriel: gabe|gareth|garrett|gary: garry|gavin|gennady|geoffrey: geoff jeff|george: georgie|
  georg|georges|gerald: gerry jerry|gerard: gerry|gerhard|gianni|gilbert: gil bert|giorgio|giovanni|giuseppe|glenn: glen|gordon|graham: graeme|
  grant|greg|gregory: greg|guillermo|gunter: günter|gustav|gustavo|guy|hamid|hans|harold: harry hal|harry|harvey|hasan: hassan|hassan|hector|heinz|
  heinrich|helmut|henri|henry: hank harry hal|herbert: herb bert|herman: hermann|hiroshi|horst|howard: howie|hugh: hughie|hugo|hussein: husayn hossein|
  ian: iain|ibrahim|igor|ilya|isaac: ike|ismail|ivan|jack|jackson|jacob: jake|jacques|jaime|jake|jamal|james: jim jimmy jamie|jan|jared|jason|javier|
  jay|jean|jeb|jeffrey: jeff jeffery|jeff|jens|jeremy: jerry|jeremiah: jerry|jerome: jerry|jerry|jerrold: jerry|jesse|jesus: jesús|jim|jimmy|joachim|
  joaquin|joe|joel|joerg: jörg|johan|johannes|john: jack johnny jon|jonathan: jon|jordan|jorge|jose: josé|josef: joseph|joseph: joe joey|joshua: josh|
  juan|julian|julio|jurgen: jürgen|justin|kamal|karim|karl: carl|keith|ken|kenneth: ken kenny|kenji|kent|kevin: kev|khalid: khaled|kirk|klaus: claus|
  konstantin|kurt|kyle|lars|laurence: larry|lawrence: larry|leif|leo: lev|leon|leonard: len leo lenny|leonardo: leo|leroy|leslie: les|lester: les|lev|
  liam|lindsey|lionel|lloyd|louis: lou lewis|luca|lucas: luke|luis|luigi|luiz|lukas|luke|magnus|mahmoud: mahmud|malcolm: mal|manfred|manuel: manny|marc|
  marcel|marco|marcus: mark|mario|marion|mark: marc|markus|marshall|martin: marty|marvin: marv|mason|massimo|mateusz|matteo|matthew: matt|matthias|
  maurice|mauricio|max|maximilian: max|maxwell: max|melvin: mel|michael: mike mick mickey|michel|miguel|mike|mikhail: misha|milan|miles|mitch|
  mitchell: mitch|mitt|mohammed: muhammad mohamed mohammad mohamad muhammed|morgan|morris|moshe|mustafa: moustafa|narendra|nathan: nate nat|nathaniel: nate nat|
  neil: neal|nelson|newt|newton: newt|nicholas: nick nicky|nicolas: nick|nicola|nigel|nikita|nikolai: nikolay|noah|noel|norman: norm|olaf: olav|
  oleg|oleksandr|oliver: ollie|olivier|omar: umar|oscar|osama|otto|owen|pablo|paolo|pascal|patrick: pat paddy|paul|paulo|pavel|pedro|per|percy|perry|
  peter: pete|petr|philip: phil phillip|philippe: phil|pierre|pieter|piotr|quentin|rafael: rafa|rahm|raj|rajesh|ralph|ramon|randall: randy rand|
  randolph: randy|raul|ravi|ray|raymond: ray|recep|reginald: reg reggie|reinhard|reince|rene|renato|rex|ricardo: rick|richard: dick rick rich ricky richie|
  robert: bob rob bobby robbie bert|roberto: rob|robin|rocco|rod|roderick: rod|rodney: rod|rodrigo|roger|roland|rolf|roman|ronald: ron ronnie|ronan|
  roosevelt|ross|roy|ruben|rudolph: rudy rudolf|rudy|rupert|russell: russ|ryan|saeed: said sayed|salman|salvador|salvatore|samir|samuel: sam sammy|
  sanjay|santiago|saul|scott: scotty|sean: shawn shaun|sebastian: seb|serge|sergei: sergey|sergio|seth|shane|shinzo|sidney: sid|silvio|simon|solomon: sol|
  spencer|stanley: stan|stefan|stefano|stephen: steve stevie|steve|steven: steve|stewart: stu|stuart: stu|sven|sylvester|tarek: tariq|ted|terence: terry|
  terrence: terry|terry|theodore: ted teddy theo|theo|thierry|thomas: tom tommy thom|tim|timothy: tim timmy|tobias: toby|todd|tom|tomas|tony|travis|
  trevor|trey|tristan|troy|tyler: ty|tyrone: ty|ulrich|umberto|uwe|valery: valeri|vernon|victor: vic viktor|vijay|viktor|vincent: vince vinnie|
  vitaly: vitali vitaliy|vladimir: volodymyr vlad|volodymyr|walter: walt wally|warren|wayne|wendell|werner|wesley: wes|wilfred: wilf|willem|
  william: bill will billy willie liam|winston|wolfgang|woodrow: woody|xavier|yasser: yasir|yevgeny: evgeny yevgeni|yitzhak|yoshihide|youssef: yusuf yousef|
  yuri: yury yuriy|zachary: zach zack|zbigniew`;
const FEMININE = `abigail: abby gail|adele|adriana|agnes|aisha: ayesha|alice|alicia|alison: allison allyson ali|alexandra: alex sandra sasha|alexandria|
  amanda: mandy|amber|amelia: amy|amina: aminata|amy|ana|anastasia|andrea|angela: angie|angelina|anita|ann: annie|anna: annie|anne: annie|annette|
  annie|antonia: toni|april|ariana|arlene|ashley|astrid|audrey|barbara: barb barbie|beatrice: bea|becky|bernadette|beth|bethany: beth|betty|beverly: bev|
  birgit|bonnie|brenda|bridget: brigid|brigitte|brittany|camilla|camille|carla|carly|carmen|carol: carole|caroline: carrie carolyn|carolyn: carrie|
  carrie|catherine: cathy kate cat katherine|cecilia|celine|charlotte: charlie lottie|chelsea|cheryl|chiara|chloe|christina: chris tina christy|
  christine: chris chrissie|cindy|claire: clare|clara|clarissa|claudia|colleen|condoleezza: condi|connie|constance: connie|cristina|cynthia: cindy|
  dana|danielle: dani|daphne|darlene|dawn|deborah: debbie deb debra|denise|diana: di|diane: dianne di|dianne|dolores|donna|dora|doris|dorothy: dot dottie|
  edith|eileen|elaine|elena|eleanor: ellie nell|elise|eliza|elizabeth: liz beth betsy eliza lizzie betty libby bess lisa|ella|ellen: nell|eloise|elsa|
  emily: em|emma: em|erica: erika|erin|estelle|esther|ethel|eva|eve|evelyn|faith|fatima: fatma|felicia|fiona|florence: flo|frances: fran francie|
  francesca|frederica|frida|gabriela|gabrielle: gabby|gail|genevieve: gen|georgia|geraldine|gertrude|gillian: gill jill|gina|ginger|giorgia|gisele|
  gladys|glenda|gloria|grace|greta|gwen|gwendolyn: gwen|hannah: hanna|harriet|hazel|heather|heidi|helen|helena|helene|helga|hilary: hillary|hillary|
  holly|hope|ida|ilse|imelda|ingrid|irene|iris|irina|isabel: isabelle isabella|ivana|ivanka|ivy|jackie|jacqueline: jackie|jana|jane: janie|janet: jan|
  janice: jan|janine|jasmine|jean|jeanette|jeanne|jen|jennifer: jen jenny|jenny|jessica: jess|jill|jo|joan|joanna: jo|joanne: jo|jocelyn|jodi|johanna|
  josephine: jo josie|joy|joyce|juanita|judith: judy|judy|julia: julie|juliana|julie|juliet|june|kamala|karen|karin|karla|karoline|kate|
  katherine: kate kathy katie kay catherine kat|kathleen: kathy|kathryn: kate kathy|kathy|katie|katrina|kay|kayleigh|keisha|kellyanne|kelly|kerry|kim|
  kimberly: kim|kirsten: kristen|kirstjen|kristen|kristin|kristina|lara|latoya|laura|lauren|laurie|leah|leila: layla leyla|lena|leslie|leticia: letitia tish|
  lillian: lily lil|lily|linda|lindsay: lindsey|lisa|liz|liza|lois|loretta|lorraine|louise: lou|lucia|lucinda: cindy|lucy|luisa|lydia|lynn: lynne|
  madeleine: madeline maddie|maggie|malala|malia|mandy|margaret: maggie peggy meg marge margie|margot|maria: marie|mariam: maryam|marian|marianne|marie|
  marilyn|marina|marine|marjorie: marge|marsha|marta|martha|mary: molly polly|maryam|maureen: mo|maxine|megan: meg meghan|megyn|melania|melanie: mel|
  melinda|melissa: mel|mercedes|meredith|mia|michele: michelle|michelle|mildred: millie|mimi|miranda|miriam|molly|mona|monica|monique|muriel|myra|nadia|
  nancy|naomi|natalia|natalie: nat|natasha|nicole: nikki nicki|nikki|nina|noor: nour|nora|norma|olga|olivia|oprah|pamela: pam|pat|patricia: pat patty trish tricia|
  patty|paula|pauline|pearl|peggy|penelope: penny|penny|phoebe|phyllis|polly|priscilla|priya|rachel: rae|ramona|rania|rashida|rebecca: becky becca|
  regina: gina|renee|rhonda|rita|roberta|rosa|rosalind|rosalynn|rose: rosie|rosemary|roxanne|ruth: ruthie|sabrina|sadia|sally|samantha: sam|sandra: sandy|
  sara|sarah: sally sadie|sasha|savannah|selena|shannon|sharon|shauna|sheila|shelley: shelly|sherry|shirley|sigrid|silvia|simone|sofia: sophia|sonia: sonya|
  sophie|stacey: stacy|stella|stephanie: steph|sue|susan: sue susie suzy|susanna|susanne|suzanne: sue|svetlana|sylvia|tabitha|tamara: tammy|tammy|tanya|
  tara|tatiana|teresa: terry tess theresa|theresa: terry tess|tiffany|tina|toni|tracy: tracey|tulsi|ursula|valentina|valerie: val|vanessa|vera|veronica|
  vicki|victoria: vicky vicki tori|viola|violet|virginia: ginny|vivian: viv|wanda|wendy|whitney|wilma|winifred|yasmin|yelena|yolanda|yulia|yvette|yvonne|
  zainab: zeinab|zoe`;

const KNOWN: ReadonlyMap<string, GivenName> = gathered();

/** What is known of a given name, however it is transliterated. */
export function givenName(name: string): GivenName {
  const key = spelledAlike(name);
  return KNOWN.get(key) ?? { known: false, gender: null, forms: new Set([key]) };
}

function gathered(): Map<string, GivenName> {
  const names = new Map<string, { readonly genders: Set<Gender>; readonly forms: Set<string> }>();
  for (const [gender, list] of [
    ['masculine', MASCULINE],
    ['feminine', FEMININE],
  ] as const)
    for (const line of list.split('|')) {
      const [full = '', short = ''] = line.trim().split(/:\s*/);
      for (const name of [full, ...short.split(/\s+/).filter(Boolean)].map(spelledAlike)) {
        const own = names.get(name) ?? { genders: new Set(), forms: new Set() };
        own.genders.add(gender);
        own.forms.add(spelledAlike(full));
        names.set(name, own);
      }
    }
  return new Map([...names].map(([name, { genders, forms }]) => [name, { known: true, gender: only(genders), forms }]));
}

function only(genders: ReadonlySet<Gender>): Gender | null {
  const [first, other] = genders;
  return other ? null : (first ?? null);
}
