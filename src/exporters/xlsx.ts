import { unzipSync } from 'fflate';
import writeXlsx, { type Cell, type Feature } from 'write-excel-file/universal';
import { archiveOf } from './archive';
import type { Content } from './content';
import { COLUMNS, type Row, tableOf } from './table';
import { printable } from './words';

/** A cell of Excel holds no more, in UTF-16 code units. */
const LONGEST = 32_767;
const CUT = ' […]';

/** Widths of columns, in characters; the others are as wide as a number. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['record', 14],
  ['kind', 18],
  ['in A', 32],
  ['in B', 32],
  ['says', 48],
  ['passage of A', 48],
  ['passage of B', 48],
  ['rule', 24],
  ['note', 48],
  ['tags', 18],
  ['written', 18],
]);
const NARROW = 10;

/**
 * The table of all that differs (`table.ts`) as a workbook (Office Open XML, ECMA-376): words are text, whatever they look like, numbers are numbers and
 * days are days; the head stays in sight, and every column has a filter. The same content gives the same bytes.
 */
export async function toXlsx(content: Content): Promise<Uint8Array> {
  const rows = tableOf(content);
  const head = COLUMNS.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }));
  const sheet = [head, ...rows.map((row) => COLUMNS.map((name) => cell(name, row[name])))];
  const columns = COLUMNS.map((name) => ({ width: WIDTHS.get(name) ?? NARROW }));
  const written = writeXlsx(
    sheet,
    { sheet: 'What differs', columns, stickyRowsCount: 1 },
    { features: [filters(sheet.length)] },
  );
  // The library dates its files with the moment: packed anew, the same content gives the same bytes.
  return archiveOf(unzipSync(new Uint8Array(await (await written.toBlob()).arrayBuffer())));
}

function cell(name: (typeof COLUMNS)[number], value: Row[typeof name] = ''): Cell {
  if (value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (name === 'written') return { value: new Date(value), type: Date, format: 'yyyy-mm-dd hh:mm' };
  const text = printable(value);
  const own =
    text.length > LONGEST ? `${text.slice(0, LONGEST - CUT.length).replace(/[\ud800-\udbff]$/, '')}${CUT}` : text;
  return { value: own, type: String, wrap: true, alignVertical: 'top' };
}

/** A filter on each column. */
function filters(rows: number): Feature<unknown> {
  const last = String.fromCharCode('A'.charCodeAt(0) + COLUMNS.length - 1);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}${rows}"/>`),
        },
      },
    },
  };
}
