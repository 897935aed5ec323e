// When one travels: at any time, leaving at a time, being there by one, or there and back while the office is open; and on foot in straight lines.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';

const NONE = { leaveAt: null, arriveBy: null, open: null, needed: null };
const USUAL = { any: NONE, leaveAt: { ...NONE, leaveAt: '08:00' }, arriveBy: { ...NONE, arriveBy: '09:00' }, open: { ...NONE, open: '09:00-15:00', needed: '30' } };

export function clockOf({ leaveAt, arriveBy, open }) {
  return open ? 'open' : arriveBy ? 'arriveBy' : leaveAt ? 'leaveAt' : 'any';
}

/** @param set takes a patch of the state */
export function clockForm(state, set) {
  if (state.mode === 'foot') return crowForm(state, set);
  const chosen = clockOf(state);
  return html`<div class="clock-form">
    <label>${t('clock.when')}<select name="clock" @change=${({ target }) => set(USUAL[target.value])}>${Object.keys(USUAL).map((kind) => html`<option value=${kind} ?selected=${kind === chosen}>${t(`clock.${kind}`)}</option>`)}</select></label>
    ${chosen === 'leaveAt' || chosen === 'arriveBy' ? time(t(`clock.${chosen}`), chosen, state[chosen], (value) => set({ [chosen]: value })) : nothing}
    ${chosen === 'open' ? openHours(state, set) : nothing}
    ${chosen === 'any' ? nothing : html`<p class="note">${t(`clock.note.${chosen}`)}</p>`}
  </div>`;
}

function time(label, name, value, choose) {
  return html`<label><span class="visually-hidden">${label}</span><input type="time" name=${name} aria-label=${label} .value=${value ?? ''} @change=${({ target }) => target.value && choose(target.value)}></label>`;
}

function openHours({ open, needed }, set) {
  const [from = '', to = ''] = open.split(/[-–]/);
  return html`${time(t('clock.opens'), 'opens', from, (value) => set({ open: `${value}-${to}` }))}<span aria-hidden="true">–</span>${time(t('clock.closes'), 'closes', to, (value) => set({ open: `${from}-${value}` }))}
    <label>${t('clock.needed')}<input type="number" name="needed" min="0" max="1440" .value=${needed ?? '30'} @change=${({ target }) => set({ needed: target.value.trim() || null })}></label>`;
}

function crowForm({ asTheCrowFlies }, set) {
  return html`<div class="clock-form">
    <label class="crow"><input type="checkbox" name="crow" .checked=${Boolean(asTheCrowFlies)} @change=${({ target }) => set({ asTheCrowFlies: target.checked ? 'usual' : null })}> ${t('crow.title')}</label>
    ${asTheCrowFlies ? html`<label>${t('crow.factor')}<input type="number" name="factor" min="1" max="5" step="0.1" .value=${asTheCrowFlies === 'usual' ? '1.3' : asTheCrowFlies} @change=${({ target }) => set({ asTheCrowFlies: target.value || 'usual' })}></label><p class="note">${t('crow.note')}</p>` : nothing}
  </div>`;
}
