// One municipality: its figures against the water area's, the agreement, its contacts, and the bodies that it shares.

import { html, nothing } from 'lit-html';
import { getJson, newest, send } from '../api.js';
import { t } from '../messages.js';
import { date, percent, whole } from '../numbers.js';
import { bodyButton } from '../parts/body-button.js';
import { categoryName } from '../parts/names.js';
import { problemPart } from '../parts/problem.js';
import { classTag } from '../parts/swatch.js';
import { AgreementIntake } from './agreement-intake.js';
import { MunicipalityChooser } from './municipality-chooser.js';
import { pageSize } from './page-size.js';
import { pager } from './pager.js';

const SIZE = 25;
const ROLES = ['main', 'sewage', 'agriculture', 'plan'];
const KINDS = [['NATURAL', 'natural'], ['HEAVILY_MODIFIED', 'heavilyModified'], ['ARTIFICIAL', 'artificial']];

export class MunicipalityTopic {
  #answer = null;
  #problem = null;
  #number = null;
  #page = 1;
  #editing = null;
  #saving = null;
  #chooser;
  #intake;
  #ask = newest((signal, number) => getJson(`/api/water/municipalities/${number}`, { signal }));

  constructor({ store, style, changed, announce }) {
    Object.assign(this, { store, style, changed, announce });
    this.#intake = new AgreementIntake({ changed, announce, taken: () => this.refresh() });
    this.#chooser = new MunicipalityChooser({ changed, choose: (number) => store.set({ municipality: [number] }) });
  }

  async refresh(context) {
    this.context = context ?? this.context;
    const { municipality } = this.store.value;
    const number = municipality.length === 1 ? municipality[0] : null;
    if (number !== this.#number) {
      this.#answer = null;
      this.#editing = null;
      this.#page = 1;
    }
    this.#number = number;
    if (!number) return this.changed();
    try {
      this.#answer = await this.#ask(number);
      this.#problem = null;
    } catch (problem) {
      this.#problem = problem;
    }
    this.changed();
  }

  part() {
    if (!this.#number) return this.#chooser.part(this.context?.choices?.municipalities ?? []);
    if (this.#problem) return problemPart(this.#problem, () => this.refresh());
    if (!this.#answer) return html`<p class="note">${t('topic.loading')}</p>`;
    return html`<div class="topic-municipality">${this.#figures()} ${this.#agreements()} ${this.#shared()}</div>`;
  }

  /** Every share with its count, its denominator and how many are unknown. */
  #figures() {
    const { figures, areas } = this.#answer;
    const columns = [figures, ...areas];
    const cell = (part, whole_, unknown, share) =>
      share === null ? html`<td>–</td>` : html`<td>${percent(share)} <span class="note">${t('municipality.of', whole(part), whole(whole_), whole(unknown))}</span></td>`;
    const good = (group) => cell(group.goodOrBetter ?? group.goodPotential, group.known, group.total - group.known, group.percent);
    const met = ({ ownGoal }) => cell(ownGoal.met, ownGoal.known, ownGoal.unknown, ownGoal.percent);
    return html`<section>
      <h3>${t('municipality.figures')}</h3>
      <table class="against">
        <thead><tr><td></td>${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>
          <tr><th scope="row">${t('municipality.bodies')}</th>${columns.map(({ total }) => html`<td>${whole(total)}</td>`)}</tr>
          <tr><th scope="row">${t('municipality.sharedCount')}</th>${columns.map(({ sharedWithOthers }) => html`<td>${whole(sharedWithOthers)}</td>`)}</tr>
          ${KINDS.filter(([, key]) => columns.some((column) => column[key].total > 0)).map(([modification, key]) => html`
            <tr class="kind-head"><th scope="rowgroup" colspan=${columns.length + 1}>${t(`figures.${modification}`)}</th></tr>
            <tr><th scope="row">${t(key === 'natural' ? 'figures.goodOrBetter' : 'figures.goodPotential')}</th>${columns.map((column) => good(column[key]))}</tr>
            <tr><th scope="row">${t('goals.met')}</th>${columns.map((column) => met(column[key]))}</tr>
          `)}
        </tbody>
      </table>
      <p class="note">${t('municipality.sharedNote')}</p>
    </section>`;
  }

  #agreements() {
    const { agreements, name } = this.#answer;
    if (agreements.length === 0) return this.#intake.part(name, this.#answer.writable);
    return agreements.map((agreement) => html`<section>
      <h3>${t('agreement.of', agreement.area)}</h3>
      <p>${agreement.title}</p>
      <dl class="facts">
        ${fact(t('agreement.period'), `${date(agreement.from)} – ${agreement.until ? date(agreement.until) : ''}`)}
        ${fact(t('agreement.host'), agreement.host.name)} ${fact(t('agreement.steering'), agreement.steeringGroup)}
        ${fact(t('agreement.pays'), t('agreement.kroner', whole(agreement.membersKroner), whole(agreement.countyKroner)))}
        ${fact(t('agreement.key'), agreement.key === 'POPULATION' ? t('agreement.byPopulation', date(agreement.countedOn)) : t('agreement.fixed'))}
      </dl>
      <table class="against members">
        <thead><tr><th scope="col">${t('agreement.member')}</th><th scope="col" class="number">${t(agreement.key === 'POPULATION' ? 'agreement.inhabitants' : 'agreement.percent')}</th></tr></thead>
        <tbody>
          ${byShare(agreement.members).map((member) => html`<tr class=${member.number === this.#number ? 'own' : ''}>
            <th scope="row">${member.name}</th><td class="number">${member.percent === null ? whole(member.inhabitants) : `${whole(member.percent)} %`}</td>
          </tr>`)}
        </tbody>
      </table>
      ${this.#contacts(agreement)}
    </section>`);
  }

  #contacts(agreement) {
    const member = agreement.members.find(({ number }) => number === this.#number);
    if (!member) return nothing;
    const editing = this.#editing === agreement.area;
    return html`<h4>${t('agreement.contacts', member.name)}</h4>
      ${this.#saving ? problemPart(this.#saving) : nothing}
      ${editing ? this.#form(agreement, member) : html`
        <dl class="facts narrow">${ROLES.map((role) => fact(t(`agreement.role.${role}`), member.contacts[role] || t('agreement.nobody')))}</dl>
        ${this.#answer.writable
          ? html`<p class="actions"><button type="button" class="plain-button edit" @click=${() => this.#edit(agreement.area)}>${t('agreement.edit')}</button></p>`
          : html`<p class="note">${t('agreement.sample')}</p>`}`}`;
  }

  #form(agreement, member) {
    return html`<form class="contacts" @submit=${(event) => this.#save(event, agreement, member)}>
      ${ROLES.map((role) => html`<label><span>${t(`agreement.role.${role}`)}</span><input name=${role} maxlength="200" .value=${member.contacts[role]} /></label>`)}
      <p class="note">${t('agreement.roleHint')}</p>
      <p class="actions">
        <button type="submit" class="primary">${t('agreement.save')}</button>
        <button type="button" class="quiet" @click=${() => this.#edit(null)}>${t('agreement.cancel')}</button>
      </p>
    </form>`;
  }

  #edit(area) {
    this.#editing = area;
    this.#saving = null;
    this.changed();
  }

  async #save(event, agreement, member) {
    event.preventDefault();
    const contacts = Object.fromEntries(new FormData(event.target));
    try {
      await send('PUT', `/api/water/agreements/${encodeURIComponent(agreement.area)}/contacts/${member.number}`, contacts);
      this.#editing = null;
      this.#saving = null;
      this.announce(t('agreement.saved'), { seen: true });
      await this.refresh();
    } catch (problem) {
      this.#saving = problem;
      this.changed();
    }
  }

  #shared() {
    const { shared, name } = this.#answer;
    if (shared.length === 0) return html`<section><h3>${t('municipality.shared')}</h3><p class="note">${t('municipality.sharedNone', name)}</p></section>`;
    const size = pageSize.of(SIZE);
    const rows = shared.slice((this.#page - 1) * size, this.#page * size);
    return html`<section>
      <h3>${t('municipality.shared')} <span class="count">${whole(shared.length)}</span></h3>
      <ul class="rows">
        ${rows.map((body) => html`<li class="row">
          ${bodyButton(body, (id) => this.store.set({ body: id }))}
          <span class="note">${categoryName(body.category)} · ${[...body.others.map((other) => other.name), ...body.elsewhere].join(', ')}</span>
          <span class="what">${classTag(this.style, body.status, body.modification)}</span>
        </li>`)}
      </ul>
      ${pager({ total: shared.length, page: this.#page, size: pageSize.of(SIZE) }, (page) => {
        this.#page = page;
        this.changed();
      })}
    </section>`;
  }
}

/** Those who carry most first; equal ones by name. */
function byShare(members) {
  const weight = ({ percent: share, inhabitants }) => share ?? inhabitants ?? 0;
  return [...members].sort((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name, 'nb'));
}

function fact(name, value) {
  return value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing;
}
