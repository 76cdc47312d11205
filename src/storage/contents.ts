import { withHomes } from '../model/homes';
import { addPart, isPartOf } from '../projections/parts';
import type { Database, ReadableStores, WritableStores } from './database';
import { DamagedRecord } from './failures';
import type { Content } from './records';
import { isSoundComparison, isSoundFrame } from './soundness';
import { stored } from './stored';

/** How long parts are written before the page gets its turn, in milliseconds: two long reports have hundreds, and each is cloned here. */
const AT_A_TIME = 8;

/** All parts of one content, by key. */
export const partsOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/**
 * Writes the parts of a new content, a few at a time. Nothing refers to them yet: they become its parts with
 * {@link putContent}, and are cleared away if that never comes.
 */
export async function putPartsAhead(database: Database, content: Content): Promise<void> {
  const { parts } = stored(content);
  for (let next = 0; next < parts.length; ) {
    const { store, done } = database.transaction('parts', 'readwrite');
    const end = performance.now() + AT_A_TIME;
    do void store.put(parts[next++] as (typeof parts)[number]);
    while (next < parts.length && performance.now() < end);
    await done;
  }
}

/** Writes a content whose parts have been written ahead; those that are missing now are written again. */
export async function putContent({ contents, parts }: WritableStores, content: Content): Promise<void> {
  const { frame, parts: all } = stored(content);
  if ((await parts.count(partsOf(content.id))) !== all.length) for (const part of all) await parts.put(part);
  await contents.put(frame);
}

/**
 * One content with all its parts; `null` where there is none.
 *
 * @throws DamagedRecord where a part is missing, or anything is not what was stored.
 */
export async function getContent(
  { contents, parts }: Pick<ReadableStores, 'contents' | 'parts'>,
  id: string,
): Promise<Content | null> {
  const found = await contents.get(id);
  if (found === undefined) return null;
  if (!isSoundFrame(found) || (await parts.count(partsOf(id))) !== found.parts) throw new DamagedRecord();
  const { parts: count, ...content } = found;
  // Read one by one: all at once would hold up the page as long as writing them did.
  for (let number = 0; number < count; number++) {
    const part = await parts.get([id, number]);
    if (!part || !isPartOf(content.comparison, part)) throw new DamagedRecord();
    addPart(content.comparison, part);
  }
  if (!isSoundComparison(content.comparison)) throw new DamagedRecord();
  return { ...content, comparison: withHomes(content.comparison) };
}

export async function deleteContent({ contents, parts }: WritableStores, id: string): Promise<void> {
  await contents.delete(id);
  await parts.delete(partsOf(id));
}

/** Takes away parts that nothing else is stored of: the page was closed between writing them and their content. */
export async function clearStrayParts({ entries, contents, parts, kept }: WritableStores): Promise<void> {
  const known = new Set([
    ...(await contents.getAllKeys()),
    ...(await entries.getAllKeys()),
    ...(await kept.getAllKeys()),
  ]);
  const keys = await parts.getAllKeys();
  for (const id of new Set(keys.map(([content]) => content))) if (!known.has(id)) await parts.delete(partsOf(id));
}
