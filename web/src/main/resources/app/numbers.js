// Numbers and dates as people write them: 1 073 · 84,6 % · 24.11.2026, and 1,073 · 84.6% · 24/11/2026 in English.

import { language, locale } from './messages.js';

const NO_BREAK_SPACE = '\u00a0';
const formats = new Map();

function format(kind, make) {
  const key = `${language}/${kind}`;
  if (!formats.has(key)) formats.set(key, make());
  return formats.get(key);
}

export function whole(number) {
  return format('whole', () => new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 })).format(number);
}

/** Up to three decimals, for measured values. */
export function decimal(number) {
  return format('decimal', () => new Intl.NumberFormat(locale(), { maximumFractionDigits: 3 })).format(number);
}

/** A way on the ground: metres, and whole kilometres from ten of them on. */
export function distance(metres) {
  return metres < 10_000 ? `${whole(Math.round(metres))}${NO_BREAK_SPACE}m` : `${whole(Math.round(metres / 1000))}${NO_BREAK_SPACE}km`;
}

/** One decimal and a no-break space; a dash when there is nothing to divide by. */
export function percent(number) {
  if (number === null || number === undefined) return '–';
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const text = format('percent', () => new Intl.NumberFormat(locale(), one)).format(number);
  return language === 'en' ? `${text}%` : `${text}${NO_BREAK_SPACE}%`;
}

export function date(text) {
  return written(text, 'date', { day: '2-digit', month: '2-digit', year: 'numeric' });
}

export function dateTime(text) {
  const parts = { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' };
  return written(text, 'dateTime', parts);
}

/** 2,4 MB: bytes as the file manager shows them. */
export function bytes(count) {
  const units = ['B', 'kB', 'MB', 'GB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(count, 1)) / 3));
  const decimals = step === 0 ? 0 : 1;
  const number = format(`bytes${decimals}`, () => new Intl.NumberFormat(locale(), { maximumFractionDigits: decimals }));
  return `${number.format(count / 1000 ** step)}${NO_BREAK_SPACE}${units[step]}`;
}

function written(text, kind, parts) {
  if (!text) return '–';
  const moment = new Date(text);
  // A text that is no full date ("2017", "våren 2024") is shown as it was given: hiding it would hide the doubt.
  const full = /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(moment.getTime());
  return !full ? text : format(kind, () => new Intl.DateTimeFormat(locale(), parts)).format(moment);
}

/** Minutes as people say them: 12,3 min, and from an hour on 1 t 20 min. */
export function duration(minutes) {
  if (minutes < 59.95) return `${format('tenths', () => new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 })).format(minutes)}${NO_BREAK_SPACE}min`;
  const all = Math.round(minutes);
  const hours = `${whole(Math.floor(all / 60))}${NO_BREAK_SPACE}${language === 'en' ? 'h' : 't'}`;
  return all % 60 === 0 ? hours : `${hours} ${all % 60}${NO_BREAK_SPACE}min`;
}

/** One decimal, with its sign when `signed`. */
export function tenths(number, { signed = false } = {}) {
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: signed ? 'exceptZero' : 'auto' };
  return format(`tenths${signed}`, () => new Intl.NumberFormat(locale(), options)).format(number);
}

/** Kilometres with one decimal. */
export function kilometres(number) {
  return `${tenths(number)}${NO_BREAK_SPACE}km`;
}

/** People in a narrow column: 123 456, and from a million on 1,23 mill. */
export function people(number) {
  if (number < 1_000_000) return whole(number);
  return format('compact', () => new Intl.NumberFormat(locale(), { notation: 'compact', maximumSignificantDigits: 3 })).format(number);
}
