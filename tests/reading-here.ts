import * as file from '../src/sources/file';

/** What a thread reads in a browser is read on the spot: the documents that components are tested in have no threads. */
export const { readRichText, readSource } = file;
