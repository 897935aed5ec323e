// The top of the topic: which study lies open, what it asks, what was changed, and how it is kept or taken along.

import { html, nothing } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { t } from '../messages.js';
import { documentLanguage, documentLanguagePart } from '../parts/document-language.js';
import { problemPart } from '../parts/problem.js';

const REPORTS = ['pdf', 'html', 'docx'];

export class StudyHead {
  constructor({ desk, announce, opened, changed }) {
    Object.assign(this, { desk, announce, opened, changed });
  }

  part() {
    const { desk } = this;
    const { study, studies, name } = desk;
    const options = !name || studies.some((each) => each.name === name) ? studies : [...studies, { name, title: study?.study ?? name }];
    return html`<header class="study-head">
      <label class="study-choice"><span class="visually-hidden">${t('scenario.study')}</span>
        ${keyed(name, html`<select @change=${({ target }) => this.#open(target.value)}>${options.map(({ name: each, title }) => html`<option value=${each} ?selected=${each === name}>${title}</option>`)}</select>`)}</label>
      ${study?.question ? html`<p class="study-question">${study.question}</p>` : nothing}
      <div class="study-tools" role="toolbar" aria-label=${t('scenario.tools')}>
        <button type="button" class="plain-button undo" ?disabled=${!desk.canUndo} @click=${() => desk.undo()}>${t('scenario.undo')}</button>
        <button type="button" class="plain-button redo" ?disabled=${!desk.canRedo} @click=${() => desk.redo()}>${t('scenario.redo')}</button>
        <button type="button" class="plain-button save" title=${desk.writable ? nothing : t('scenario.save.sample')} ?disabled=${!study || !desk.writable || desk.isKept} @click=${() => this.#save()}>${t('scenario.save')}</button>
        <details class="menu"><summary class="quiet-summary">${t('scenario.file')}</summary>
          <ul class="menu-list">
            <li><button type="button" class="menu-button download-study" ?disabled=${!study} @click=${() => desk.download()}>${t('scenario.download')} <span class="note">.yaml</span></button></li>
            ${REPORTS.map((form) => html`<li><button type="button" class="menu-button report" data-form=${form} ?disabled=${!study || desk.problems.length > 0} @click=${() => desk.report(form, documentLanguage())}>${t('scenario.report')} <span class="note">.${form}</span></button></li>`)}
            <li class="menu-language">${documentLanguagePart(this.changed)}</li>
            <li><label class="menu-button file-button"><input type="file" class="visually-hidden study-file" accept=".yaml,.yml,.json" @change=${({ target }) => this.#take(target)}>${t('scenario.open')}</label></li>
          </ul></details>
        <span class="study-state" role="status">${desk.busy ? t('scenario.busy') : study && !desk.isKept ? t(desk.writable ? 'scenario.changed' : 'scenario.changed.sample') : ''}</span>
      </div>
      ${desk.problem ? problemPart(desk.problem) : nothing}
      ${desk.refused ? html`<div class="problem" role="alert"><p><strong>${t('scenario.refused')}</strong> ${desk.refused.message} ${desk.refused.hint}</p></div>` : nothing}
      ${desk.problems.length ? this.#problems() : nothing}
      ${study && (study.notes?.length || study.source) ? html`<details class="study-notes"><summary>${t('scenario.notes')}</summary>${study.source ? html`<p class="note">${t('scenario.source')} ${study.source}</p>` : nothing}<ul>${(study.notes ?? []).map((note) => html`<li>${note}</li>`)}</ul></details>` : nothing}
    </header>`;
  }

  #problems() {
    return html`<div class="problem study-problems" role="alert"><p><strong>${t('scenario.problems')}</strong></p><ul>${this.desk.problems.map(({ message, hint }) => html`<li>${message} <span class="note">${hint}</span></li>`)}</ul></div>`;
  }

  async #open(name) {
    await this.desk.open(name);
    this.opened();
  }

  async #save() {
    if (await this.desk.save()) this.announce(t('scenario.saved', this.desk.name), { seen: true });
  }

  async #take(input) {
    const [file] = input.files;
    input.value = '';
    if (file) await this.takeFile(file);
  }

  async takeFile(file) {
    if (await this.desk.openFile(file)) {
      this.announce(t('scenario.opened', file.name), { seen: true });
      this.opened();
    }
  }
}

/** Without a study there is nothing to compare; the next step is a file. */
export function noStudy(head) {
  return html`<div class="empty" role="note"><p>${t('scenario.none')}</p><p class="note">${t('scenario.none.how')}</p>
    <p><label class="file-button"><input type="file" class="visually-hidden study-file" accept=".yaml,.yml,.json" @change=${({ target }) => target.files[0] && head.takeFile(target.files[0])}><span class="plain-button">${t('scenario.open')}</span></label></p>
    ${head.desk.problem ? problemPart(head.desk.problem) : nothing}</div>`;
}
