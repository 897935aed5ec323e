// People over time: those of an age in one year and another, by municipality, as bars, on the map and as a table of all years.

import { html, nothing } from 'lit-html';
import { getJson } from '../api.js';
import { t } from '../messages.js';
import { decimal, whole } from '../numbers.js';
import { emptyPart } from './empty.js';

const USUAL_AGE = '80+';
const USUAL_YEAR = 2050;
/** Times as many; above the last is the darkest. Our choice, and said so beside it. */
const STRONG = 0.6;
const LIMITS = [1, 1.25, 1.5, 2];

export class People {
  #offer = null;
  #change = null;
  #years = null;
  #key = '';

  constructor(view) {
    this.view = view;
  }

  #chosen() {
    const { state } = this.view;
    const { spans, projectionYears: years, alternatives } = this.#offer;
    const year = (wanted, usual) => (years.includes(Number(wanted)) ? Number(wanted) : usual);
    return {
      age: state.age ?? (spans.includes(USUAL_AGE) ? USUAL_AGE : spans[0] ?? '0+'),
      from: year(state.from, years[0]),
      to: year(state.to, years.includes(USUAL_YEAR) ? USUAL_YEAR : years[years.length - 1]),
      alternative: alternatives.includes(state.alternative) ? state.alternative : alternatives[0],
    };
  }

  get #told() {
    return this.#offer?.alternatives.length > 0;
  }

  async load() {
    this.#offer ??= await getJson('/api/population?size=1');
    if (!this.#told) return;
    const { age, from, to, alternative } = this.#chosen();
    const asked = new URLSearchParams({ age });
    if (alternative) asked.set('alternative', alternative);
    const key = `${asked} ${from} ${to}`;
    if (key === this.#key) return;
    this.query = asked;
    [this.#change, this.#years] = await Promise.all([getJson(`/api/population?${asked}&year=${from},${to}&size=1000`), getJson(`/api/population?${asked}&size=1000`)]);
    this.#key = key;
  }

  #rows() {
    return this.#change?.rows ?? [];
  }

  draw(map) {
    const { accent, ink } = map.colours();
    const byNumber = new Map(this.#rows().map((row) => [row.number, row]));
    map.overlays.set('one', 'areas', this.#told ? map.areasOf([...byNumber.keys()]) : null, ({ members }) => {
      const growth = byNumber.get(members[0])?.growth ?? null;
      return growth === null ? { color: ink, weight: 0.6, fill: false, dashArray: '2 4' } : { color: ink, weight: 0.6, fillColor: accent, fillOpacity: opacity(classOf(growth)) };
    });
    map.overlays.set('other', 'marks', null);
    map.setNamed(this.view.state.municipality, this.#told ? this.#rows().filter(({ growth }) => growth !== null && opacity(classOf(growth)) > STRONG).map(({ number }) => number) : []);
    const { municipality } = this.view.state;
    map.overlays.set('municipality', 'ways', municipality ? map.areasOf([municipality]) : null, () => ({ color: ink, weight: 3, fill: false }));
  }

  sentence() {
    if (!this.#told) return t('coop.people');
    const { age, from, to } = this.#chosen();
    return t('coop.people.sentence', ages(age), String(from), String(to));
  }

  part() {
    if (!this.#told) return emptyPart('coop.people.none', 'population-projection', this.view.go);
    const { municipality } = this.view.state;
    const chosen = this.#chosen();
    const { spans, projectionYears, alternatives } = this.#offer;
    const pick = (name, offered, words) => html`<label class="above"><span>${t(`coop.people.${name}`)}</span><select class=${`coop-people-${name}`} @change=${({ target }) => this.view.set({ [name]: target.value })}>${offered.map((each) => html`<option value=${each} ?selected=${String(each) === String(chosen[name])}>${words(each)}</option>`)}</select></label>`;
    return html`
      <div class="pair">
        ${pick('age', spans.includes(chosen.age) ? spans : [chosen.age, ...spans], ages)}
        <div class="coop-span">${pick('from', projectionYears, String)}${pick('to', projectionYears, String)}</div>
        ${alternatives.length > 1 ? pick('alternative', alternatives, String) : nothing}
      </div>
      ${municipality ? this.#one(municipality) : nothing}
      ${this.#change ? html`${this.#sum(chosen)}${this.#bars(chosen)}${this.#missing()}<p class="note">${t('coop.people.note')}</p>` : nothing}
    `;
  }

  #sum({ from, to }) {
    const { sums, municipalities, municipalitiesSummed } = this.#change;
    const [before, after] = [sums[from], sums[to]];
    return html`<section class="coop-people-sum">
      ${before === null ? nothing : html`<p><strong>${t('coop.people.sum', whole(before), String(from), whole(after), String(to))}</strong> ${before > 0 ? t('coop.people.times', times(after / before)) : nothing}</p>`}
      <p class="note">${t('coop.people.of', whole(municipalitiesSummed), whole(municipalities))}</p></section>`;
  }

  #bars({ from, to }) {
    const rows = this.#rows().filter((row) => row[`people${to}`] !== null).sort((a, b) => (b.growth ?? -1) - (a.growth ?? -1));
    const most = Math.max(1, ...rows.flatMap((row) => [row[`people${from}`] ?? 0, row[`people${to}`]]));
    return html`<ul class="coop-people-bars">${rows.map((row) => html`<li><button type="button" class="coop-row" aria-pressed=${row.number === this.view.state.municipality} data-mark="municipality" @click=${() => this.#choose(row.number)}>
      <span class="coop-name">${row.name}${row.onMap || !this.view.overview.onMap ? nothing : html` <small>${t('coop.outside.short')}</small>`}</span>
      <span><strong>${row.growth === null ? '–' : `${times(row.growth)} ×`}</strong></span>
      ${[from, to].map((year) => html`<span class=${year === to ? 'coop-bar people' : 'coop-bar before'} style=${`--share:${(row[`people${year}`] ?? 0) / most}`} title=${`${year}: ${row[`people${year}`] === null ? '–' : whole(row[`people${year}`])}`}></span>`)}
      <small class="coop-people-counts">${from}: ${row[`people${from}`] === null ? '–' : whole(row[`people${from}`])} · ${to}: ${whole(row[`people${to}`])}</small>
    </button></li>`)}</ul>`;
  }

  /** One municipality through all years of the table. */
  #one(number) {
    const row = this.#years?.rows.find((each) => each.number === number);
    if (!row) return nothing;
    const { years } = this.#years;
    const most = Math.max(1, ...years.map((year) => row[`people${year}`] ?? 0));
    return html`<section class="coop-facts" data-mark="municipality">
      <h3>${row.name} <button type="button" class="quiet" @click=${() => this.view.set({ municipality: null })}>${t('coop.close')}</button></h3>
      ${row.lacks ? html`<p class="doubt">${t(`coop.people.lacks.${row.lacks}`)}</p>` : nothing}
      <ol class="coop-years" aria-label=${t('coop.people')}>${years.map((year) => html`<li style=${`--share:${(row[`people${year}`] ?? 0) / most}`} title=${`${year}: ${row[`people${year}`] === null ? '–' : whole(row[`people${year}`])}`}><span class="visually-hidden">${year}: ${row[`people${year}`] === null ? '–' : whole(row[`people${year}`])}</span></li>`)}</ol>
      <p class="coop-ends" aria-hidden="true"><span>${years[0]}</span><span>${years[years.length - 1]}</span></p></section>`;
  }

  #missing() {
    const rows = this.#rows().filter(({ lacks }) => lacks);
    if (!rows.length) return nothing;
    const reasons = [...new Set(rows.map(({ lacks }) => lacks))];
    return html`<section><h3>${t('coop.people.missing', whole(rows.length))}</h3><ul class="coop-doubts">${reasons.map((reason) => {
      const named = rows.filter(({ lacks }) => lacks === reason);
      return html`<li><details ?open=${named.length < 6}><summary><strong>${whole(named.length)}</strong> ${t(`coop.people.lacks.${reason}`)}</summary><p>${named.map(({ name }) => name).join(', ')}</p></details></li>`;
    })}</ul></section>`;
  }

  #choose(number) {
    this.view.set({ municipality: number === this.view.state.municipality ? null : number });
  }

  legend() {
    if (!this.#told) return nothing;
    const swatch = (n) => html`<span class="coop-swatch class" style=${`--opacity:${opacity(n)}`} aria-hidden="true"></span>`;
    const words = (n) => (n === 0 ? t('coop.people.class.below') : n === LIMITS.length ? t('coop.people.class.from', times(LIMITS[n - 1])) : t('coop.people.class.between', times(LIMITS[n - 1]), times(LIMITS[n])));
    const counts = [...LIMITS, Infinity].map((_, n) => this.#rows().filter(({ growth }) => growth !== null && classOf(growth) === n).length);
    return html`<ul class="coop-classes">${counts.map((count, n) => html`<li>${swatch(n)}<span>${words(n)}</span><strong>${whole(count)}</strong></li>`)}
      <li><span class="coop-swatch none" aria-hidden="true"></span><span>${t('coop.people.class.none')}</span><strong>${whole(this.#rows().filter(({ growth }) => growth === null).length)}</strong></li></ul>`;
  }

  drawer() {
    if (!this.#years) return null;
    const { years, rows } = this.#years;
    const told = (value) => (value === null ? '–' : whole(value));
    return {
      title: t('coop.people'),
      count: rows.length,
      csv: `/api/population?${this.query}&format=csv`,
      part: () => html`<div class="coop-matrix plain" tabindex="0" role="region" aria-label=${t('coop.people')}><table><thead><tr><th scope="col" class="corner">${t('coop.municipality')}</th>${years.map((year) => html`<th scope="col" class="n">${year}</th>`)}<th scope="col" class="n">${t('coop.people.growth')}</th></tr></thead>
        <tbody>${rows.map((row) => html`<tr class=${row.number === this.view.state.municipality ? 'chosen' : ''}><th scope="row"><button type="button" @click=${() => this.#choose(row.number)}>${row.name}</button></th>${years.map((year) => html`<td class="n">${told(row[`people${year}`])}</td>`)}<td class="n">${row.growth === null ? '–' : times(row.growth)}</td></tr>`)}</tbody></table></div>`,
    };
  }
}

function ages(span) {
  return span === '0+' ? t('coop.people.all') : t('coop.people.ages', span.replace('-', '–'));
}

function times(factor) {
  return decimal(Math.round(factor * 100) / 100);
}

function classOf(growth) {
  const above = LIMITS.findIndex((limit) => growth < limit);
  return above < 0 ? LIMITS.length : above;
}

function opacity(n) {
  return 0.08 + (0.8 * n) / LIMITS.length;
}
