// The topic Beste steder: which of the candidates are best, how sure that is, who has none, and the near-best choices.

import { html, nothing } from 'lit-html';
import { getJson } from '../api.js';
import { t } from '../messages.js';
import { decimal, percent, whole } from '../numbers.js';
import { Asking, choiceField, drawMarks, marksOf, numberField, parametersOf, planTable, signs, sourceOptions } from './plan-parts.js';

const QUESTIONS = ['median', 'centre', 'cover', 'set'];
const NAMES = ['sites-question', 'sites-count', 'sites-limit', 'sites-from', 'sites-in'];
const USUAL = { question: 'median', count: 3, limit: 45, from: 'settlements' };

export class SitesTopic {
  #sources = ['offices', 'settlements', 'centres'];

  constructor({ store, map, announce, changed }) {
    Object.assign(this, { store, map, announce, changed });
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
    const version = context.state.version;
    if (this.version !== version) {
      this.version = version;
      getJson('/api/sites/places', {}).then(({ sources }) => {
        this.#sources = sources;
        this.changed();
      }, () => {});
    }
    await this.asking.refresh(parameters, version);
    if (this.asking.answer) this.announce(this.#answer(this.asking.answer));
  }

  left() {
    this.map.overlays.set('sites', 'place', null);
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
      <form class="planning-form" @submit=${(event) => event.preventDefault()}>
        ${choiceField({ store, name: 'sites-question', usual: USUAL.question, label: t('sites.question'), options: QUESTIONS.map((value) => ({ value, text: t(`sites.question.${value}`) })) })}
        ${question === 'set' ? nothing : numberField({ store, name: 'sites-count', usual: USUAL.count, label: t('sites.count'), min: 1, max: 99 })}
        ${['cover', 'set'].includes(question) ? numberField({ store, name: 'sites-limit', usual: USUAL.limit, label: t('sites.limit'), min: 1, max: 1440 }) : nothing}
        ${choiceField({ store, name: 'sites-from', usual: USUAL.from, label: t('sites.from'), options: sourceOptions(this.#sources) })}
      </form>
      ${this.asking.status()} ${answer ? this.#figures(answer) : nothing}
    </div>`;
  }

  #figures(answer) {
    const minutes = (value) => (value === null ? '–' : decimal(value));
    const left = answer.unserved.reduce((sum, { people }) => sum + people, 0);
    return html`
      <section>
        <p class="answer">${this.#answer(answer)}</p>
        <p class="proof">${answer.gap[0].toUpperCase() + answer.gap.slice(1)}. ${t('sites.mean', decimal(answer.meanMinutes), answer.worstPlace ?? '–', minutes(answer.worstMinutes))}</p>
      </section>
      ${planTable({
        label: t('sites.title'),
        rows: answer.sites,
        columns: [
          { title: t('sites.site'), value: ({ site, locked }) => html`${site}${locked ? html` <span class="note">${t('sites.locked')}</span>` : nothing}` },
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
                { title: t(`sites.value.${answer.question}`), number: true, value: ({ value, meanMinutes }) => decimal(meanMinutes ?? value) },
              ],
            })}</details>`
        : nothing}
      ${answer.unserved.length
        ? html`<details><summary>${t('sites.unserved', whole(left), answer.unserved.length)}</summary>
            ${planTable({
              label: t('sites.unserved', whole(left), answer.unserved.length),
              rows: answer.unserved.slice(0, 200),
              columns: [
                { title: t('sites.place'), value: ({ place }) => place },
                { title: t('sites.people'), number: true, value: ({ people }) => whole(people) },
                { title: t('sites.reason'), value: ({ reason }) => t(`sites.reason.${reason}`) },
                { title: 'min', number: true, value: (row) => minutes(row.minutes) },
              ],
            })}</details>`
        : nothing}
      ${answer.notConnected ? html`<p class="note">${t('planning.notConnected', whole(answer.notConnected))}</p>` : nothing}
      ${answer.tooFar.length ? html`<p class="note">${t('sites.tooFar', answer.tooFar.join(', '))}</p>` : nothing}
      <p class="note">${t('sites.how', whole(answer.people), whole(answer.candidates))} ${this.asking.csv()}</p>
    `;
  }

  legend() {
    return signs([['chosen', t('sites.legend.chosen')], ['other', t('sites.legend.other')], ...(this.asking.answer?.unserved.length ? [['unserved', t('sites.legend.unserved')]] : [])]);
  }
}
