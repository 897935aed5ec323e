// The topic Møtesteder: who can walk to a point when power and networks are down, who cannot, and where the next points should be.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { decimal, percent, whole } from '../numbers.js';
import { OwnPlaces } from './own-places.js';
import { Asking, Offered, choiceField, clearMarks, drawMarks, marksOf, numberField, parametersOf, planTable, signs, sourceOptions, whomFields } from './plan-parts.js';

const NAMES = ['meeting-points', 'meeting-next', 'meeting-from', 'meeting-study', 'meeting-of'];
/** A walk is limited by time, by distance, or by both. */
const BY = ['time', 'distance', 'both'];
const USUAL = { limit: 20, metres: 1500 };

export class MeetingTopic {
  constructor({ store, map, announce, changed }) {
    Object.assign(this, { store, map, announce, changed });
    this.offered = new Offered(changed);
    this.own = new OwnPlaces({ store, name: 'meeting-at' });
    this.asking = new Asking('/api/meeting', { changed, came: (answer) => this.#draw(answer) });
  }

  async refresh(context) {
    const parameters = parametersOf(this.store.value, NAMES);
    parameters.delete('mode');
    const { more } = this.store.value;
    const by = this.#by();
    if (by !== 'distance') parameters.set('limit', more['meeting-limit'] ?? USUAL.limit);
    if (by !== 'time') parameters.set('metres', more['meeting-metres'] ?? USUAL.metres);
    if (!parameters.has('study')) parameters.delete('of');
    this.offered.refresh(context.state.version);
    this.own.put(parameters);
    if (!parameters.has('next')) parameters.set('next', '3');
    await this.asking.refresh(parameters, context.state.version);
    if (this.asking.answer) this.announce(this.#answer(this.asking.answer));
  }

  #by() {
    const { more } = this.store.value;
    return more['meeting-by'] ?? (more['meeting-metres'] ? (more['meeting-limit'] ? 'both' : 'distance') : 'time');
  }

  clicked(place) {
    this.own.add(place);
  }

  left() {
    clearMarks(this.map, 'meeting');
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

  #answer({ percent: share, within, people, limitMinutes, limitMetres, of }) {
    const [time, distance] = [limitMinutes !== null, limitMetres !== null];
    const walk = time && distance ? t('meeting.walkMetres', limitMinutes, whole(limitMetres)) : time ? t('meeting.walk', limitMinutes) : t('meeting.walkOnlyMetres', whole(limitMetres));
    return t('meeting.answer', percent(share), whole(within), whole(people), walk, t(`sites.of.${of}`));
  }

  part() {
    const { store } = this;
    const { answer } = this.asking;
    const by = this.#by();
    const studied = store.value.more['meeting-study'] ? ['study'] : [];
    return html`<div class="planning topic-meeting" aria-busy=${this.asking.busy}>
      ${this.asking.status()} ${answer ? html`<p class="answer">${this.#answer(answer)}</p>` : nothing}
      <form class="planning-form" @submit=${(event) => event.preventDefault()}>
        ${choiceField({ store, name: 'meeting-points', usual: 'offices', label: t('meeting.points'), options: sourceOptions([...this.offered.sources, 'own', ...studied]) })}
        ${choiceField({ store, name: 'meeting-by', usual: 'time', label: t('meeting.by'), options: BY.map((value) => ({ value, text: t(`meeting.by.${value}`) })) })}
        ${by === 'distance' ? nothing : numberField({ store, name: 'meeting-limit', usual: USUAL.limit, label: t('meeting.limit'), min: 1, max: 1440 })}
        ${by === 'time' ? nothing : numberField({ store, name: 'meeting-metres', usual: USUAL.metres, label: t('meeting.metres'), min: 1, max: 100000 })}
        ${numberField({ store, name: 'meeting-next', usual: 3, label: t('meeting.next'), min: 0, max: 50 })}
        ${choiceField({ store, name: 'meeting-from', usual: 'settlements', label: t('meeting.from'), options: sourceOptions([...this.offered.sources, ...studied]) })}
        ${whomFields({ store, prefix: 'meeting', studies: this.offered.studies })}
      </form>
      ${this.own.part()} ${answer ? this.#figures(answer) : nothing}
    </div>`;
  }

  #figures(answer) {
    return html`
      ${answer.withoutWay ? html`<p class="note">${t('meeting.withoutWay', whole(answer.withoutWay), t(`sites.of.${answer.of}`), answer.longestWalkMinutes / 60)}</p>` : nothing}
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
            <p class="note">${t('meeting.after', whole(answer.withinAfter), percent(answer.percentAfter), t(`sites.of.${answer.of}`))} ${answer.gap[0].toUpperCase() + answer.gap.slice(1)}.</p></section>`
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
