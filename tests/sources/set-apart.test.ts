import { describe, expect, test } from 'vitest';
import { drawnText } from '../../src/sources/pdf/apart';
import { ofStory, readWell, textsOf } from './reading';

/** A PDF of one page that draws this, in Helvetica. */
function pdf(content: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [5 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
  ];
  let file = '%PDF-1.4\n';
  const starts = objects.map((own, k) => {
    const start = file.length;
    file += `${k + 1} 0 obj\n${own}\nendobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const at = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${starts.join('')}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

const line = (size: number, x: number, y: number, shown: string) => `BT /F1 ${size} Tf ${x} ${y} Td ${shown} ET`;
const body = [
  line(11, 60, 700, '(The pier of Ostrel was opened again on Monday, after the storm had kept it closed for) Tj'),
  line(11, 60, 686, '(more than nine days, and the harbour master said that he was glad of it.) Tj'),
];
const read = async (...lines: string[]) =>
  textsOf((await readWell(pdf([...lines, ...body].join('\n')), 'a.pdf')).source, ofStory);

describe('a headline whose letters stand apart', () => {
  test.each([1, 2, 3, 5, 8, 12, 20])('by %i points more between all', async (spacing) => {
    const [headline] = await read(line(16, 60, 780, `${spacing} Tc (PIER OF OSTREL OPEN) Tj 0 Tc`));
    expect(headline).toBe('PIER OF OSTREL OPEN');
  });

  test.each([250, 400, 700])('by moving each by %i thousandths of an em, with no space drawn', async (move) => {
    const words = ['PIER', 'OF', 'OSTREL', 'OPEN'].map((word) =>
      [...word].map((letter) => `(${letter})`).join(` -${move} `),
    );
    const [headline] = await read(line(16, 60, 780, `[${words.join(` -${move + 600} `)}] TJ`));
    expect(headline).toBe('PIER OF OSTREL OPEN');
  });

  test('over two lines, the last of them short', async () => {
    const [headline] = await read(
      line(16, 60, 780, '6 Tc (HARBOUR OF OSTREL) Tj'),
      line(16, 60, 760, '(OPEN) Tj 0 Tc'),
    );
    expect(headline).toBe('HARBOUR OF OSTREL OPEN');
  });
});

test('grades in columns are no word', async () => {
  const grades = ['A', 'B', 'C', 'D', 'E', 'F', 'A'].map((grade, k) =>
    line(11, 60 + 30 * k + (k % 2) * 30, 650, `(${grade}) Tj`),
  );
  expect((await read(...grades)).join(' ')).not.toMatch(/ABC|CBA|AB/);
});

test('kerned words are whole', async () => {
  const [first] = await read(line(11, 60, 740, '[(W) 80 (ater for T) 90 (om and ) -20 (A) 70 (v) 40 (a.)] TJ'));
  expect(first).toBe('Water for Tom and Ava.');
});

test('what is drawn has a space where the next letter is moved farther than is usual', () => {
  const run = (...glyphs: readonly (string | number)[]) =>
    glyphs.map((own) => (typeof own === 'number' ? own : { unicode: own }));
  expect(drawnText([run('a', -300, 'b', -300, 'c', -900, 'd', -300, 'e')]).text).toBe('abc de');
  expect(drawnText([run('a', 'b', -278, 'c'), run('d')])).toEqual({ text: 'ab cd', letters: 'abcd', at: [0, 1, 3, 4] });
});
