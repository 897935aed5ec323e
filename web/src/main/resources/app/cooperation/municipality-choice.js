// Which municipality is looked at, chosen from a list: by keyboard as well as by a press on the map.

import { html } from 'lit-html';
import { locale, t } from '../messages.js';

/** @param view the view Samarbeid */
export function municipalityChoice(view) {
  const { state, overview } = view;
  const named = [...overview.municipalities].sort((a, b) => a.name.localeCompare(b.name, locale()));
  return html`<label class="above"><span>${t('coop.municipality.pick')}</span><select class="coop-pick-municipality" @change=${({ target }) => view.set({ municipality: target.value || null })}>
    <option value="" ?selected=${!state.municipality}>${t('coop.municipality.none')}</option>
    ${named.map(({ number, name, onMap }) => html`<option value=${number} ?selected=${number === state.municipality}>${onMap || !overview.onMap ? name : t('coop.municipality.outside', name)}</option>`)}
  </select></label>`;
}

/** The borders of the one that is looked at, above all that its topic draws; null takes them away. */
export function outlineChosen(map, number) {
  const { ink } = map.colours();
  map.overlays.set('chosen', 'ways', number ? map.areasOf([number]) : null, () => ({ color: ink, weight: 3, fill: false }));
}
