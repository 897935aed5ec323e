// The choice of area, municipality, kind, class and modification.

import { html } from 'lit-html';
import { t } from '../messages.js';
import { CATEGORIES, CLASSES, MODIFICATIONS } from '../map/codes.js';
import { basinName, categoryPlural, className, modificationName } from './names.js';
import { letter } from './swatch.js';
import { picker } from './picker.js';

/** @param choices the answer of /api/water/choices; @param choose (patch) => void */
export function choicePickers({ state, choices, style, choose }) {
  const one = (choice, label, none, groups) =>
    picker({ name: choice, label, none, groups, chosen: state[choice], onChange: (values) => choose({ [choice]: values }) });
  return html`
    <div class="choices">
      ${regionPicker(one, choices)} ${one('area', t('choice.area'), t('choice.area.all'), areaGroups(choices))}
      ${one('municipality', t('choice.municipality'), t('choice.municipality.all'), [
        { options: choices.municipalities.map(({ number, name, total }) => ({ value: number, text: name, total })) },
      ])}
      ${basinPicker(one, state, choices)}
      ${one('category', t('choice.category'), t('choice.category.all'), [
        { options: CATEGORIES.filter((value) => value !== 'UNKNOWN' || state.category.includes(value)).map((value) => ({ value, text: categoryPlural(value) })) },
      ])}
      ${one('class', t('choice.class'), t('choice.class.all'), [
        { options: CLASSES.map((value) => ({ value, text: className(value), mark: letter(style, value) })) },
      ])}
      ${one('modification', t('choice.modification'), t('choice.modification.all'), [
        { options: MODIFICATIONS.map((value) => ({ value, text: modificationName(value) })) },
      ])}
    </div>
  `;
}

/** Basins of the chosen areas; one is no choice, unless it is chosen. */
function basinPicker(one, state, { basins = [] }) {
  const within = ({ areas, name }) => state.area.length === 0 || state.basin.includes(name) || areas.some((area) => state.area.includes(area));
  const options = basins.filter(within).map(({ name, total }) => ({ value: name, text: basinName(name), total }));
  if (options.length < 2 && state.basin.length === 0) return null;
  return one('basin', t('choice.basin'), t('choice.basin.all'), [{ options }]);
}

/** One region is no choice. */
function regionPicker(one, { regions }) {
  if (regions.length < 2) return null;
  const options = regions.map(({ name, total }) => ({ value: name, text: name, total }));
  return one('region', t('choice.region'), t('choice.region.all'), [{ options }]);
}

function areaGroups({ areas, regions }) {
  const option = ({ name, total }) => ({ value: name, text: name, total });
  if (regions.length < 2) return [{ options: areas.map(option) }];
  const byRegion = Map.groupBy?.(areas, (area) => area.region) ?? groupBy(areas);
  return [...byRegion].map(([name, members]) => ({ name, options: members.map(option) }));
}

function groupBy(areas) {
  const groups = new Map();
  for (const area of areas) groups.set(area.region, [...(groups.get(area.region) ?? []), area]);
  return groups;
}
