import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { Chrono, casual, type Parser } from 'chrono-node/en';
import type { Span } from '../../model/report';
import type { Grain, TimeExpression } from '../../model/values';
import { MONTHS } from './abbreviations';

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
/** What tells before a bare day or month that it is still to come. */
const AHEAD =
  /\b(?:will|would|shall|going to|due|scheduled|expected|planned|plans? to)\b[^.;]{0,60}$|\b(?:until|by|next|before|from)\s$/i;

/**
 * Everything in a text that says when, in order, resolved against the calendar date on which it was published (by
 * chrono-node; a bare day or month looks back, as news does, unless what stands before it looks ahead). Without that
 * date only what names its year is resolved.
 */
export function findTimes(text: string, published: string | null): TimeExpression[] {
  if (!SIGNS.test(text)) return [];
  const today = published === null ? null : dayOf(published);
  const [year, month, day] = today ?? [2000, 1, 1];
  const found = READER.parse(text, { instant: new Date(year, month - 1, day, 12) }, { forwardDate: false }).flatMap(
    (result) => read(result, text, today),
  );
  const taken = (at: number) => found.some(({ span }) => span[0] <= at && at < span[1]);
  const years = [...text.matchAll(YEAR)].flatMap((match): TimeExpression[] => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    if (taken(end - 1)) return [];
    return [{ span: [end - 4, end], from: `${name}-01-01`, to: `${name}-12-31`, grain: 'year', certain: true }];
  });
  return [...found, ...years].sort((x, y) => x.span[0] - y.span[0]);
}

function dayOf(iso: string): Day | null {
  const match = ISO.exec(iso);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

function read(result: ParsedResult, text: string, today: Day | null): TimeExpression[] {
  // “31 to 18 on May 14”: a number before “on” is none of the day.
  const before = /^\d+ (?=on )/.exec(result.text)?.[0].length ?? 0;
  const wording = result.text.slice(before).replace(/[\s,.;:]+$/, '');
  const { start, end } = result;
  if (NO_DATE.test(wording) || OTHER_WORD.test(wording)) return [];
  const grain = grainOf(start, wording);
  if (!grain) return [];
  if (!today && !/\d{4}/.test(wording)) return [];
  const ahead = AHEAD.test(text.slice(Math.max(0, result.index - 80), result.index));
  const first = today ? settled(start, grain, wording, today, ahead) : daysOf(start);
  const from = spread(first, grain)[0];
  const to = end ? iso(daysOf(end)) : spread(first, grain)[1];
  const index = result.index + before;
  const span: Span = [index, index + wording.length];
  return [{ span, from, to: to < from ? from : to, grain, certain: !isBare(start, wording) }];
}

function grainOf(start: ParsedComponents, wording: string): Grain | null {
  if (/\bweeks?\b/i.test(wording) && !start.isCertain('weekday')) return 'week';
  if (start.isCertain('day') || start.isCertain('weekday')) return 'day';
  if (start.isCertain('month')) return 'month';
  return start.isCertain('year') ? 'year' : null;
}

function daysOf(components: ParsedComponents): Day {
  return [components.get('year') ?? 1, components.get('month') ?? 1, components.get('day') ?? 1];
}

/** A day or month by its name alone, which comes round again. */
function isBare(start: ParsedComponents, wording: string): boolean {
  if (start.isCertain('year') || /\b(?:last|this|next|past|week)\b/i.test(wording)) return false;
  return !start.isCertain('day') || start.isCertain('month');
}

/** Which one is meant of those that come round: the last one that was, or the next one where the text looks ahead. */
function settled(start: ParsedComponents, grain: Grain, wording: string, today: Day, ahead: boolean): Day {
  const found = daysOf(start);
  if (!isBare(start, wording)) return found;
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
function spread(first: Day, grain: Grain): readonly [from: string, to: string] {
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
