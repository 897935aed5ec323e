// How a body looks is a small number: class, modification, chemical failure and category, so that a tile sorts into few styles.

export const CLASSES = ['HIGH', 'GOOD', 'MODERATE', 'POOR', 'BAD', 'UNKNOWN'];
export const MODIFICATIONS = ['NATURAL', 'HEAVILY_MODIFIED', 'ARTIFICIAL', 'UNKNOWN'];
export const CATEGORIES = ['RIVER', 'LAKE', 'COASTAL', 'TRANSITIONAL', 'GROUNDWATER'];

const MODIFICATION_LETTERS = 'NHAU';
const CATEGORY_LETTERS = 'RLCTG';

export function encode(classIndex, modificationIndex, failing, categoryIndex) {
  return classIndex + 6 * (modificationIndex + 4 * ((failing ? 1 : 0) + 2 * categoryIndex));
}

export function decode(code) {
  return {
    class: CLASSES[code % 6],
    modification: MODIFICATIONS[Math.floor(code / 6) % 4],
    failing: Math.floor(code / 24) % 2 === 1,
    category: CATEGORIES[Math.floor(code / 48)],
  };
}

/** The code of every feature of a water layer. */
export function waterCodes(layer) {
  const codes = new Uint8Array(layer.length);
  for (let i = 0; i < layer.length; i++) {
    const statusClass = CLASSES.indexOf(layer.property(i, 's'));
    const modification = MODIFICATION_LETTERS.indexOf(layer.property(i, 'm') ?? 'U');
    const category = CATEGORY_LETTERS.indexOf(layer.property(i, 'c') ?? 'R');
    codes[i] = encode(statusClass < 0 ? 5 : statusClass, Math.max(0, modification), layer.property(i, 'd') === 1, Math.max(0, category));
  }
  return codes;
}
