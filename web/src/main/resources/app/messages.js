// Texts live in message files on the server; a module asks for them by key.

export const LANGUAGES = ['nb', 'nn', 'en'];

/** Whose habits numbers, dates, counts and lists follow. Nynorsk has those of bokmål, and browsers know few of its own. */
const HABITS = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };

let texts = {};
let plurals = null;
let lists = null;
export let language = LANGUAGES[0];

export const locale = () => HABITS[language];

/** The language that was chosen here before, else the first that the browser wishes for and there are texts in, else bokmål. */
export function firstLanguage(chosen, wishes) {
  const known = [chosen, ...wishes.map((wish) => wish.toLowerCase().split('-')[0].replace(/^no$/, 'nb'))];
  return known.find((each) => LANGUAGES.includes(each)) ?? LANGUAGES[0];
}

export async function loadMessages(wanted) {
  const response = await fetch(`/api/messages/${wanted}`);
  if (!response.ok) throw new Error(`no messages for ${wanted}: ${response.status}`);
  texts = await response.json();
  language = wanted;
  plurals = new Intl.PluralRules(locale());
  lists = { and: new Intl.ListFormat(locale()), or: new Intl.ListFormat(locale(), { type: 'disjunction' }) };
  document.documentElement.lang = wanted;
}

/** The text of a key, with {0}, {1} … filled in. An unknown key shows itself, so that a missing text is seen. */
export function t(key, ...values) {
  const text = texts[key] ?? key;
  return values.length === 0 ? text : text.replace(/\{(\d)\}/g, (_, n) => values[n] ?? '');
}

export function has(key) {
  return key in texts;
}

/** The text for a count: key.one or key.other, as the language counts. `shown` is the count as written. */
export function counted(key, count, shown, ...values) {
  const form = `${key}.${plurals.select(count)}`;
  return t(has(form) ? form : `${key}.other`, shown, ...values);
}

/** "elver, innsjøer og kystvann", or with "eller". */
export function listed(items, kind = 'and') {
  return lists[kind].format(items);
}
