// A key of a bill as a form shows it: parts of a percent each, by a rule; and the same as the document has it.

/** @returns {parts: [{percent, rule, column}], whole}; null for a key that the form cannot show, which stays as it is */
export function formOfKey(key) {
  if (key?.whole !== undefined) {
    const inner = formOfKey(key.whole);
    return inner && !inner.whole ? { ...inner, whole: true } : null;
  }
  if (!Array.isArray(key)) {
    const part = partOf(key);
    return part ? { parts: [{ percent: '100', ...part }], whole: false } : null;
  }
  const parts = key.map(({ percent, key: inner }) => ({ percent: String(percent), ...partOf(inner) }));
  return parts.every(({ rule }) => rule) ? { parts, whole: false } : null;
}

function partOf(key) {
  if (key === 'equal') return { rule: 'equal', column: '' };
  if (key?.by !== undefined) return { rule: 'by', column: key.by };
  if (key?.fixed !== undefined) return { rule: 'fixed', column: key.fixed };
  return null;
}

export function keyOfForm({ parts, whole }) {
  const keys = parts.map(({ rule, column }) => (rule === 'equal' ? 'equal' : { [rule]: column }));
  const key = parts.length === 1 ? keys[0] : parts.map(({ percent }, i) => ({ percent: numberOf(percent), key: keys[i] }));
  return whole ? { whole: key } : key;
}

const MUNICIPALITY_COLUMNS = ['kommunenummer', 'municipality_number', 'kommunenr', 'knr'];

export function isNumberOfMunicipality(column) {
  return MUNICIPALITY_COLUMNS.includes(column.toLowerCase());
}

/** The municipality number of a member, four digits: of its column of numbers, or before or as its name ("1833 Rana"); null when it has none. */
export function municipalityOf({ name, figures }) {
  const column = Object.keys(figures).find((each) => isNumberOfMunicipality(each) && /^\s*\d{3,4}\s*$/.test(figures[each]));
  if (column) return String(figures[column]).trim().padStart(4, '0');
  return /^(\d{4})(?!\d)/.exec(name.trim())?.[1] ?? null;
}

/** As people write numbers, with a comma and spaces; what is none stays as it is, so that the server says where it stands. */
export function numberOf(text) {
  const plain = String(text).replaceAll(/[\s\u00a0]/g, '').replace(',', '.');
  return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : text;
}

/** A number as people write it in a form, thousands apart; what is none stays as it is. `numberOf` reads it again. */
export function written(value) {
  const number = numberOf(value ?? '');
  if (typeof number !== 'number') return value ?? '';
  const [whole, decimals] = String(number).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0');
  return decimals ? `${grouped},${decimals}` : grouped;
}

/** A key that is too composed for the form, with a column by its new name. */
export function renamed(key, before, name) {
  if (Array.isArray(key)) return key.map((each) => ({ ...each, key: renamed(each.key, before, name) }));
  if (typeof key !== 'object') return key;
  return Object.fromEntries(Object.entries(key).map(([rule, value]) => [rule, rule === 'whole' ? renamed(value, before, name) : value === before ? name : value]));
}
