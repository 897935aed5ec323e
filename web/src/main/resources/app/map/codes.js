// How a body looks is a small number: class, modification, chemical failure and category, so that a tile sorts into few styles.

export const CLASSES = ['HIGH', 'GOOD', 'MODERATE', 'POOR', 'BAD', 'UNKNOWN'];
export const MODIFICATIONS = ['NATURAL', 'HEAVILY_MODIFIED', 'ARTIFICIAL', 'UNKNOWN'];
export const CATEGORIES = ['RIVER', 'LAKE', 'COASTAL', 'TRANSITIONAL', 'GROUNDWATER', 'UNKNOWN'];

const MODIFICATION_LETTERS = 'NHAU';
const CATEGORY_LETTERS = 'RLCTGU';

export function decode(code) {
  return {
    class: CLASSES[code % 6],
    modification: MODIFICATIONS[Math.floor(code / 6) % 4],
    failing: Math.floor(code / 24) % 2 === 1,
    category: CATEGORIES[Math.floor(code / 48)],
  };
}

/** The code of every feature of a water layer. Each value of the tile is looked up once, not once per feature. */
export function waterCodes(layer) {
  const steps = {
    s: { of: (value) => CLASSES.indexOf(value), step: 1, otherwise: 5 },
    m: { of: (value) => MODIFICATION_LETTERS.indexOf(value), step: 6, otherwise: 3 },
    d: { of: (value) => (value === 1 || value === true ? 1 : 0), step: 24, otherwise: 0 },
    c: { of: (value) => CATEGORY_LETTERS.indexOf(value), step: 48, otherwise: 5 },
  };
  const kinds = Object.values(steps);
  const stepOfKey = layer.keys.map((key) => steps[key]);
  const nothingKnown = kinds.reduce((sum, { step, otherwise }) => sum + step * otherwise, 0);
  const table = layer.keys.map((_, key) => stepOfKey[key] && layer.values.map((value) => part(stepOfKey[key], value)));
  const codes = new Uint16Array(layer.length);
  for (let i = 0; i < layer.length; i++) {
    const tags = layer.tags[i];
    let code = nothingKnown;
    for (let tag = 0; tag < tags.length; tag += 2) code += table[tags[tag]]?.[tags[tag + 1]] ?? 0;
    codes[i] = code;
  }
  return codes;
}

/** What a known value changes in the code of a body of which nothing is known. */
function part({ of, step, otherwise }, value) {
  const known = of(value);
  return known < 0 ? 0 : step * (known - otherwise);
}
