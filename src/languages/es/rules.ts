import { type WordRules, words } from '../rules';

/** What is known of Spanish. */
export const RULES: WordRules = {
  decimalComma: true,
  functionWords:
    words(`a al algo ante antes como con contra cual cuando de del desde donde durante e el ella ellos en entre era es esa ese eso esta estas
    este esto estos fue ha había han hasta hay la las le les lo los más me mi muy nada ni no nos o otra otro para pero poco por porque que
    quien se ser si sin sobre son su sus también tanto te tiene todo todos un una uno y ya yo`),
  negations: words('no'),
  stemmer: 'spanish',
  abbreviations:
    words(`sr sra sres srta dr dra dres prof profa d dña lic ing arq gral cnel cap tte sgto mons fr hno hna pdte pdta ud uds vd pág págs núm
    núms art arts av avda p.ej aprox cf cfr ed vol fig tel ee rr jj ff aa cc`),
  mayEnd: words('uu hh oo aa ss pp ee.uu rr.hh jj.oo ff.aa etc s.a s.l c.f cía'),
};
