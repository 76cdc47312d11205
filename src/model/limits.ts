/*
 * How much of anything is accepted, in one place. What is more is refused with a sentence that names the limit; two reports within
 * these, whatever they say, are compared in less than ten seconds.
 */

/** Of one file or page, in bytes. It may hold much beside its text; no encoding read here needs more than four bytes for a character. */
export const MAX_FILE_BYTES = 16_000_000;
/** Of one report's text, in UTF-16 code units. A novel has half of this. */
export const MAX_CHARACTERS = 800_000;
/** Of one report. A novel has half of this. To hold short sentences against one another takes longest. */
export const MAX_SENTENCES = 10_000;
/** Of one page. An honest page has thousands; to build the elements of more, only to refuse their text, takes long. */
export const MAX_TAGS = 300_000;
/** Of one tag. An honest one has dozens; for each one more a parser looks through all it has. */
export const MAX_ATTRIBUTES = 2_000;
/** Words of the longer report, as the engine cuts them, up to which every sentence is read closely, where there is an encoder. */
export const READ_ALL_CLOSELY = 20_000;
/** Up to so many, what may say the same as something in the other; above, nothing. */
export const READ_SOME_CLOSELY = 60_000;
/** Of all parts of a Word file that are read, unpacked, in bytes. No text of a report comes near this; a ZIP bomb does. */
export const MAX_UNPACKED_BYTES = 48_000_000;
/**
 * Of a saved comparison, and of any file given on the command line, in bytes: more is a mistake, and is not read into memory. Two reports
 * at the limit save as 25 MB, with all of their links taken apart as 50; the rest is for a reader's notes.
 */
export const MAX_SAVED_BYTES = 128 * 1024 * 1024;
/** Of one line of a batch, in bytes. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024;

/*
 * What a saved file or a share link may hold: what our own engine and a diligent reader can make, with room. Spans, words and edits
 * are bounded by the text itself: in order and apart, they cannot be more than its characters.
 */

/** Sentences of one side of a link that is given. A person links a few with a few; the words of all are held against one another. */
export const MAX_LINKED_SENTENCES = 20;
/** Pairs of sentences that all given links together make: each sentence with two. */
export const MAX_LINKED_PAIRS = 2 * MAX_SENTENCES;
/** Of one report in a saved file: each sentence end and each line end may close one. */
export const MAX_SAVED_SENTENCES = 2 * MAX_SENTENCES + 1;
/** Of one report: each sentence or line in one, and what stands between them. */
export const MAX_BLOCKS = 4 * MAX_SENTENCES;
/** Quotations, quantities, times of one report and words of one link, each: a letter and a space for one. */
export const MAX_VALUES = MAX_CHARACTERS / 2;
/** Pairs of words of all links, and their edits: each word of both reports once, in older files more often where a sentence is in several. */
export const MAX_WORDS = 2 * MAX_VALUES;
/** Of one comparison. A sentence is seldom in more than two. */
export const MAX_LINKS = 4 * MAX_SENTENCES;
/** Of one link: what is held word against word is at most four million pairs of them (`wording/diff.ts`). */
export const MAX_EDITS = 10_000;
/** Of one link or highlight, and of the nearest sentences of one: each is a feature by name, of which there are dozens. */
export const MAX_REASONS = 200;
/** Of one comparison: each number, date, name and charged word may bring one. */
export const MAX_OBSERVATIONS = 2 * MAX_VALUES;
/** Of one comparison; our own makes forty. */
export const MAX_HIGHLIGHTS = 400;
/** Kinds of observation; our own makes eleven, and each is a heading. */
export const MAX_KINDS = 100;
/** Of an id or a rule, in code units. */
export const MAX_ID = 300;
/** Notes, rejections, stars, links made and links taken apart, each. A reader who writes one every minute needs three weeks of days for it. */
export const MAX_WORK = 10_000;
/** Of one note from a Word file or of annotations, in code units; what is longer is cut. The form in which notes are written takes no more. */
export const MAX_NOTE = 100_000;
/** Of one note from there, and of one tag in code units; what is more is left out. */
export const MAX_TAGS_OF_NOTE = 100;
/** Of one text selector's context on either side, in code units; our own keep 32. */
export const MAX_CONTEXT = 64;
/** Words compared to find all notes (or all rejections, stars, links) of one report again: a tenth of a second. What is sought after that is shown as not found. */
export const SEARCH_WORK = 2_000_000;
/** Of these, for one of them: its words in a thousand places. */
export const SEARCH_WORK_OF_ONE = 200_000;

/* What reads pages, Word files and PDFs. */

/** Of one page: how deep its elements stand, summed up over all. An honest page of 5,000, twenty deep, has 100,000; what finds the article goes through the ancestors of each. */
export const MAX_DEPTHS = 800_000;
/** Things that one page describes in JSON-LD. An honest page describes tens; what comes after is not looked at. */
export const MAX_LINKED_NODES = 10_000;
/** Of one part of a Word file, unpacked, in bytes. A novel's has 10 million. */
export const MAX_PART_BYTES = 24_000_000;
/** Of the part of a Word file that says who wrote it and when, in bytes. Word writes one thousand. */
export const MAX_PROPERTIES_BYTES = 100_000;
/** Of all parts of a Word file that are read, in tags. A novel has 300,000. */
export const MAX_WORD_TAGS = 600_000;
/** Of the elements of a Word file whose comments are read: how deep they stand. Word's own tables in tables come to some tens. */
export const MAX_WORD_DEPTH = 500;
/** Files in one ZIP archive. A Word file has some tens, and one for each picture. */
export const MAX_ENTRIES = 10_000;
/** Of one PDF. A novel has a third of this. */
export const MAX_PAGES = 3_000;
/** Runs of letters that one PDF places on its pages. One that places each letter by itself has as many as it may have characters. */
export const MAX_PDF_ITEMS = 1_000_000;
