// The form of one measure. What is wrong stands at its field, in the server's words; nothing is written before all is right.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { problemPart, sentences } from '../parts/problem.js';

const FIELDS = ['bodies', 'name', 'type', 'answers', 'municipality', 'authority', 'sector', 'status', 'decided', 'start', 'end', 'costKroner'];

export class MeasureForm {
  #problem = null;
  #busy = false;
  #asking = false;

  /** @param measure as the list has it; without id it is new @param act {words, municipalities, changed, save, remove, done} */
  constructor(measure, act) {
    this.measure = measure;
    this.act = act;
    this.values = Object.fromEntries(FIELDS.map((field) => [field, field === 'bodies' ? (measure.bodies ?? []).join('; ') : String(measure[field] ?? '')]));
    this.values.status ||= 'PROPOSED';
  }

  part() {
    const isNew = !this.measure.id;
    return html`<form class="contacts measure-form" aria-busy=${this.#busy} @submit=${(event) => this.#save(event)} @input=${({ target }) => (this.values[target.name] = target.value)}>
      <h3 tabindex="-1">${isNew ? t('measures.add') : t('measures.change', this.measure.id)}</h3>
      ${this.#problem && !this.#problem.problems?.length ? problemPart(this.#problem) : nothing}
      ${this.#input('bodies', { hint: t('measure.bodies.hint') })} ${this.#input('type', { list: this.act.words.types })} ${this.#input('name')}
      ${this.#select('status', this.act.words.statuses.map((status) => [status, t(`measure.status.${status}`)]))}
      ${this.#select('municipality', this.#municipalities())} ${this.#input('authority')} ${this.#input('sector', { list: this.act.words.sectors })}
      ${this.#input('answers', { hint: t('measure.answers.hint') })} ${this.#input('decided', { type: 'date' })} ${this.#input('start', { type: 'date' })}
      ${this.#input('end', { type: 'date' })} ${this.#input('costKroner', { mode: 'numeric' })}
      <p class="actions">
        <button type="submit" class="primary" ?disabled=${this.#busy}>${t('agreement.save')}</button>
        <button type="button" class="quiet" @click=${() => this.act.done(null)}>${t('agreement.cancel')}</button>
        ${isNew ? nothing : html`<button type="button" class="quiet delete" @click=${() => this.#remove()}>${t(this.#asking ? 'measures.deleteSure' : 'measures.delete')}</button>`}
      </p>
    </form>`;
  }

  #municipalities() {
    const known = this.act.municipalities.map(({ number, name }) => [number, name]);
    const own = this.values.municipality;
    const other = own && !known.some(([number]) => number === own) ? [[own, this.measure.responsible ?? own]] : [];
    return [['', t('measure.municipality.none')], ...other, ...known];
  }

  #select(name, options) {
    return this.#field(name, html`<select name=${name}>${options.map(([value, text]) => html`<option value=${value} .selected=${value === this.values[name]}>${text}</option>`)}</select>`);
  }

  #input(name, { type = 'text', list = null, hint = null, mode = null } = {}) {
    return this.#field(
      name,
      html`<input name=${name} type=${type} maxlength="500" list=${list ? `measure-${name}` : nothing} inputmode=${mode ?? nothing} aria-invalid=${this.#wrong(name) ? 'true' : nothing} .value=${this.values[name]} />
        ${list ? html`<datalist id=${`measure-${name}`}>${list.map((each) => html`<option value=${each}></option>`)}</datalist>` : nothing}`,
      hint,
    );
  }

  #field(name, control, hint = null) {
    const wrong = this.#wrong(name);
    return html`<label><span>${t(`measure.${name}`)}</span><span class="control">${control}
      ${wrong ? html`<span class="wrong" role="alert">${sentences(wrong.error, wrong.hint)}</span>` : hint ? html`<span class="note">${hint}</span>` : nothing}</span></label>`;
  }

  #wrong(name) {
    return this.#problem?.problems?.find(({ field }) => field === name);
  }

  async #save(event) {
    event.preventDefault();
    await this.#send(() => this.act.save({ ...this.values }), t('measures.saved'));
  }

  /** Asked twice, since it is gone from the list; the version before is kept. */
  async #remove() {
    if (!this.#asking) {
      this.#asking = true;
      return this.act.changed();
    }
    await this.#send(() => this.act.remove(), t('measures.deleted'));
  }

  async #send(ask, message) {
    this.#busy = true;
    this.act.changed();
    try {
      await ask();
      this.#problem = null;
      await this.act.done(message);
    } catch (problem) {
      this.#problem = problem;
    }
    this.#busy = false;
    this.#asking = false;
    this.act.changed();
  }
}
