import { saysEdit } from '../messages/edits';
import type { Edit } from '../model/link';
import type { Report } from '../model/report';

/**
 * One plain sentence on what kinds of change an edit makes, told on the page. What it needs of the engine is loaded when it
 * is first asked for.
 */
export async function describeEdit(edit: Edit, reports: readonly [Report, Report]): Promise<string> {
  const { describerOf } = await import('./reviewed');
  const describe = await describerOf(reports);
  return saysEdit(edit, describe(edit), reports);
}
