// The offices as a ledger: which are chosen, and how many people are within each limit of each of them and of all together.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { people as short, percent, whole } from '../numbers.js';
import { bandColour, limitsOf } from './bands.js';

const FILTER_FROM = 12;
const SHOWN_FIRST = 12;

export class OfficeLedger {
  #filter = '';
  #all = false;

  /** `toggle(id)`, `only(id)`, `choose(ids)`: null for all of them */
  constructor({ changed, toggle, only, choose }) {
    Object.assign(this, { changed, toggle, only, choose });
  }

  /** @param chosen the ids that are chosen @param answer of the catchments, or null */
  part({ ground, state, chosen, answer }) {
    const limits = answer?.limits ?? limitsOf(state);
    const many = ground.offices.length > FILTER_FROM;
    const wanted = this.#filter.toLocaleLowerCase();
    const found = ground.offices.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
    const rows = many && !this.#all && !wanted ? found.slice(0, SHOWN_FIRST) : found;
    const byId = new Map((answer?.people ?? []).map((each) => [each.id, each]));
    const together = answer?.people.at(-1);
    return html`<div class="office-ledger">
      <div class="ledger-head">
        ${many ? html`<input type="search" class="ledger-filter" placeholder=${t('office.filter', whole(ground.offices.length))} aria-label=${t('office.filter', whole(ground.offices.length))} .value=${this.#filter} @input=${({ target }) => this.#set({ filter: target.value.trim() })}>` : nothing}
        <button type="button" class="quiet" ?disabled=${chosen.length === ground.offices.length} @click=${() => this.choose(null)}>${t('office.all')}</button>
        <button type="button" class="quiet" ?disabled=${chosen.length === 0} @click=${() => this.choose([])}>${t('office.none')}</button>
      </div>
      <div class="ledger-scroll"><table class="ledger">
        <caption class="visually-hidden">${t('travel.people.caption')}</caption>
        <thead><tr><th scope="col">${t('travel.people.within')}</th>${limits.map((minutes, i) => html`<th scope="col" class="number"><span class="band" style=${`background:${bandColour(i, limits.length)}`} aria-hidden="true"></span>${minutes}<span class="visually-hidden"> min</span></th>`)}</tr></thead>
        ${together && chosen.length > 1 ? html`<tbody>${this.#together(together, limits)}</tbody>` : nothing}
        ${rows.map((office) => this.#row(office, ground.number(office.id), chosen, byId.get(office.id) ?? (chosen.length === 1 ? together : null), limits))}
      </table></div>
      ${rows.length < found.length ? html`<p><button type="button" class="quiet" @click=${() => this.#set({ all: true })}>${t('office.more', whole(found.length - rows.length))}</button></p>` : nothing}
      ${answer && chosen.length > 1 && answer.people.length === 1 ? html`<p class="note">${t('office.fewer')}</p>` : nothing}
      ${found.length === 0 ? html`<p class="note">${t('office.nofound', this.#filter)}</p>` : nothing}
    </div>`;
  }

  #set({ filter = this.#filter, all = this.#all }) {
    this.#filter = filter;
    this.#all = all;
    this.changed();
  }

  #together({ within, all }, limits) {
    return html`<tr class="together"><th scope="row">${t('travel.together')}</th>${limits.map((_, i) => html`<td class="number"><strong>${short(within[i])}</strong><span class="note">${percent((100 * within[i]) / Math.max(1, all))}</span></td>`)}</tr>`;
  }

  #row({ id, name, connected }, number, chosen, own, limits) {
    const on = chosen.includes(id);
    return html`<tbody class="office ${on ? '' : 'off'}" data-office=${id}>
      <tr><th scope="rowgroup" colspan=${limits.length + 1}><span class="office-cell">
        <input type="checkbox" .checked=${on} ?disabled=${!connected} aria-label=${name} @change=${() => this.toggle(id)}>
        ${number ? html`<span class="pin-mark ${on ? 'chosen' : ''}" aria-hidden="true">${number}</span>` : nothing}
        <span><button type="button" class="office-name" title=${t('office.only')} ?disabled=${!connected} @click=${() => this.only(id)}>${name}</button>
          ${connected ? nothing : html`<span class="note warn">${t('office.unconnected')}</span>`}</span>
      </span></th></tr>
      ${own && on ? html`<tr class="amounts"><td></td>${limits.map((_, i) => html`<td class="number">${short(own.within[i])}</td>`)}</tr>` : nothing}
    </tbody>`;
  }
}

/** Those that no limit holds: further away, without a way, without a road. Nothing is left out without a word. */
export function outside({ together, limits }) {
  const { beyond, unreached, notConnected, all } = together;
  const share = (count) => percent((100 * count) / Math.max(1, all));
  const rows = [
    ['beyond', beyond, t('travel.beyond', limits.at(-1))],
    ['unreached', unreached, t('travel.unreached')],
    ['notConnected', notConnected, t('travel.notConnected')],
  ];
  return html`<dl class="outside">
    ${rows.map(([kind, count, text]) => html`<div class=${count > 0 && kind !== 'beyond' ? 'some' : ''}><dt>${text}</dt><dd>${whole(count)} <span class="note">${share(count)}</span></dd></div>`)}
    <div class="all"><dt>${t('travel.everyone')}</dt><dd>${whole(all)}</dd></div>
  </dl>`;
}
