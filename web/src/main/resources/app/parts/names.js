// The words for the codes of the interface: categories, classes, modifications, degrees.

import { has, t } from '../messages.js';

const SMALL_WORDS = new Set(['og', 'i', 'til', 'fra', 'mot', 'med', 'ved', 'av', 'for', 'kommune', 'kommuner', 'by', 'nord', 'sør', 'øst', 'vest', 'indre', 'ytre', 'kyst']);

export const categoryName = (category) => t(`category.${category}`);
export const categoryPlural = (category) => t(`category.${category}.plural`);
export const modificationName = (modification) => t(`modification.${modification}`);
export const chemicalName = (status) => t(`chemical.${status}`);
export const degreeName = (degree) => t(`degree.${degree}`);

/** The register writes river basins in capitals: "VESTVÅGØY KOMMUNE" is Vestvågøy kommune to people. */
export function basinName(basin) {
  if (!basin || basin !== basin.toUpperCase()) return basin;
  const word = (text) => (SMALL_WORDS.has(text.toLowerCase()) ? text.toLowerCase() : text.charAt(0) + text.slice(1).toLowerCase());
  const name = basin.replace(/\p{L}+/gu, word);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Potential has one class where status has two: its good is "god eller bedre". */
export function className(statusClass, modification = 'NATURAL') {
  const key = `potential.${statusClass}`;
  return isPotential(modification) && has(key) ? t(key) : t(`class.${statusClass}`);
}

export function isPotential(modification) {
  return modification === 'HEAVILY_MODIFIED' || modification === 'ARTIFICIAL';
}

/** "Elv · moderat potensial · sterkt modifisert", for the tooltip and the head of the sheet. */
export function shortDescription({ category, class: statusClass, modification }) {
  const kind = isPotential(modification) ? 'describe.potential' : 'describe.status';
  const status = statusClass === 'UNKNOWN' ? t(`${kind}.unknown`) : t(kind, className(statusClass, modification).toLowerCase());
  const parts = [categoryName(category), status];
  if (modification !== 'NATURAL') parts.push(modificationName(modification).toLowerCase());
  return parts.join(' · ');
}
