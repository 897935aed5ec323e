// What is chosen, in words: the same as the address says, for people.

import { t, listed } from '../messages.js';
import { whole } from '../numbers.js';
import { basinName, categoryPlural, chemicalName, className } from './names.js';

const WORTH_NAMING = 3;

export function sentence(state, choices) {
  const parts = [head(state)];
  where(parts, 'area', state.area);
  where(parts, 'region', state.region);
  where(parts, 'basin', state.basin.map(basinName));
  where(parts, 'municipality', municipalityNames(state, choices));
  if (state.class.length) parts.push(t('sentence.class', either(state.class.map((value) => className(value)))));
  if (state.chemical.length) parts.push(t('sentence.chemical', either(state.chemical.map(chemicalName))));
  if (state.q) parts.push(t('sentence.q', state.q));
  const text = parts.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function head(state) {
  const kinds = state.category.map((value) => categoryPlural(value).toLowerCase());
  const modifications = state.modification.map((value) => t(`sentence.modification.${value}`));
  if (kinds.length === 0 && modifications.length === 0) return t('sentence.all');
  return [modifications.length ? listed(modifications) : '', kinds.length ? listed(kinds) : t('sentence.bodies')].filter(Boolean).join(' ');
}

function where(parts, kind, names) {
  if (names.length === 0) return;
  if (names.length === 1) parts.push(t(`sentence.${kind}.one`, names[0]));
  else if (names.length <= WORTH_NAMING) parts.push(t(`sentence.${kind}.several`, listed(names)));
  else parts.push(t(`sentence.${kind}.many`, whole(names.length)));
}

function municipalityNames(state, choices) {
  return state.municipality.map((number) => choices?.municipalities.find((one) => one.number === number)?.name ?? number);
}

function either(names) {
  return listed(names.map((name) => name.toLowerCase()), 'or');
}
