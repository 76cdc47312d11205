import { codeOf } from './io';

/** What the system says when it cannot read or write, by the code of the error. */
const SAYS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'this is not allowed here'],
  ['EPERM', 'this is not allowed here'],
  ['EROFS', 'nothing may be changed there'],
  ['ENOSPC', 'there is no room left'],
  ['EDQUOT', 'there is no room left for this account'],
  ['EFBIG', 'it would be too large for where it goes'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENOENT', 'there is no such place'],
  ['ENOTDIR', 'there is no such place'],
  ['EISDIR', 'it is a folder'],
  ['ENXIO', 'nothing answers there'],
  ['ENODEV', 'nothing answers there'],
  ['EIO', 'the device reports a fault'],
  ['EMFILE', 'too many files are open'],
  ['ENFILE', 'too many files are open'],
  ['ENOMEM', 'there is not enough memory'],
  ['EBUSY', 'it is in use'],
  ['ETXTBSY', 'it is in use'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is larger than any file that can be read at once'],
]);

/** Whether an error comes from the system and not from the program: only then it is a person's to mend. */
export function isOfSystem(error: unknown): boolean {
  return /^E[A-Z0-9]+$|^ERR_FS_/.test(codeOf(error));
}

/** Why the system could not read or write, as the end of a sentence: “there is no room left (ENOSPC)”. */
export function systemWords(error: unknown): string {
  const code = codeOf(error);
  const says = SAYS.get(code);
  return says ? `${says} (${code})` : code;
}

/** One line on what failed, whatever it was that met it. */
export function failureOfSystem(error: unknown): string {
  const { path, syscall } = error as NodeJS.ErrnoException;
  if (syscall === 'write') return `the output could not be written: ${systemWords(error)}.`;
  if (syscall === 'read') return `the input could not be read: ${systemWords(error)}.`;
  return `${path ?? syscall ?? 'the system'}: ${systemWords(error)}.`;
}
