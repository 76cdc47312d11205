import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { Chrono, casual, type Parser } from 'chrono-node/en';
import type { Span } from '../../model/report';
import { overlap } from '../../model/span';
import type { Grain } from '../../model/values';
import type { ReadTime } from '../pack';
import { MONTHS } from './abbreviations';
import { directionOf, isName, isSurelyPast, NAMED_DAY, recurs } from './time-words';

/** A calendar date as numbers; the month from 1. */
type Day = readonly [year: number, month: number, day: number];

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS = 'mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun';
/** Nothing that says when is without one of these; most sentences need no further reading. */
const SIGNS = new RegExp(
  `\\b(?:(?:${DAYS})(?:day)?s?|${MONTHS.map((month) => `${month.slice(0, 3)}(?:t|${month.slice(3)})?`).join('|')}|` +
    'yesterday|today|tonight|tomorrow|ago|(?:last|this|next|past) (?:week|month|year)|(?:19|20)\\d\\d|\\d{1,2}/\\d{1,2})\\b',
  'i',
);
/** What most expressions of time have. */
const SIGNS_OF_PARSERS: readonly RegExp[] = [
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
  /mon|tue|wed|thu|fri|sat|sun|week/i,
  /\d/,
];
/** Expressions of every kind that chrono-node knows, with and without digits. */
const EXPRESSIONS =
  `21 November 2023|November 21, 2023|first of November|November the first|November twenty-first, 2023|twenty-first of November|Nov 2023|November
  |2023 November 21|2023-Nov-21|2023 November|2023-11-21|2023/11/21|2023-11-21T10:00:00Z|21/11/2023|11/21/2023|11/21|11/2023
  |on Friday|last Friday|Friday|Friday next week|this weekend|3 days ago|two days ago|a week ago|in 3 weeks|in two weeks|within 3 days
  |within a few days|for two days|3 weeks later|two weeks later|3 days from now|next week|last month|this year|next 3 weeks
  |last two weeks|past few days|+3 days|-2 weeks|at 5:30 pm|at 5 pm|17:30|5 o'clock|noon|at midnight|today|tonight|yesterday|tomorrow
  |last night|this morning|in the evening|now|eom|end of month|the end of the month`
    .split('|')
    .map((expression) => expression.trim());
const NOTHING = /(?!)/;

/** Finds what chrono-node finds, without its costly search for what a text cannot have. */
const READER = new Chrono({ parsers: casual.parsers.map(quick), refiners: casual.refiners });

function quick(parser: Parser): Parser {
  const needed = new Map<RegExp, readonly RegExp[]>();
  return {
    pattern: (context) => {
      const own = parser.pattern(context);
      const needs = needed.get(own) ?? signsOf(own);
      needed.set(own, needs);
      return needs.every((need) => need.test(context.text)) ? own : NOTHING;
    },
    extract: (context, match) => parser.extract(context, match),
  };
}

/** The signs that all expressions have which a pattern finds: where a text lacks one, it need not be searched by it. */
function signsOf(pattern: RegExp): readonly RegExp[] {
  const found = EXPRESSIONS.filter((expression) => expression.search(pattern) >= 0);
  return found.length === 0
    ? []
    : SIGNS_OF_PARSERS.filter((sign) => found.every((expression) => sign.test(expression)));
}

/** A span of time, or a time of day: not when something was. */
const NO_DATE = /^(?:for|within|in the (?:last|past|next|coming))\b|\b(?:later|earlier|from now)$|^now$/i;
/** Words for days and months that are written small, or are names, are other words. */
const OTHER_WORD = /^(?:sat|sun|mar|may|march|wed|fri|second|dec|mon)\b/;
const YEAR =
  /\b(?:in|since|of|by|until|from|during|before|after|year|early|late|spring|summer|autumn|winter|for) ((?:19|20)\d\d)\b(?![-/.,]?\d)/gi;
/** Months that are names or other words too: they need something that tells them to be months. */
const OTHER_MONTH = /^(?:May|March|Sun|Sat|Mar)$/;
const MONTH_BEFORE =
  /(?:\b(?:in|of|by|since|until|till|through|from|to|and|or|before|after|during|between|for|last|next|this|early|late|mid|on|every|each|both)|[/,–-]|\b(?:early|mid|late)-)\s?$/i;
/** Two numbers alone are a fraction, a score or a grade, unless what stands before them leads to a day and no share follows. */
const SLASHED = /^\d{1,2}\/\d{1,2}$/;
const DAY_BEFORE =
  /(?:\b(?:on|since|by|until|till|from|through|before|after|between)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)\s$/i;
const SHARE_AFTER = /^\s(?:of|on a)\b/i;
const BEFORE_TIME = /^(?:on|in|at|by|of|since|until|till|from|during|before|after|for|the|this past)\s+(?=\S)/i;

/** How exactly what is read says when, with a week apart from other stretches. */
type ReadGrain = Extract<Grain, 'year' | 'month' | 'day'> | 'week';

/**
 * Everything in a text that says when, in order, resolved against the calendar date on which it was published (by
 * chrono-node; a bare day or month looks back, as news does, unless what stands around it looks ahead). Without that
 * date only what names its year is resolved.
 */
export function findTimes(text: string, published: string | null): ReadTime[] {
  const named = [...text.matchAll(NAMED_DAY)].map(
    ({ index, 0: whole }): ReadTime => ({
      span: [index, index + whole.length],
      start: null,
      end: null,
      grain: 'day',
      basis: 'event',
      direction: 'past',
    }),
  );
  if (!SIGNS.test(text)) return named;
  const today = published === null ? null : dayOf(published);
  const [year, month, day] = today ?? [2000, 1, 1];
  const found = READER.parse(text, { instant: new Date(year, month - 1, day, 12) }, { forwardDate: false })
    .flatMap((result) => read(result, text, today))
    .filter(({ span }) => !named.some((own) => overlap(own.span, span)));
  const taken = (at: number) => [...named, ...found].some(({ span }) => span[0] <= at && at < span[1]);
  const years = [...text.matchAll(YEAR)].flatMap((match): ReadTime[] => {
    const end = match.index + match[0].length;
    if (taken(end - 1)) return [];
    const span: Span = [end - 4, end];
    return [
      {
        span,
        start: `${match[1]}-01-01`,
        end: null,
        grain: 'year',
        basis: 'absolute',
        direction: directionOf(text, span, 'past'),
      },
    ];
  });
  return [...named, ...found, ...years].sort((x, y) => x.span[0] - y.span[0]);
}

function isLedToAsDay(text: string, span: Span): boolean {
  return DAY_BEFORE.test(before(text, span)) && !SHARE_AFTER.test(text.slice(span[1]));
}

/** The word or two before a span. */
function before(text: string, [start]: Span): string {
  return text.slice(Math.max(0, start - 12), start);
}

function dayOf(iso: string): Day | null {
  const match = ISO.exec(iso);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

function read(result: ParsedResult, text: string, today: Day | null): ReadTime[] {
  // “31 to 18 on May 14”: a number before “on” is none of the day.
  const own = result.text.replace(/(?<![\s,.;:])[\s,.;:]+$/, '');
  const begin = (/^\d+ (?=on )/.exec(own)?.[0].length ?? 0) + result.index;
  const preposition = BEFORE_TIME.exec(text.slice(begin, result.index + own.length))?.[0].length ?? 0;
  const span: Span = [begin + preposition, result.index + own.length];
  const wording = text.slice(...span);
  const { start, end } = result;
  if (NO_DATE.test(own) || OTHER_WORD.test(wording)) return [];
  if (OTHER_MONTH.test(wording) && !MONTH_BEFORE.test(before(text, span))) return [];
  if (SLASHED.test(wording) && !isLedToAsDay(text, span)) return [];
  const grain = grainOf(start, wording);
  if (!grain) return [];
  const isBare = comesRound(start, wording);
  const told = {
    span,
    grain: grain === 'week' ? ('other' as const) : grain,
    basis: basisOf(wording, text, span),
  };
  const direction = directionOf(text, span, isBare ? 'past' : today ? settledSide(start, today) : 'unknown');
  const isOpen = told.basis !== 'absolute' && (!today || direction === 'unknown' || recurs(text, span[0]));
  if (told.basis === 'name' || isOpen) return [{ ...told, start: null, end: null, direction }];
  const first = today && isBare ? settled(start, grain, today, direction === 'future') : daysOf(start);
  const [from, last] = spread(first, grain);
  const isFarBack = today && told.basis === 'annual' && direction === 'past' && last < iso(plus(today, -FAR_BACK));
  if (isFarBack && !isSurelyPast(text, span[0])) return [{ ...told, start: null, end: null, direction: 'unknown' }];
  const to = end ? iso(daysOf(end)) : last;
  return [{ ...told, start: from, end: (end && to > from) || grain === 'week' ? to : null, direction }];
}

/** Days and months that come every year. */
const ANNUAL = new RegExp(`\\b(?:${MONTHS.map((month) => month.slice(0, 3)).join('|')})|\\d/\\d`, 'i');

/** News says which year it means of what is longer ago, in days, than what is to come by the same name. */
const FAR_BACK = 240;

/** Whether what is no day or month of every year is past, by the calendar alone. */
function settledSide(start: ParsedComponents, today: Day): 'past' | 'future' {
  return iso(daysOf(start)) > iso(today) ? 'future' : 'past';
}

function basisOf(wording: string, text: string, span: Span): ReadTime['basis'] {
  if (isName(text, span)) return 'name';
  if (/\b\d{4}\b/.test(wording)) return 'absolute';
  return ANNUAL.test(wording) && !/\b(?:last|this|next|past|ago)\b/i.test(wording) ? 'annual' : 'deictic';
}

function grainOf(start: ParsedComponents, wording: string): ReadGrain | null {
  if (/\bweeks?\b/i.test(wording) && !start.isCertain('weekday')) return 'week';
  if (start.isCertain('day') || start.isCertain('weekday')) return 'day';
  if (start.isCertain('month')) return 'month';
  return start.isCertain('year') ? 'year' : null;
}

function daysOf(components: ParsedComponents): Day {
  return [components.get('year') ?? 1, components.get('month') ?? 1, components.get('day') ?? 1];
}

/** A day or month by its name alone, which comes round again. */
function comesRound(start: ParsedComponents, wording: string): boolean {
  if (start.isCertain('year') || /\b(?:last|this|next|past|week|ago)\b/i.test(wording)) return false;
  return !start.isCertain('day') || start.isCertain('month');
}

/** Which one is meant of those that come round: the last one that was, or the next one where the text looks ahead. */
function settled(start: ParsedComponents, grain: ReadGrain, today: Day, ahead: boolean): Day {
  const found = daysOf(start);
  const now = iso(today);
  if (grain === 'day' && start.isCertain('weekday') && !start.isCertain('day')) {
    const offset = (weekday(found) - weekday(today) + 7) % 7;
    return ahead ? plus(today, offset) : plus(today, offset === 0 ? 0 : offset - 7);
  }
  const [, month, day] = found;
  const years = [today[0] - 1, today[0], today[0] + 1].map((year): Day => [year, month, day]);
  if (ahead) return years.find((each) => spread(each, grain)[1] >= now) ?? found;
  return years.findLast((each) => spread(each, grain)[0] <= now) ?? found;
}

/** First and last day of what `grain` says. A week begins on Monday. */
function spread(first: Day, grain: ReadGrain): readonly [from: string, to: string] {
  const [year, month] = first;
  if (grain === 'year') return [iso([year, 1, 1]), iso([year, 12, 31])];
  if (grain === 'month') return [iso([year, month, 1]), iso(plus([year, month + 1, 1], -1))];
  if (grain === 'day') return [iso(first), iso(first)];
  const monday = plus(first, -((weekday(first) + 6) % 7));
  return [iso(monday), iso(plus(monday, 6))];
}

function plus([year, month, day]: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** 0 is Sunday. */
function weekday([year, month, day]: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function iso(day: Day): string {
  const [year, month, date] = plus(day, 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
