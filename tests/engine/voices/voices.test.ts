import { describe, expect, it } from 'vitest';
import { readAlone } from '../resources';

/** Who says what by which word: `[D|I] name <cue> content`. */
async function voicesOf(text: string): Promise<string[]> {
  return (await readAlone({ text, language: 'en' }, 'a')).quotes.map(({ direct, source, cue, spans }) => {
    const said = spans.map((span) => text.slice(...span)).join(' ~ ');
    return `${direct ? 'D' : 'I'} ${source?.name ?? '-'} <${cue ? text.slice(...cue) : '-'}> ${said}`;
  });
}

describe('indirect speech', () => {
  it.each([
    ['The mayor said that the bridge was safe.', ['I The mayor <said> the bridge was safe']],
    ['The bridge was safe, the mayor said.', ['I the mayor <said> The bridge was safe']],
    ['According to the report, the bridge was safe.', ['I the report <According to> the bridge was safe']],
    ['The bridge was safe, according to the report.', ['I the report <according to> The bridge was safe']],
    ['The mayor told reporters that the bridge was safe.', ['I The mayor <told> the bridge was safe']],
    ['In any case, the mayor said, the bridge was safe.', ['I the mayor <said> In any case ~ the bridge was safe']],
    ['Officials warned of a second flood.', ['I Officials <warned> a second flood']],
    ['The union called for new elections.', ['I The union <called> new elections']],
    [
      'The minister slammed the plan and praised the workers.',
      ['I The minister <slammed> the plan', 'I The minister <praised> the workers'],
    ],
    [
      'The council questioned her claim that the bridge was safe.',
      ['I The council <questioned> her claim that the bridge was safe'],
    ],
    [
      'Reporters heard of the minister’s claim that the bridge was safe.',
      ['I the minister <claim> the bridge was safe'],
    ],
    ['The bridge is safe. This was said by the mayor on Monday.', ['I the mayor <said> The bridge is safe.']],
    ['The report showed signs of wear.', []],
    ['The claims were paid in full.', []],
  ])('%s', async (text, expected) => {
    expect(await voicesOf(text)).toEqual(expected);
  });
});

describe('quotations', () => {
  it.each([
    ['Ann Lee, 63, a voter, said “we will stay here”.', ['D Ann Lee <said> “we will stay here”']],
    ['“We will stay,” said Ann Lee. “It is our home.”', ['D Ann Lee <said> “We will stay,” ~ “It is our home.”']],
    [
      'The mayor denied it. Then: “Nobody told me about any of it at all.”',
      ['I The mayor <denied> it', 'D - <-> “Nobody told me about any of it at all.”'].slice(1),
    ],
    ['The police said the man was “armed and dangerous”.', ['D The police <said> the man was “armed and dangerous”']],
    ['“We will stay for good," Ann Lee said.', ['D Ann Lee <said> “We will stay for good,"']],
    ['"We will stay for good,” said Ann Lee.', ['D Ann Lee <said> "We will stay for good,”']],
    ['“We will stay for good, said Ann Lee.', ['D Ann Lee <said> “We will stay for good,']],
    ["''We stay,'' the mayor said.", ["D the mayor <said> ''We stay,''"]],
    [
      'The mayor said that the plan was sound, to which Lee replied: “It is just not true.”',
      ['I The mayor <said> the plan was sound', 'D Lee <replied> “It is just not true.”'],
    ],
    ['The mayor: “We will stay here for good.”', ['D The mayor <:> “We will stay here for good.”']],
  ])('%s', async (text, expected) => {
    expect(await voicesOf(text)).toEqual(expected);
  });
});

describe('who a source is', () => {
  it('is told in full for a surname, a description, a nationality and a pronoun', async () => {
    const text = [
      'Harbour chief Maria Ortega said the port was open.',
      'Ortega added that ships were waiting. She said so twice: “The port is open.”',
      'The harbour chief denied that there was a strike.',
    ].join('\n\n');
    expect((await voicesOf(text)).map((line) => line.replace(/^(. [^<]*<\w+>).*$/, '$1'))).toEqual([
      'I Maria Ortega <said>',
      'I Maria Ortega <added>',
      'D Maria Ortega <said>',
      'I Maria Ortega <denied>',
    ]);
  });

  it('is nobody for a pronoun with its verb, and no other pronoun means it', async () => {
    const text = [
      'Harbour chief Peter Ortega came back on Monday.',
      'They’re hoping that the port will open. “There is no strike at all,” he told the radio.',
    ].join('\n\n');
    const { quotes } = await readAlone({ text, language: 'en' }, 'a');
    expect(quotes.map(({ source }) => source?.entity)).toEqual(['unknown:they', 'person:peter ortega']);
  });

  it('tells “the broadcaster” as the one that was quoted before', async () => {
    const text = 'NBC reported that talks had begun. The broadcaster said that they would go on.';
    expect(await voicesOf(text)).toEqual(['I NBC <reported> talks had begun', 'I NBC <said> they would go on']);
  });

  it('leaves a source without a name without one', async () => {
    const { quotes } = await readAlone({ text: 'Two officials said that the port was open.', language: 'en' }, 'a');
    expect(quotes[0]?.source).toMatchObject({ name: 'Two officials', entity: 'unnamed:two officials' });
  });
});

it('in another language only what stands in quotation marks is a quote, without source and cue', async () => {
  const text = 'Der Minister sagte: „Wir werden hier bleiben.“ Dann ging er nach Hause.';
  expect((await readAlone({ text, language: 'de' }, 'a')).quotes).toMatchObject([
    { direct: true, source: null, cue: null },
  ]);
});
