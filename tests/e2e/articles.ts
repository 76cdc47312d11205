import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../../shared/articles/', import.meta.url);

/** Two real reports of one press conference. They belong to their publishers and lie outside this repository. */
export const ARTICLES = {
  a: fileURLToPath(new URL('000_590aa30af211faa1.txt', FOLDER)),
  b: fileURLToPath(new URL('003_c7c87a9566f4c259.txt', FOLDER)),
};

/** Where they have to be, their absence is a failure; elsewhere it is said. */
export const ARTICLES_ABSENT = !process.env.CI && !(existsSync(ARTICLES.a) && existsSync(ARTICLES.b));
