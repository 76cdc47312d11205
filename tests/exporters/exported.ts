import { readReport } from '../../src/engine/read-report';
import { editDescriber } from '../../src/engine/wording/describe-edit';
import { exported as written } from '../../src/exporters/forms';
import { english } from '../../src/languages/en/pack';
import type { Comparison } from '../../src/model/comparison';
import type { Reviewed } from '../../src/model/reviewed';
import type { Form, Wanted } from '../../src/projections/export-form';
import { reviewedBy } from '../../src/review/reviewed';

const PACK = english(null);

/** What the exporters are handed of a comparison in English. */
export function reviewed(comparison: Comparison): Reviewed {
  const [a, b] = comparison.reports;
  return reviewedBy(comparison, editDescriber([readReport(a, PACK), readReport(b, PACK)]));
}

/** A comparison in English in a form that is made at once. */
export function exported(comparison: Comparison, form: Exclude<Form, 'xlsx'>, wanted?: Wanted): string | Uint8Array {
  return written(reviewed(comparison), form, wanted) as string | Uint8Array;
}

/** A comparison in English in any form. */
export async function exportedInTime(comparison: Comparison, form: Form): Promise<string | Uint8Array> {
  return await written(reviewed(comparison), form);
}
