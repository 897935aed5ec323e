// What people call the layers and columns of a workspace. A layer of one's own has no word of its own: it is called by its kind, and its name beside it tells which.

import { has, t } from '../messages.js';

const PEOPLE = /^(?:population|people|folketall|folkemengde|innbyggere)[_ -]?(\d{4})?$/i;
const LAYERS = 'data.layer.name';
const COLUMNS = 'column';
/** What the network report adds to the layer it is about. */
const REPORT = /_report$/;

/** In words; null for a layer that has no word of its own. */
export function layerWord(name) {
  if (has(`${LAYERS}.${name}`)) return t(`${LAYERS}.${name}`);
  const of = name.replace(REPORT, '');
  return of !== name && has(`${LAYERS}.${of}`) ? t('data.layer.report', t(`${LAYERS}.${of}`)) : null;
}

/** What a layer is, where nothing else is known: on the map, or a table. @param kind the kind of its geometry, null for a table */
export function layerKind(kind) {
  return t(kind ? 'data.layer.kind.map' : 'data.layer.kind.table');
}

/** For a list of choices, where there is room for one word: the word, else its own name as people write it. */
export function layerTitle(name) {
  return layerWord(name) ?? plain(name);
}

/** A column as people call it: people of a year, and those of the tables that come with the program; another as its file has it, without underscores. */
export function columnTitle(column) {
  const people = PEOPLE.exec(column);
  if (people) return people[1] ? t('bill.people.year', people[1]) : t('bill.people');
  return has(`${COLUMNS}.${column}`) ? t(`${COLUMNS}.${column}`) : plain(column);
}

function plain(name) {
  return name.replaceAll('_', ' ');
}
