import type { Reviewed } from '../model/reviewed';
import type { Form } from '../projections/export-form';
import { EVERYTHING, type Wanted } from '../projections/export-form';
import { toJson } from '../projections/saved-json';
import { toAnnotations } from './annotations';
import { contentOf } from './content';
import { toCsv } from './csv';
import { toDocx } from './docx';
import { toHtml } from './html';
import { toMarkdown } from './markdown';
import { toTei } from './tei';
import { toXlsx } from './xlsx';

/**
 * A comparison in any form: text, or the bytes of a form that is none, which some make only by and by. JSON is the saved file and always holds everything.
 * Throws a RangeError where the text would be longer than any string may be.
 */
export function exported(
  reviewed: Reviewed,
  form: Form,
  wanted: Wanted = EVERYTHING,
): string | Uint8Array | Promise<Uint8Array> {
  if (form === 'json') return toJson(reviewed.comparison);
  const content = contentOf(reviewed, wanted);
  switch (form) {
    case 'html':
      return toHtml(content);
    case 'docx':
      return toDocx(content);
    case 'md':
      return toMarkdown(content);
    case 'csv':
      return toCsv(content);
    case 'xlsx':
      return toXlsx(content);
    case 'annotations':
      return toAnnotations(content);
    case 'tei':
      return toTei(content);
  }
}
