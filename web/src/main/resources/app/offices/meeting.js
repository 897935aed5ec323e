// The topic Møtesteder: who can walk to a point when power and networks are down, who cannot, and where the next points should be.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { decimal, percent, whole } from '../numbers.js';
import { OwnPlaces } from './own-places.js';
import { Asking, choiceField, drawMarks, marksOf, numberField, parametersOf, planTable, signs, sourceOptions } from './plan-parts.js';

const NAMES = ['meeting-points', 'meeting-limit', 'meeting-metres', 'meeting-next', 'meeting-from'];
const SOURCES = ['offices', 'settlements', 'centres', 'own'];

export class MeetingTopic {
  constructor({ store, map, announce, changed }) {
    Object.assign(this, { store, map, announce, changed });
    this.own = new OwnPlaces({ store, name: 'meeting-at' });
    this.asking = new Asking('/api/meeting', { changed, came: (answer) => this.#draw(answer) });
  }

  async refresh(context) {
    const parameters = parametersOf(this.store.value, NAMES);
    parameters.delete('mode');
    this.own.put(parameters);
    if (!parameters.has('next')) parameters.set('next', '3');
    await this.asking.refresh(parameters, context.state.version);
    if (this.asking.answer) this.announce(this.#answer(this.asking.answer));
  }

  clicked(place) {
    this.own.add(place);
  }

  left() {
    this.map.overlays.set('meeting', 'place', null);
  }

  #draw(answer) {
    const look = ({ kind, within }) => (kind === 'point' ? 'chosen' : kind === 'next' ? 'next' : within ? 'reached' : 'unserved');
    const features = (answer?.map.features ?? []).map((each) => ({ ...each, properties: { ...each.properties, look: look(each.properties) } }));
    const { reached, unserved, chosen, next } = marksOf(this.map);
    drawMarks(this.map, 'meeting', { features }, { reached, unserved, chosen, next });
  }

  sentence() {
    return t('meeting.sentence');
  }

  #answer({ percent: share, within, people, limitMinutes, limitMetres }) {
    const walk = limitMetres === null ? t('meeting.walk', limitMinutes) : t('meeting.walkMetres', limitMinutes, whole(limitMetres));
    return t('meeting.answer', percent(share), whole(within), whole(people), walk);
  }

  part() {
    const { store } = this;
    const { answer } = this.asking;
    return html`<div class="planning topic-meeting" aria-busy=${this.asking.busy}>
      <form class="planning-form" @submit=${(event) => event.preventDefault()}>
        ${choiceField({ store, name: 'meeting-points', usual: 'offices', label: t('meeting.points'), options: sourceOptions(SOURCES) })}
        ${numberField({ store, name: 'meeting-limit', usual: 20, label: t('meeting.limit'), min: 1, max: 1440 })}
        ${numberField({ store, name: 'meeting-metres', usual: '', label: t('meeting.metres'), min: 1, max: 100000 })}
        ${numberField({ store, name: 'meeting-next', usual: 3, label: t('meeting.next'), min: 0, max: 50 })}
      </form>
      ${this.own.part()} ${this.asking.status()} ${answer ? this.#figures(answer) : nothing}
    </div>`;
  }

  #figures(answer) {
    return html`
      <p class="answer">${this.#answer(answer)}</p>
      ${answer.next.length
        ? html`<section><h3>${t('meeting.next.title')}</h3>
            ${planTable({
              label: t('meeting.next.title'),
              rows: answer.next,
              columns: [
                { title: t('sites.site'), value: ({ site }) => site },
                { title: t('meeting.adds'), number: true, value: ({ people }) => whole(people) },
                { title: '%', number: true, value: (row) => percent(row.percent) },
              ],
            })}
            <p class="note">${t('meeting.after', whole(answer.withinAfter))} ${answer.gap[0].toUpperCase() + answer.gap.slice(1)}.</p></section>`
        : nothing}
      ${answer.gaps.length
        ? html`<section><h3>${t('meeting.gaps')}</h3>
            ${planTable({
              label: t('meeting.gaps'),
              rows: answer.gaps.slice(0, 200),
              columns: [
                { title: t('sites.place'), value: ({ place }) => place },
                { title: t('sites.people'), number: true, value: ({ people }) => whole(people) },
                { title: t('meeting.nearest'), value: ({ nearest }) => (nearest === null ? t('planning.none') : this.own.called(nearest)) },
                { title: 'min', number: true, value: ({ minutes, alongRoads }) => (minutes === null ? '–' : `${decimal(minutes)}${alongRoads ? '' : '*'}`) },
                { title: 'm', number: true, value: ({ metres }) => (metres === null ? '–' : whole(metres)) },
              ],
            })}</section>`
        : html`<p>${t('meeting.everybody')}</p>`}
      <p class="note">${t('meeting.how')} ${this.asking.csv()}</p>
    `;
  }

  legend() {
    return signs([['chosen', t('meeting.legend.point')], ['next', t('meeting.legend.next')], ['reached', t('meeting.legend.within')], ['unserved', t('meeting.legend.gap')]]);
  }
}
