// The topic Beste steder: which of the candidates are best, how sure that is, who has none, and the near-best choices.

import { html, nothing } from 'lit-html';
import { keepStudy, textOf } from '../api.js';
import { t } from '../messages.js';
import { decimal, percent, whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { Asking, Offered, choiceField, clearMarks, drawMarks, marksOf, numberField, parametersOf, planTable, signs, sourceOptions, whomFields } from './plan-parts.js';
import { candidateList } from './site-candidates.js';

const QUESTIONS = ['median', 'centre', 'cover', 'set'];
const NAMES = ['sites-question', 'sites-count', 'sites-limit', 'sites-from', 'sites-in', 'sites-out', 'sites-capacity', 'sites-everyoneFirst', 'sites-study', 'sites-of'];
const NEAR_PIXELS = 16;
/** Of people left out, and of candidates that reach them, so many are named. */
const MOST_NAMED = 3;
const USUAL = { question: 'median', count: 3, limit: 45, from: 'settlements' };

export class SitesTopic {
  #keepProblem = null;

  constructor({ store, map, announce, changed }) {
    Object.assign(this, { store, map, announce, changed });
    this.offered = new Offered(changed);
    this.asking = new Asking('/api/sites', { changed, came: (answer) => this.#draw(answer) });
  }

  async refresh(context) {
    const { more } = this.store.value;
    const question = more['sites-question'] ?? USUAL.question;
    const parameters = parametersOf(this.store.value, NAMES);
    parameters.set('question', question);
    if (question !== 'set' && !parameters.has('count')) parameters.set('count', USUAL.count);
    if (question === 'set') parameters.delete('count');
    if (['cover', 'set'].includes(question)) parameters.set('limit', more['sites-limit'] ?? USUAL.limit);
    else parameters.delete('limit');
    if (!parameters.has('study')) parameters.delete('of');
    const version = context.state.version;
    this.offered.refresh(version);
    await this.asking.refresh(parameters, version);
    if (this.asking.answer) this.announce(this.#answer(this.asking.answer));
  }

  /** A press near a candidate locks it in, then out, then lets it go. */
  clicked({ latitude, longitude }) {
    const { leaflet } = this.map;
    const pressed = leaflet.latLngToContainerPoint([latitude, longitude]);
    const near = (this.asking.answer?.map.features ?? [])
      .filter(({ properties }) => properties.kind === 'candidate')
      .map(({ properties, geometry: { coordinates: [lng, lat] } }) => ({ ...properties, distance: leaflet.latLngToContainerPoint([lat, lng]).distanceTo(pressed) }))
      .filter(({ distance }) => distance <= NEAR_PIXELS)
      .sort((a, b) => a.distance - b.distance)[0];
    if (!near) return;
    if (this.#locked('in').includes(near.id)) this.#lock(near.id, 'out');
    else this.#lock(near.id, this.#locked('out').includes(near.id) ? null : 'in');
  }

  #locked(way) {
    return (this.store.value.more[`sites-${way}`] ?? '').split(',').filter(Boolean);
  }

  /** @param way in, out, or null for neither */
  #lock(id, way) {
    const more = { ...this.store.value.more };
    for (const each of ['in', 'out']) {
      const list = this.#locked(each).filter((other) => other !== id);
      if (each === way) list.push(id);
      if (list.length) more[`sites-${each}`] = list.join(',');
      else delete more[`sites-${each}`];
    }
    this.store.set({ more });
  }

  #nameOf(id) {
    return this.asking.answer?.map.features.find(({ properties }) => properties.id === id)?.properties.name ?? id;
  }

  #locks() {
    const rows = ['in', 'out'].flatMap((way) => this.#locked(way).map((id) => ({ way, id })));
    return html`<p class="note">${t('sites.lock.how')}</p>
      ${candidateList({ features: this.asking.answer?.map.features ?? [], locked: (way) => this.#locked(way), lock: (id, way) => this.#lock(id, way) })}
      ${rows.length ? html`<ul class="chips">${rows.map(({ way, id }) => html`<li>${t(`sites.lock.${way}`, this.#nameOf(id))} <button type="button" class="quiet" aria-label=${t('sites.lock.free', this.#nameOf(id))} @click=${() => this.#lock(id, null)}>×</button></li>`)}</ul>` : nothing}`;
  }

  #asStudy() {
    const parameters = new URLSearchParams(this.asking.parameters);
    parameters.set('format', 'yaml');
    return `/api/sites?${parameters}`;
  }

  async #keepAsScenario() {
    const name = this.store.value.more['sites-study'] ?? 'beste-steder';
    try {
      await keepStudy(name, await textOf(this.#asStudy()));
      this.#keepProblem = null;
      this.announce(t('sites.kept', name), { seen: true });
    } catch (problem) {
      this.#keepProblem = problem;
    }
    this.changed();
  }

  left() {
    clearMarks(this.map, 'sites');
  }

  #draw(answer) {
    const features = (answer?.map.features ?? []).map((each) => ({ ...each, properties: { ...each.properties, look: each.properties.kind === 'candidate' ? (each.properties.chosen ? 'chosen' : 'other') : 'unserved' } }));
    const { other, unserved, chosen } = marksOf(this.map);
    drawMarks(this.map, 'sites', { features }, { other, unserved, chosen });
  }

  sentence() {
    const { more } = this.store.value;
    return t(`sites.sentence.${more['sites-question'] ?? USUAL.question}`);
  }

  #answer(answer) {
    return t('sites.answer', answer.sites.map(({ site }) => site).join(', '));
  }

  part() {
    const { store } = this;
    const question = store.value.more['sites-question'] ?? USUAL.question;
    const { answer } = this.asking;
    return html`<div class="planning topic-sites" aria-busy=${this.asking.busy}>
      ${this.asking.status()} ${answer ? this.#lead(answer) : nothing}
      <form class="planning-form" @submit=${(event) => event.preventDefault()}>
        ${choiceField({ store, name: 'sites-question', usual: USUAL.question, label: t('sites.question'), options: QUESTIONS.map((value) => ({ value, text: t(`sites.question.${value}`) })) })}
        ${question === 'set' ? nothing : numberField({ store, name: 'sites-count', usual: USUAL.count, label: t('sites.count'), min: 1, max: 99 })}
        ${['cover', 'set'].includes(question) ? numberField({ store, name: 'sites-limit', usual: USUAL.limit, label: t('sites.limit'), min: 1, max: 1440 }) : nothing}
        ${choiceField({ store, name: 'sites-from', usual: USUAL.from, label: t('sites.from'), options: sourceOptions(store.value.more['sites-study'] ? [...this.offered.sources, 'study'] : this.offered.sources) })}
        ${numberField({ store, name: 'sites-capacity', usual: '', label: t('sites.capacity'), min: 1, max: 9999999 })}
        ${whomFields({ store, prefix: 'sites', studies: this.offered.studies })}
        ${['median', 'centre'].includes(question) ? this.#everyoneFirst() : nothing}
      </form>
      ${this.#locks()} ${answer ? this.#figures(answer) : nothing}
    </div>`;
  }

  #everyoneFirst() {
    const { more } = this.store.value;
    const keep = ({ target }) => {
      const { 'sites-everyoneFirst': _, ...rest } = more;
      this.store.set({ more: target.checked ? { ...rest, 'sites-everyoneFirst': 'true' } : rest });
    };
    return html`<label class="check"><input type="checkbox" name="sites-everyoneFirst" .checked=${more['sites-everyoneFirst'] === 'true'} @change=${keep}> ${t('sites.everyoneFirst')}</label>`;
  }

  #lead(answer) {
    return html`<section>
      <p class="answer">${this.#answer(answer)}</p>
      <p class="proof">${answer.gap[0].toUpperCase() + answer.gap.slice(1)}. ${answer.meanMinutes === null ? nothing : t('sites.mean', decimal(answer.meanMinutes), answer.worstPlace ?? '–', minutes(answer.worstMinutes))}
        ${answer.beyond ? t('sites.beyond', whole(answer.beyond.people), t(`sites.of.${answer.of}`), decimal(answer.beyond.meanMinutes), answer.beyond.worstPlace, decimal(answer.beyond.worstMinutes)) : nothing}</p>
      ${answer.leftOut.length ? html`<p class="note warn">${answer.leftOut.slice(0, MOST_NAMED).map(({ sites, people }) => t('sites.leftOut', sites.slice(0, MOST_NAMED).join(', '), whole(people), t(`sites.of.${answer.of}`))).join(' ')} ${this.#decided(answer)}</p>` : nothing}
    </section>`;
  }

  #decided({ question, everyoneFirst, unservedCountsAsMinutes }) {
    if (!['P_MEDIAN', 'P_CENTRE'].includes(question) || everyoneFirst) return '';
    return unservedCountsAsMinutes === null ? t('sites.leftOut.apart') : t('sites.leftOut.weighed', decimal(unservedCountsAsMinutes));
  }

  #figures(answer) {
    const left = answer.unserved.reduce((sum, { people }) => sum + people, 0);
    return html`
      ${planTable({
        label: t('sites.title'),
        rows: answer.sites,
        columns: [
          { title: t('sites.site'), value: ({ site, id, locked }) => html`${site} <button type="button" class="quiet" @click=${() => this.#lock(id, locked ? null : 'in')}>${t(locked ? 'sites.unlock' : 'sites.lockIn')}</button> <button type="button" class="quiet" @click=${() => this.#lock(id, 'out')}>${t('sites.lockOut')}</button>` },
          { title: t('sites.people'), number: true, value: ({ people }) => whole(people) },
          { title: '%', number: true, value: (row) => percent(row.percent) },
          { title: t('sites.meanMinutes'), number: true, value: ({ meanMinutes }) => minutes(meanMinutes) },
          { title: t('sites.worst'), number: true, value: ({ worstMinutes, worstPlace }) => (worstPlace ? html`${minutes(worstMinutes)}<div class="note">${worstPlace}</div>` : '–') },
        ],
      })}
      ${answer.nearBest.length > 1
        ? html`<details><summary>${t(answer.nearBestComplete ? 'sites.nearBest' : 'sites.nearBestMet', answer.nearBest.length)}</summary>
            ${planTable({
              label: t('sites.nearBest', answer.nearBest.length),
              rows: answer.nearBest,
              columns: [
                { title: t('sites.order'), number: true, value: ({ order }) => order },
                { title: t('sites.title'), value: ({ sites }) => sites.join(', ') },
                ...this.#worth(answer),
                { title: t('sites.meanMinutes'), number: true, value: ({ meanMinutes }) => minutes(meanMinutes) },
              ],
            })}</details>`
        : nothing}
      ${answer.unserved.length
        ? html`<details><summary>${t('sites.unserved', whole(left), answer.unserved.length, t(`sites.of.${answer.of}`))}</summary>
            ${planTable({
              label: t('sites.unserved', whole(left), answer.unserved.length, t(`sites.of.${answer.of}`)),
              rows: answer.unserved.slice(0, 200),
              columns: [
                { title: t('sites.place'), value: ({ place }) => place },
                { title: t('sites.people'), number: true, value: ({ people }) => whole(people) },
                { title: t('sites.reason'), value: ({ reason }) => t(`sites.reason.${reason}`) },
                { title: 'min', number: true, value: (row) => minutes(row.minutes) },
              ],
            })}</details>`
        : nothing}
      ${answer.notConnected ? html`<p class="note">${t('sites.notConnected', whole(answer.notConnected), t(`sites.of.${answer.of}`))}</p>` : nothing}
      ${answer.doubled.length ? html`<p class="note">${t('sites.doubled', answer.doubled.join(', '))}</p>` : nothing}
      ${answer.tooFar.length ? html`<p class="note">${t('sites.tooFar', answer.tooFar.join(', '))}</p>` : nothing}
      <p class="actions"><a class="quiet" href=${this.#asStudy()} download>${t('sites.asStudy')}</a>
        ${this.offered.writable ? html` <button type="button" class="quiet" @click=${() => this.#keepAsScenario()}>${t('sites.keep')}</button>` : nothing}</p>
      ${this.#keepProblem ? problemPart(this.#keepProblem, () => this.#keepAsScenario()) : nothing}
      <p class="note">${t('sites.how', whole(answer.people), whole(answer.candidates), t(`sites.of.${answer.of}`))} ${this.asking.csv()}</p>
    `;
  }

  /** What the question is about, in its own unit; of the p-median that is the mean, which stands there anyhow. */
  #worth({ question, nearBest }) {
    const columns = {
      P_MEDIAN: [{ title: t('sites.value.P_MEDIAN'), number: true, value: ({ personHours }) => whole(Math.round(personHours)) }],
      P_CENTRE: [{ title: t('sites.value.P_CENTRE'), number: true, value: ({ worstMinutes }) => decimal(worstMinutes) }],
      MAXIMAL_COVER: [{ title: t('sites.value.MAXIMAL_COVER'), number: true, value: ({ people }) => whole(people) }],
      SET_COVER: [{ title: t('sites.value.SET_COVER'), number: true, value: ({ people }) => whole(people) }],
    }[question];
    if (nearBest.some(({ unserved }) => unserved > 0)) columns.push({ title: t('sites.unservedShort'), number: true, value: ({ unserved }) => whole(unserved) });
    return columns;
  }

  legend() {
    return signs([['chosen', t('sites.legend.chosen')], ['other', t('sites.legend.other')], ...(this.asking.answer?.unserved.length ? [['unserved', t('sites.legend.unserved')]] : [])]);
  }
}

function minutes(value) {
  return value === null || value === undefined ? '–' : decimal(value);
}
