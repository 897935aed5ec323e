// The topic Regning: a bill divided between members by one or more keys, to the krone, side by side.

import { html, nothing } from 'lit-html';
import { getJson, newest, shareBill } from '../api.js';
import { t } from '../messages.js';
import { percent, whole } from '../numbers.js';
import { columnTitle, layerTitle } from '../parts/layer-names.js';
import { problemPart, problemsPart } from '../parts/problem.js';
import { BillMap } from './bill-map.js';
import { free, keysForm } from './bill-key-form.js';
import { formOfKey, isNumberOfMunicipality, keyOfForm, municipalityOf, numberOf, renamed, written } from './bill-keys.js';
import { signed, twoSided } from './two-sided.js';

const DRAFT = 'omland.bill';

export class BillTopic {
  #samples = [];
  #tables = [];
  #bill = null; // {name, total, columns, members: [{name, figures}], keys: [{name, form, kept}]}
  #answer = null;
  #problem = null;
  #against = 1;
  #split = newest((_signal, text) => shareBill(text));

  constructor({ store, map, frame, announce, changed }) {
    Object.assign(this, { store, announce });
    this.map = new BillMap({ map, frame, changed: () => this.changed() });
    this.changed = () => {
      this.#draw();
      changed();
    };
  }

  async refresh(context) {
    this.isLeft = false;
    if (this.version === context.state.version) return this.#draw();
    this.version = context.state.version;
    try {
      [this.#samples, this.#tables] = await Promise.all([getJson('/api/share/samples'), getJson('/api/share/figures'), this.map.load()]);
      if (!this.#bill) this.#begin(this.#draft() ?? this.#samples[this.#chosen()] ?? this.#samples[0]);
    } catch (problem) {
      this.version = null;
      this.#problem = problem;
    }
    this.changed();
  }

  /** The number of the sample that the address says; else of the one that has most of its members on the map, the first of them. */
  #chosen() {
    const { bill } = this.store.value.more;
    if (bill) return Number(bill);
    const fits = this.#samples.map(({ members }) => this.map.fit(Object.entries(members).map(([name, figures]) => ({ name, figures }))));
    return Math.max(0, fits.indexOf(Math.max(...fits)));
  }

  /** The key that is looked at: the first by itself, else what is held against it. */
  get #looked() {
    return this.#answer && this.#answer.keys.length > 1 ? Math.min(this.#against, this.#answer.keys.length - 1) : 0;
  }

  #draw() {
    if (this.isLeft) return;
    this.map.draw(this.#bill?.members ?? [], this.#answer, this.#looked);
  }

  left() {
    this.isLeft = true;
    this.map.left();
  }

  legend() {
    return this.map.legend();
  }

  /** Another bill than the one that lay open: what was changed in that is left. */
  #open(sample) {
    sessionStorage.removeItem(DRAFT);
    this.store.set({ more: { ...this.store.value.more, bill: String(sample) } });
    this.#begin(this.#samples[sample]);
  }

  /** What was changed and is in no file, so that it outlives that the page is loaded anew; null when nothing was, or in another bill. */
  #draft() {
    try {
      const { from, document } = JSON.parse(sessionStorage.getItem(DRAFT)) ?? {};
      return from === this.#chosen() ? document : null;
    } catch {
      return null;
    }
  }

  #begin(document) {
    const members = Object.entries(document.members).map(([name, figures]) => ({ name, figures: { ...figures } }));
    const columns = [...new Set(members.flatMap(({ figures }) => Object.keys(figures)))];
    const keys = Object.entries(document.keys).map(([name, key]) => ({ name, form: formOfKey(key), kept: key }));
    this.#bill = { name: document.bill, total: document.total, columns, members, keys };
    this.#against = 1;
    this.#ask();
  }

  /** As the file has it; an empty cell is no figure. */
  #document() {
    const { name, total, columns, members, keys } = this.#bill;
    const figures = (member) => Object.fromEntries(columns.filter((column) => String(member.figures[column] ?? '').trim() !== '').map((column) => [column, numberOf(member.figures[column])]));
    return {
      bill: name,
      total: numberOf(total),
      members: Object.fromEntries(members.map((member) => [member.name, figures(member)])),
      keys: Object.fromEntries(keys.map(({ name: key, form, kept }) => [key, form ? keyOfForm(form) : kept])),
    };
  }

  async #ask() {
    const twice = [this.#bill.members, this.#bill.keys].flatMap((list) => list.map(({ name }) => name).filter((name, i, names) => names.indexOf(name) !== i));
    if (twice.length) {
      this.#problem = { message: t('bill.twice', twice[0]), hint: '' };
      return this.changed();
    }
    try {
      this.#answer = await this.#split(JSON.stringify(this.#document()));
      this.#problem = null;
      this.announce(t('bill.announce', whole(this.#answer.sums[0])));
    } catch (problem) {
      this.#problem = problem;
    }
    this.changed();
  }

  #change(act) {
    act(this.#bill);
    sessionStorage.setItem(DRAFT, JSON.stringify({ from: this.#chosen(), document: this.#document() }));
    this.#ask();
    this.changed();
  }

  sentence() {
    return this.#bill ? this.#bill.name : t('topic.bill');
  }

  part() {
    if (!this.#bill) return this.#problem ? problemPart(this.#problem, () => this.refresh({ state: { version: 'again' } })) : nothing;
    return html`<div class="planning topic-bill" @dragover=${(event) => event.preventDefault()} @drop=${(event) => this.#drop(event)}>
      ${this.#head()} ${this.#problem ? problemsPart(this.#problem) : nothing} ${this.#answer ? this.#result() : nothing} ${this.#members()} ${keysForm(this.#bill, (act) => this.#change(act))} ${this.#own()}
    </div>`;
  }

  #head() {
    const { total } = this.#bill;
    return html`<div class="bill-head">
      <label>${t('bill.from')}<select name="sample" @change=${({ target }) => this.#open(Number(target.value))}>
        ${this.#samples.map((sample, i) => html`<option value=${i} ?selected=${i === this.#chosen()}>${sample.bill}</option>`)}
      </select></label>
      <label>${t('bill.total')}<input name="total" inputmode="numeric" .value=${written(total)} @change=${({ target }) => this.#change((bill) => (bill.total = numberOf(target.value)))}></label>
    </div>`;
  }

  /** What is seldom changed, and where to take a bill along. */
  #own() {
    return html`<details class="bill-part"><summary>${t('bill.own')}</summary>
      <div class="bill-head">
        <label class="wide">${t('bill.name')}<input name="name" .value=${this.#bill.name} @change=${({ target }) => this.#change((bill) => (bill.name = target.value))}></label>
      </div>
      <p class="actions">
        <label class="file-button"><input type="file" name="file" class="visually-hidden" accept=".yaml,.yml,.json" @change=${({ target }) => this.#read(target.files[0])}><span class="plain-button">${t('bill.file')}</span></label>
        <button type="button" class="quiet" @click=${() => this.#keep('yaml')}>${t('bill.yaml')}</button> <button type="button" class="quiet" @click=${() => this.#keep('csv')}>${t('planning.csv')}</button>
      </p></details>`;
  }

  #members() {
    const { columns, members } = this.#bill;
    return html`<details class="bill-part members" open><summary>${t('bill.members')}</summary>
      <div class="planning-scroll"><table class="planning-table">
        <thead><tr><th scope="col">${t('bill.member')}</th>${columns.map((column, i) => html`<th scope="col" class="number"><input class="column-name" aria-label=${t('bill.columnName')} .value=${column} @change=${({ target }) => this.#rename(i, target.value.trim())}></th>`)}<td></td></tr></thead>
        <tbody>${members.map(
          (member, row) => html`<tr>
            <td><input aria-label=${t('bill.member')} .value=${member.name} @change=${({ target }) => this.#change(() => (member.name = target.value.trim()))}></td>
            ${columns.map((column) => html`<td class="number"><input aria-label=${`${column}, ${member.name}`} inputmode="decimal" .value=${isNumberOfMunicipality(column) ? String(member.figures[column] ?? '') : written(member.figures[column])} @change=${({ target }) => this.#change(() => (member.figures[column] = target.value))}></td>`)}
            <td><button type="button" class="quiet" aria-label=${t('bill.remove', member.name)} @click=${() => this.#change((bill) => bill.members.splice(row, 1))}>×</button></td>
          </tr>`,
        )}</tbody>
      </table></div>
      <div class="planning-form">
        <button type="button" class="quiet" @click=${() => this.#change((bill) => bill.members.push({ name: free(t('bill.newMember'), bill.members), figures: {} }))}>${t('bill.addMember')}</button>
        <button type="button" class="quiet" @click=${() => this.#addColumn()}>${t('bill.addColumn')}</button>
        ${this.#offered().map(({ title, layer, column, rows }) => html`<button type="button" class="quiet take" title=${`${layer}: ${column}`} @click=${() => this.#take(title, column, rows)}>${t('bill.take', title)}</button>`)}
      </div></details>`;
  }

  /** The columns of the workspace that can be fetched, by what people call them; two of one name are told apart by their tables. */
  #offered() {
    const all = this.#tables.flatMap(({ layer, columns, members: rows }) => columns.map((column) => ({ layer, column, rows, title: columnTitle(column) })));
    return all.map((each) => (all.filter(({ title }) => title === each.title).length > 1 ? { ...each, title: `${each.title} (${layerTitle(each.layer)})` } : each));
  }

  #addColumn(name = free(t('bill.newColumn'), this.#bill.columns.map((each) => ({ name: each })))) {
    this.#change((bill) => bill.columns.includes(name) || bill.columns.push(name));
  }

  /** The figures and the keys that go by them follow the name. */
  #rename(at, name) {
    const { columns } = this.#bill;
    const before = columns[at];
    if (name === '' || columns.includes(name)) return this.changed();
    return this.#change((bill) => {
      bill.columns[at] = name;
      for (const { figures } of bill.members) {
        figures[name] = figures[before] ?? '';
        delete figures[before];
      }
      for (const key of bill.keys) {
        for (const part of key.form?.parts ?? []) if (part.column === before) part.column = name;
        if (!key.form) key.kept = renamed(key.kept, before, name);
      }
    });
  }

  /** Figures of the workspace, by the members' municipality numbers; by the name where a member has none. */
  #take(title, column, rows) {
    const byName = new Map(rows.map(({ name, figures }) => [name.toLowerCase(), figures[column]]));
    const byNumber = new Map(rows.map(({ number, figures }) => [number, figures[column]]));
    const found = (member) => {
      const number = municipalityOf(member);
      return (number === null ? byName.get(member.name.toLowerCase()) : byNumber.get(number)) ?? null;
    };
    const lacking = this.#bill.members.filter((member) => found(member) === null).map(({ name }) => name);
    this.#change((bill) => {
      if (!bill.columns.includes(title)) bill.columns.push(title);
      for (const member of bill.members) member.figures[title] = found(member) ?? '';
    });
    this.announce(lacking.length ? t('bill.lacking', title, lacking.join(', ')) : t('bill.taken', title), { seen: true });
  }

  /** All keys side by side under the map, where there is room for them. */
  drawer() {
    return this.#answer ? [{ id: 'bill', title: t('bill.result'), count: this.#answer.members.length, part: html`<div class="ledger-scroll">${this.#table()}</div>`, downloads: [] }] : [];
  }

  #table() {
    const { keys, members, sums } = this.#answer;
    return html`<table class="planning-table">
        <thead><tr><th scope="col">${t('bill.member')}</th>${keys.map((key) => html`<th scope="col" class="number">${key}</th>`)}</tr></thead>
        <tbody>${members.map((row) => html`<tr><td>${row.member}</td>${row.kroner.map((kroner, i) => html`<td class="number" title=${percent(row.percent[i])}>${whole(kroner)}</td>`)}</tr>`)}</tbody>
        <tfoot><tr><td>${t('bill.sum')}</td>${sums.map((sum) => html`<td class="number">${whole(sum)}</td>`)}</tr></tfoot>
      </table>`;
  }

  #result() {
    const { keys, members } = this.#answer;
    const against = this.#looked;
    return html`<section class="bill-result"><h3>${t('bill.result')}</h3>
      ${this.#problem ? html`<p class="note">${t('bill.before')}</p>` : nothing}
      <div class="planning-scroll" tabindex="0" role="region" aria-label=${t('bill.result')}>${this.#table()}</div>
      ${keys.length > 1
        ? html`<h3>${t('bill.change', keys[0])}</h3>
            ${keys.length > 2 ? html`<div class="planning-form"><label>${t('bill.against')}<select @change=${({ target }) => { this.#against = target.selectedIndex + 1; this.changed(); }}>${keys.slice(1).map((key, i) => html`<option ?selected=${i + 1 === against}>${key}</option>`)}</select></label></div>` : html`<p class="note">${keys[1]}</p>`}
            ${twoSided(members.map(({ member, changeKroner }) => ({ name: member, amount: changeKroner[against] })), t('bill.change', keys[0]))}
            <p class="note">${t('bill.changeNote', signed(0))}</p>`
        : nothing}
    </section>`;
  }

  async #keep(format) {
    const blob = await shareBill(JSON.stringify(this.#document()), { format });
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: `regning.${format}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  #drop(event) {
    const [file] = event.dataTransfer.files;
    if (!file || !/\.(ya?ml|json)$/i.test(file.name)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#read(file);
  }

  async #read(file) {
    if (!file) return;
    try {
      const answer = await shareBill(await file.text(), { file: file.name });
      this.#begin(answer.document);
      this.#change(() => {});
    } catch (problem) {
      this.#problem = problem;
      this.changed();
    }
  }
}
