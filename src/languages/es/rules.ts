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
  abbreviations: words('sr sra srta dr dra prof d dña ud uds ee.uu pág núm av'),
};
