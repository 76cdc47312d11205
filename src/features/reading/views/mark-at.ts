/** What marked words stand for: a difference of their passage, a highlight, or both. */
export interface MarkedHere {
  /** Index into the link's edits. */
  readonly edit: number | null;
  readonly highlight: string | null;
}

/** The marked words at an element; null where they are marked for neither. */
export function markAt(element: Element): MarkedHere | null {
  const { edit, highlight } = element.closest<HTMLElement>('mark')?.dataset ?? {};
  if (edit === undefined && highlight === undefined) return null;
  return { edit: edit === undefined ? null : Number(edit), highlight: highlight ?? null };
}
