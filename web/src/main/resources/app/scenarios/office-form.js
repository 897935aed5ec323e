// All that can be said of one office: where, when, with whom, in which rooms, for whom.

import { html, nothing } from 'lit-html';
import { counted, has, t } from '../messages.js';
import { tenths, whole } from '../numbers.js';
import { beside, folded, listOf, numberOf, textField, written } from './fields.js';

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
export const WEEKDAYS = DAYS.slice(0, 5);
const STAFF = ['state', 'municipal', 'social', 'refugee', 'adult-education', 'other', 'unspecified'];
const COSTS = ['rent', 'common', 'cleaning', 'electricity'];
const SHARES = { 'state-percent': 'municipal-percent', 'municipal-percent': 'state-percent' };

/**
 * @param office as the study has it @param load what the server says of it, or nothing @param refused the last refusal
 * @param act {change(field, parts), move(place), remove()}
 */
export function officeForm({ name, office, load, settlements, municipalities, clients, refused, act }) {
  const at = (part) => `office/${name}/${part}`;
  const field = (part, label, value, make, more = {}) => textField({ id: at(part), name: part, label, value, refused, change: (text) => act.change(at(part), make(text)), ...more });
  return html`<div class="office-form">
    ${load ? html`<p class="note">${load.perThousand === null || load.perThousand === undefined ? nothing : t('scenario.office.perThousand', tenths(load.perThousand), whole(load.inhabitants))} ${clients ? t('scenario.office.clients', whole(load.clients), clients.toLowerCase()) : nothing}</p>` : nothing}
    <label class="form-row"><span>${t('scenario.office.move')}</span>${settlementChoice('move', settlements, ({ target }) => target.value && act.move({ settlement: target.value }))}</label>
    ${days(office.days ?? WEEKDAYS, (day) => act.change(at('days'), (now) => ({ days: weekOf(now.days ?? WEEKDAYS, day) })))} ${beside(at('days'), refused)}
    ${field('hours', t('scenario.office.hours'), office.hours, (text) => ({ hours: text === '' ? null : text.replaceAll('.', ':').replace(/\s*[–-]\s*/, '–') }), { hint: '09:00–15:00' })}
    ${folded('staff', t('scenario.office.staff'), staff(office, field, (part) => beside(at(part), refused), (parts, part) => act.change(at(part), parts)))}
    ${folded('rooms', t('scenario.office.rooms'), rooms(office, refused, at, act))}
    ${folded('services', t('scenario.office.services'), html`
      ${field('services', t('scenario.office.services.list'), (office.services ?? []).join(', '), (text) => ({ services: listOf(text) }), { hint: t('scenario.form.commas') })}
      ${field('capacity', t('scenario.office.capacity'), written(office.capacity), (text) => ({ capacity: numberOf(text) }), { hint: t('scenario.office.capacity.none') })}
      ${field('staff-travel', t('scenario.office.staffTravel'), written(office['staff-travel']), (text) => ({ 'staff-travel': numberOf(text) }), { hint: t('scenario.form.kroner') })}`)}
    ${folded('serves', office.serves ? counted('scenario.office.servesSome', office.serves.length, office.serves.length) : t('scenario.office.servesEverybody'), serves(office, municipalities, (parts) => act.change(at('serves'), parts), beside(at('serves'), refused)))}
    <p><button type="button" class="quiet remove-office" @click=${act.remove}>${t('scenario.office.remove')}</button></p>
  </div>`;
}

export function settlementChoice(name, settlements, change) {
  return html`<select name=${name} required aria-label=${t('scenario.office.move')} @change=${change ?? nothing}><option value="" selected>${t('scenario.office.choose')}</option>${settlements.map((each) => html`<option value=${each}>${each}</option>`)}</select>`;
}

function days(chosen, toggle) {
  return html`<fieldset class="form-row days"><legend>${t('scenario.office.days')}</legend><span class="day-chips">${DAYS.map((day) => html`<button type="button" class="chip" aria-pressed=${chosen.includes(day)} ?disabled=${chosen.length === 1 && chosen.includes(day)} data-day=${day} @click=${() => toggle(day)}>${t(`scenario.day.${day}`)}</button>`)}</span></fieldset>`;
}

/** Null for the usual week, as the file leaves it out. */
function weekOf(days, day) {
  const changed = DAYS.filter((each) => (each === day ? !days.includes(each) : days.includes(each)));
  return changed.join() === WEEKDAYS.join() ? null : changed;
}

function staffName(kind) {
  return has(`scenario.staff.${kind}`) ? t(`scenario.staff.${kind}`) : kind;
}

/** Positions by kind; one that is emptied goes, and one of any name is added. */
function staff(office, field, wrong, change) {
  const set = (kind, text) => (now) => {
    const { [kind]: gone, ...rest } = now.staff ?? {};
    const left = text === '' ? rest : { ...now.staff, [kind]: numberOf(text) };
    return { staff: Object.keys(left).length ? left : null };
  };
  const add = (event) => {
    event.preventDefault();
    const { kind, count } = event.target.elements;
    const word = STAFF.find((each) => staffName(each).toLowerCase() === kind.value.trim().toLowerCase()) ?? kind.value.trim();
    if (!word || count.value.trim() === '') return;
    change(set(word, count.value.trim()), 'staff-new');
    event.target.reset();
  };
  return html`${Object.entries(office.staff ?? {}).map(([kind, count]) => field(`staff-${kind}`, staffName(kind), written(count), (text) => set(kind, text)))}
    <form class="form-add add-staff" @submit=${add}>
      <input name="kind" required list="staff-kinds" aria-label=${t('scenario.office.staff.kind')} placeholder=${t('scenario.office.staff.kind')} maxlength="40"><datalist id="staff-kinds">${STAFF.map((kind) => html`<option value=${staffName(kind)}></option>`)}</datalist>
      <input name="count" required inputmode="decimal" aria-label=${t('scenario.office.staff.count')} placeholder=${t('scenario.office.staff.count')}>
      <button type="submit" class="plain-button">${t('scenario.office.add')}</button>
    </form>${wrong('staff-new')}`;
}

/** Premises by name, what they cost, and how state and municipality share it: one share is the rest of the other. */
function rooms(office, refused, at, act) {
  const all = office.rooms ?? {};
  const set = (place, parts, id) =>
    act.change(at(id), (now) => {
      const { [place]: gone, ...rest } = now.rooms ?? {};
      const left = parts ? { ...now.rooms, [place]: Object.fromEntries(Object.entries({ ...gone, ...parts }).filter(([, value]) => value !== null)) } : rest;
      return { rooms: Object.keys(left).length ? left : null };
    });
  const share = (which, text) => ({ [which]: numberOf(text) ?? 0, [SHARES[which]]: typeof numberOf(text) === 'number' ? Math.round(100 * (100 - numberOf(text))) / 100 : undefined });
  const row = (place, costs, part, label, make, value, hint = '') => textField({ id: at(`${place}-${part}`), name: part, label, value, refused, hint, change: (text) => set(place, make(text), `${place}-${part}`) });
  const add = (event) => {
    event.preventDefault();
    const { place, state } = event.target.elements;
    if (!place.value.trim() || all[place.value.trim()]) return;
    set(place.value.trim(), share('state-percent', state.value.trim()), 'rooms-new');
    event.target.reset();
  };
  return html`${Object.entries(all).map(([place, costs]) => html`<fieldset class="premises" data-premises=${place}><legend>${place} <button type="button" class="link" @click=${() => set(place, null, 'rooms-new')}>${t('scenario.remove')}</button></legend>
      ${COSTS.map((part) => row(place, costs, part, t(`scenario.rooms.${part}`), (text) => ({ [part]: numberOf(text) }), written(costs[part]), t('scenario.form.kroner')))}
      ${Object.keys(SHARES).map((part) => row(place, costs, part, t(`scenario.rooms.${part}`), (text) => share(part, text), written(costs[part])))}
      ${row(place, costs, 'source', t('account.rate.source'), (text) => ({ source: text || null }), costs.source)}</fieldset>`)}
    <form class="form-add add-premises" @submit=${add}>
      <input name="place" required aria-label=${t('scenario.rooms.name')} placeholder=${t('scenario.rooms.name')} maxlength="80">
      <input name="state" required inputmode="decimal" aria-label=${t('scenario.rooms.state-percent')} placeholder=${t('scenario.rooms.state-percent')}>
      <button type="submit" class="plain-button">${t('scenario.office.add')}</button>
    </form>${beside(at('rooms-new'), refused)}`;
}

/** Those that are not ticked are not served; when none is, everybody is. */
function serves(office, municipalities, change, wrong) {
  const chosen = (office.serves ?? []).map(String);
  const known = new Set(municipalities.map(({ number }) => number));
  const all = [...municipalities, ...chosen.filter((number) => !known.has(number)).map((number) => ({ number, name: '' }))];
  const toggle = (number) =>
    change((now) => {
      const served = (now.serves ?? []).map(String);
      const left = all.map((each) => each.number).filter((each) => (each === number ? !served.includes(each) : served.includes(each)));
      return { serves: left.length ? left : null };
    });
  return html`<p class="note">${t('scenario.office.serves.how')}</p><ul class="serves-list">${all.map(({ number, name }) => html`<li><label><input type="checkbox" name="serves" value=${number} .checked=${chosen.includes(number)} @change=${() => toggle(number)}> ${name || number}</label></li>`)}</ul>${wrong}`;
}
