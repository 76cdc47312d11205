import type { PageWords } from '../pack';
import { findDate } from './dates';

/** What stands on pages around their stories: mostly English, whatever the story's language. */
export const PAGE: PageWords = {
  byline: /^(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Ww]ords)\s+)?(?:[Bb]y|BY|Byline|BYLINE)\b:?\s+\p{Lu}/u,
  author: /\b(?:[Bb]y|BY|Byline|BYLINE):?\s+\[?((?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,4})/u,
  withNames: new Set(
    'by on and in for of the at with from de la le du da di van von der den bin al staff reporter correspondent writer editor updated published am pm'.split(
      ' ',
    ),
  ),
  publication: /^(?:first published|published|updated|posted|last (?:updated|modified)|date)\b[:\s]/i,
  date: /\d{4}|\d{1,2}[./]\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  credit:
    /\b(?:images?|photos?|pictures?|photograph)\b[\s\S]{0,40}$|^(?:photo|image|picture|caption|credit|file photo)\b|[(/]\s*(?:photo|image|getty|reuters|afp|ap|epa)\b/i,
  platform: /^(?:youtube|twitter|x|facebook|instagram|tiktok|vimeo|telegram|watch|video|embed)$/i,
  box: /\b(?:subscri\w+|newsletters?|sign up|log in|related (?:articles?|stor(?:y|ies)|posts?|topics?)|read (?:more|next|also)|most (?:read|popular)|recommended|share (?:this|on)|follow us|support (?:us|our)|donate|cookies?|advertisements?|about the author|comments)\b/i,
  subscription: /^subscri|newsletter|sign up/,
  related: /^(?:related|read|most|recommended)/,
  control:
    /^(?:share|tweet|print|e-?mail|save|comments?|\d+ comments?|advertisement|sponsored|listen|play video|menu|search|log in|sign in|next article|previous article)(?:\s+(?:this|on|via|article|story|page|facebook|twitter|x|whatsapp|\d+))*$/i,
  pointer:
    /^(?:read (?:more|also|next)|see also|also read|related(?: \w+)?|more on this(?: \w+)?|recommended|don[’']t miss)\s*[:|–-]/i,
  offer:
    /\b(?:sign up (?:for|to|here)|subscribe (?:to|now|here|today)|click here|follow us on|download (?:the|our) app|all rights reserved|terms (?:of|and) (?:use|service|conditions)|privacy policy|cookie (?:policy|settings))\b|^(?:©|\(c\)|copyright\b)/i,
  findDate,
};
