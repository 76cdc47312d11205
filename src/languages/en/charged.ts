/**
 * Words with a strong charge: each has a plainer word that says the same of the facts. Collected for this project from general
 * English; word lists alone recognise framing badly, so what is found with this one is a hint and is off by default.
 */
export const CHARGED: ReadonlySet<string> = new Set(
  `atrocity atrocities barbaric brutal butcher butchered carnage catastrophe catastrophic chilling colossal corrupt crony cronies
  crushing crusade cynical dangerous deadly decimated despot devastating dictator disastrous disgraceful draconian dystopian elite elites
  evil extremist extremists fanatic fanatics farce fascist fiasco filthy flagrant flood flooded fury ghastly gruesome hardline hateful
  heartless heroic horrific horrifying hordes hysteria hysterical illegals infamous infested inhuman invasion junta kowtow lavish
  ludicrous lunatic lurid maniac massacre menace monstrous mob mobs nightmare notorious obscene onslaught outrage outrageous outspoken
  pathetic plague plunder power-grab propaganda puppet puppets radical radicals rampage reckless regime relentless reviled rogue
  ruthless savage scandal scandalous scheme schemes sham shameful shocking sinister slaughter slaughtered slur smear so-called staggering
  strongman stunning swamp swarm tyranny tyrant thug thugs toxic traitor traitors unleash unleashed vicious vile warmonger
  whopping witch-hunt woke wreak heavy-handed much-hyped bloodletting hype hyped pressuring cronyism bombshell explosive`.split(
    /\s+/,
  ),
);
