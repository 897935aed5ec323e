// Texts live in message files on the server; a module asks for them by key.

let texts = {};
let plurals = new Intl.PluralRules('nb');
let lists = { and: new Intl.ListFormat('nb'), or: new Intl.ListFormat('nb', { type: 'disjunction' }) };
export let language = 'nb';

export async function loadMessages(wanted) {
  const response = await fetch(`/api/messages/${wanted}`);
  if (!response.ok) throw new Error(`no messages for ${wanted}: ${response.status}`);
  texts = await response.json();
  language = wanted;
  plurals = new Intl.PluralRules(wanted);
  lists = { and: new Intl.ListFormat(wanted), or: new Intl.ListFormat(wanted, { type: 'disjunction' }) };
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
