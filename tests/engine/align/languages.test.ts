import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/pipeline';
import { noticeWords } from '../../../src/messages/notice';
import { notice } from '../../../src/projections/notice';
import { RESOURCES, WITHOUT_LEXICON } from '../resources';

/** Two short reports of one event; `links` says which paragraphs of A and B, by number, say the same. */
interface Case {
  readonly language: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly links: readonly string[];
}

const CASES: readonly Case[] = [
  {
    language: 'sv',
    a: [
      'Bron över Vindelälven stängdes på måndagen sedan ingenjörer hittat sprickor i två av pelarna.',
      'Kommunen räknar med att reparationen kostar 13 miljoner kronor och tar fyra månader.',
      'På orten oroar sig handlarna för att kunderna ska välja andra vägar.',
      '– Vi tar inga risker med trafikanternas säkerhet, säger trafikchefen Karin Lund.',
    ],
    b: [
      'Fyra månader och 13 miljoner kronor behövs för reparationerna, enligt kommunens beräkningar.',
      'Sprickor i bropelarna fick på måndagen ingenjörerna att stänga bron över Vindelälven.',
      '”Vi tar ingen risk med säkerheten för trafikanter”, säger Karin Lund, som är trafikchef.',
      'Den gamla färjan kan inte sättas in eftersom vattnet står för lågt.',
    ],
    links: ['0=1', '1=0', '3=2'],
  },
  {
    language: 'de',
    a: [
      'Die Brücke über die Elbe wurde am Montag gesperrt, nachdem Ingenieure Risse in zwei Pfeilern entdeckt hatten.',
      'Die Reparatur soll nach Angaben der Stadt vier Monate dauern und 13 Millionen Euro kosten.',
      'Die Händler im Ort fürchten, dass ihre Kunden nun andere Wege nehmen.',
      '„Wir gehen bei der Sicherheit kein Risiko ein“, sagte Bürgermeisterin Karin Lund.',
    ],
    b: [
      'Vier Monate lang wird repariert, 13 Millionen Euro werden die Reparaturen laut Stadt kosten.',
      'Weil Ingenieure in zwei Pfeilern Risse entdeckten, ist die Elbbrücke, die Brücke über die Elbe, seit Montag gesperrt.',
      'Bürgermeisterin Lund sagte, bei der Sicherheit gehe sie kein Risiko ein.',
      'Eine alte Fähre darf wegen des niedrigen Wassers nicht fahren.',
    ],
    links: ['0=1', '1=0', '3=2'],
  },
  {
    language: 'fr',
    a: [
      'Le pont sur la Loire a été fermé lundi après la découverte de fissures dans deux de ses piliers par des ingénieurs.',
      'Selon la mairie, les réparations dureront quatre mois et coûteront 13 millions d’euros.',
      'Les commerçants craignent que leurs clients ne prennent d’autres routes.',
      '« Nous ne prendrons aucun risque avec la sécurité », a déclaré la maire, Karine Lund.',
    ],
    b: [
      'La réparation coûtera 13 millions d’euros et durera quatre mois, indique la mairie.',
      'Des ingénieurs ayant découvert des fissures dans deux piliers, le pont sur la Loire est fermé depuis lundi.',
      'La maire Karine Lund affirme ne prendre aucun risque pour la sécurité.',
      'Le vieux bac ne peut pas naviguer, faute d’eau.',
    ],
    links: ['0=1', '1=0', '3=2'],
  },
];

const text = (paragraphs: readonly string[]) => ({ text: paragraphs.join('\n\n') });

describe('reports in one language other than English', () => {
  it.each(CASES)(
    'are aligned in $language, whether the words of English are there or not',
    async ({ language, a, b, links }) => {
      for (const resources of [WITHOUT_LEXICON, RESOURCES]) {
        const comparison = await compare(text(a), text(b), {}, resources);
        expect(comparison.reports.map((report) => report.language)).toEqual([language, language]);
        const blockOf = (side: 0 | 1, id: string) =>
          comparison.reports[side].sentences.find((own) => own.id === id)?.block;
        const found = comparison.links.map((link) => `${blockOf(0, link.a[0] ?? '')}=${blockOf(1, link.b[0] ?? '')}`);
        expect(found.sort()).toEqual([...links].sort());
      }
    },
  );
});

describe('reports in two languages', () => {
  const swedish = [
    'Natos generalsekreterare Jens Stoltenberg träffade Nordmakedoniens premiärminister Dimitar Kovacevski i Skopje den 21 november 2023.',
    'Vädret var vackert och torget fullt av människor.',
  ];
  const english = [
    'A crowd had gathered in the square, and the weather was fine.',
    'On 21 November 2023, Jens Stoltenberg met Prime Minister Dimitar Kovacevski in Skopje.',
  ];

  it('are linked where names and numbers carry it, and the reader is told that the rest is not compared', async () => {
    const comparison = await compare(text(swedish), text(english), {}, RESOURCES);
    expect(comparison.links.map(({ a, b }) => [...a, ...b])).toEqual([['a0', 'b1']]);
    const found = notice(comparison);
    expect(found && noticeWords(found)).toBe(
      'A is in Swedish, B in English: only names, numbers and words that are alike in both can be compared; the rest is not.',
    );
  });
});
