// What a scenario and its study are made of, besides offices: names, who goes where, roads and ferries, who is counted, limits.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { areaField, beside, choiceField, folded, listOf, numberOf, textField, written } from './fields.js';
import { NetworkForm } from './network-form.js';
import { partsOf } from './plan.js';
import { USUAL_LIMITS } from '../offices/bands.js';
import { layerTitle } from '../parts/layer-names.js';

export class SetupPart {
  /** @param scene the topic @param act {scenario(field, parts), study(field, parts), demand(field, parts), network(field, parts), alternative(field, title), add(title), rates()} */
  constructor({ scene, map, ground, announce, changed, act }) {
    Object.assign(this, { scene, act });
    const surroundings = { map, ground, announce, changed };
    this.own = new NetworkForm({ ...surroundings, of: 'own', read: () => scene.study?.scenarios[scene.shown].network, change: (field, parts) => act.scenario(field, ({ network }) => ({ network: { ...network, ...partsOf(parts, network) } })) });
    this.all = new NetworkForm({ ...surroundings, of: 'all', read: () => scene.study?.network, change: act.network });
  }

  part(refused) {
    const { study, shown } = this.scene;
    return html`<section class="setup">
      <h3>${t('scenario.setup.scenario')}</h3>
      ${folded('scenario', t('scenario.setup.names'), this.#scenario(study.scenarios[shown], study, refused))}
      ${folded('network', t('scenario.setup.network'), this.own.part(refused))}
      <form class="form-add add-scenario" @submit=${(event) => this.#add(event, (title) => this.act.add(title))}><input name="title" required maxlength="120" aria-label=${t('scenario.add')} placeholder=${t('scenario.add')}> <button type="submit" class="plain-button">${t('scenario.office.add')}</button></form>
      <h3>${t('scenario.study')}</h3>
      ${folded('study', t('scenario.setup.study'), this.#study(study, refused))}
      ${folded('demand', t('scenario.setup.demand'), this.#demand(study.demand ?? {}, refused))}
      ${folded('limits', t('scenario.setup.limits'), this.#limits(study, refused))}
      ${this.scene.desk.choices.timetable ? folded('transit', t('scenario.setup.transit'), this.#transit(study.transit ?? {}, refused)) : nothing}
      ${folded('network-all', t('scenario.setup.networkAll'), html`<p class="note">${t('scenario.setup.networkAll.how')}</p>${this.all.part(refused)}`)}
    </section>`;
  }

  #scenario(scenario, study, refused) {
    const alternatives = Object.entries(study.assessment?.alternatives ?? {}).map(([value, { title }]) => ({ value, text: title }));
    const field = (name, label, part) => ({ id: `scenario/${name}`, name, label, refused, value: scenario[name], change: (value) => this.act.scenario(`scenario/${name}`, part ? part(value) : { [name]: value }) });
    const assignments = ['nearest', 'own'].map((value) => ({ value, text: t(`scenario.assignment.${value}`) }));
    return html`${textField({ ...field('title', t('scenario.title')), change: (value) => value && this.act.scenario('scenario/title', { title: value }) })}
      ${choiceField({ ...field('assignment', t('scenario.assignment')), options: assignments })}
      ${choiceField({ ...field('alternative', t('scenario.alternative'), (value) => (value ? { alternative: value } : { alternative: undefined, as: undefined })), value: scenario.alternative ?? '', options: [{ value: '', text: t('scenario.alternative.none') }, ...alternatives] })}
      ${areaField(field('note', t('scenario.note'), (value) => ({ note: value || undefined })))}`;
  }

  #study(study, refused) {
    const set = (name, value) => this.act.study(`study/${name}`, { [name]: value });
    const field = (name, label) => ({ id: `study/${name}`, name, label, refused, value: study[name], change: (text) => set(name, text || null) });
    return html`${textField({ ...field('study', t('scenario.setup.title')), change: (text) => text && set('study', text) })} ${areaField(field('question', t('scenario.setup.question')))} ${textField(field('source', t('account.rate.source')))}
      ${areaField({ ...field('notes', t('scenario.setup.notes')), value: (study.notes ?? []).join('\n'), change: (text) => set('notes', listOf(text, /\n/)) })}`;
  }

  #demand(demand, refused) {
    const { layers = [], municipalities = [] } = this.scene.desk.choices;
    const field = (name, label, make, more = {}) => ({ id: `demand/${name}`, name, label, refused, value: written(demand[name]), change: (text) => this.act.demand(`demand/${name}`, { [name]: make(text) }), ...more });
    const { clients } = demand;
    const set = (parts) => this.act.demand('demand/clients', (now) => ({ clients: parts && { ...now.clients, ...partsOf(parts, now.clients) } }));
    const counts = clients?.['by-municipality'] ?? {};
    const count = (number, text) =>
      set(({ 'by-municipality': now = {} }) => {
        const { [number]: gone, ...rest } = now;
        return { 'by-municipality': text === '' ? rest : { ...now, [number]: numberOf(text) } };
      });
    const numbers = [...new Set([...municipalities.map(({ number }) => number), ...Object.keys(counts)])];
    const nameOf = (number) => municipalities.find((each) => each.number === number)?.name ?? number;
    const start = (event) => {
      event.preventDefault();
      const { name, number, count: first } = event.target.elements;
      if (name.value.trim() && number.value && first.value.trim()) set({ name: name.value.trim(), source: t('assessment.ownSource'), date: new Date().toISOString().slice(0, 10), 'by-municipality': { [number.value]: numberOf(first.value.trim()) } });
    };
    return html`${choiceField({ ...field('layer', t('scenario.demand.layer'), (text) => text || null), value: demand.layer ?? '', options: [{ value: '', text: t('scenario.demand.layer.usual') }, ...layers.map((value) => ({ value, text: layerTitle(value) }))] })}
      ${textField(field('base-year', t('scenario.demand.baseYear'), numberOf))} ${textField(field('year', t('scenario.demand.year'), numberOf))} ${textField(field('ages', t('scenario.demand.ages'), (text) => text || null, { hint: '80+' }))}
      ${textField(field('within', t('scenario.demand.within'), (text) => listOf(text), { value: (demand.within ?? []).join(', '), hint: t('scenario.demand.within.hint') }))}
      ${clients ? html`<fieldset class="clients"><legend>${t('scenario.demand.clients')} <button type="button" class="link" @click=${() => set(null)}>${t('scenario.remove')}</button></legend>
        ${['name', 'source', 'date'].map((name) => textField({ id: `demand/clients-${name}`, name: `clients-${name}`, label: t(`scenario.clients.${name}`), value: clients[name], refused, change: (text) => this.act.demand(`demand/clients-${name}`, (now) => ({ clients: { ...now.clients, [name]: text } })) }))}
        ${numbers.map((number) => textField({ id: `demand/clients-${number}`, name: `clients-${number}`, label: nameOf(number), value: written(counts[number]), refused, change: (text) => count(number, text) }))}</fieldset>`
        : html`<form class="form-add add-clients" @submit=${start}><input name="name" required maxlength="80" aria-label=${t('scenario.clients.name')} placeholder=${t('scenario.clients.name')}>
          <select name="number" aria-label=${t('scenario.municipality')}>${numbers.map((number) => html`<option value=${number}>${nameOf(number)}</option>`)}</select> <input name="count" required inputmode="decimal" aria-label=${t('scenario.clients.count')} placeholder=${t('scenario.clients.count')}> <button type="submit" class="plain-button">${t('scenario.clients.add')}</button></form>`} ${beside('demand/clients', refused)}`;
  }

  #limits(study, refused) {
    const change = (text) => this.act.study('study/limits', { limits: listOf(text, /[,;\s]+/)?.map(numberOf) ?? null });
    return html`${textField({ id: 'study/limits', name: 'limits', label: t('scenario.setup.minutes'), value: (study.limits ?? USUAL_LIMITS).join(', '), refused, change })}
      <p class="note">${t('scenario.setup.rates')} <button type="button" class="link" @click=${this.act.rates}>${t('account.rates')}</button></p>`;
  }

  /** Of the errands by public transport; what is left empty is as usual. */
  #transit(transit, refused) {
    const set = (name, value) =>
      this.act.study(`transit/${name}`, (now) => {
        const { [name]: before, ...rest } = now.transit ?? {};
        const next = value === null ? rest : { ...rest, [name]: value };
        return { transit: Object.keys(next).length ? next : null };
      });
    const field = (name, make, more) => textField({ id: `transit/${name}`, name: `transit-${name}`, label: t(`scenario.transit.${name}`), refused, value: written(transit[name]), change: (text) => set(name, make(text)), ...more });
    const words = (text) => text || null;
    return html`<p class="note">${t('scenario.setup.transit.how')}</p>
      ${field('day', words, { kind: 'date' })} ${field('hours', words, { hint: '09:00–15:00' })} ${field('minutes', numberOf, { hint: '30' })} ${field('walk', numberOf, { hint: '1000' })}`;
  }

  #add(event, add) {
    event.preventDefault();
    const title = event.target.elements.title.value.trim();
    if (!title) return;
    event.target.reset();
    add(title);
  }
}
