// The top of the topic: which study lies open, what it asks, what was changed, and how it is kept or taken along.

import { html, nothing } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { t } from '../messages.js';
import { documentLanguage, documentLanguagePart } from '../parts/document-language.js';
import { closeOnEscape } from '../parts/downloads.js';
import { problemPart, sentences } from '../parts/problem.js';
import { newStudy } from './study-plan.js';

const REPORTS = ['pdf', 'html', 'docx'];

export class StudyHead {
  constructor({ desk, announce, opened, changed }) {
    Object.assign(this, { desk, announce, opened, changed });
  }

  part() {
    const { desk } = this;
    const { study, name } = desk;
    return html`<header class="study-head">
      <label class="study-choice"><span class="visually-hidden">${t('scenario.study')}</span>
        ${keyed(name, html`<select @change=${({ target }) => this.#open(target.value)}>${desk.list().map(({ name: each, title, unsaved }) => html`<option value=${each} ?selected=${each === name}>${unsaved ? t('scenario.unsaved', title) : title}</option>`)}</select>`)}</label>
      ${study?.question ? html`<p class="study-question" title=${study.question}>${study.question}</p>` : nothing}
      <div class="study-tools" role="toolbar" aria-label=${t('scenario.tools')}>
        <button type="button" class="plain-button undo" ?disabled=${!desk.canUndo} @click=${() => desk.undo()}>${t('scenario.undo')}</button>
        <button type="button" class="plain-button redo" ?disabled=${!desk.canRedo} @click=${() => desk.redo()}>${t('scenario.redo')}</button>
        <button type="button" class="plain-button save" title=${desk.writable ? nothing : t('scenario.save.sample')} ?disabled=${!study || !desk.writable || desk.isKept} @click=${() => this.#save()}>${t('scenario.save')}</button>
        <details class="menu" @keydown=${closeOnEscape}><summary class="quiet-summary">${t('scenario.file')}</summary>
          <ul class="menu-list" @click=${closeMenu}>
            <li><button type="button" class="menu-button download-study" ?disabled=${!study} @click=${() => desk.download()}>${t('scenario.download')} <span class="note">.yaml</span></button></li>
            ${REPORTS.map((form) => html`<li><button type="button" class="menu-button report" data-form=${form} ?disabled=${!study || desk.problems.length > 0} @click=${() => desk.report(form, documentLanguage())}>${t('scenario.report')} <span class="note">.${form}</span></button></li>`)}
            <li class="menu-language">${documentLanguagePart(this.changed)}</li>
            <li><label class="menu-button file-button"><input type="file" class="visually-hidden study-file" accept=".yaml,.yml,.json" @change=${({ target }) => this.#take(target)}>${t('scenario.open')}</label></li>
            <li><button type="button" class="menu-button new-study" @click=${() => this.makeNew()}>${t('scenario.new')}</button></li>
          </ul></details>
        <span class="study-state" role="status">${desk.busy ? t('scenario.busy') : study && !desk.isKept ? t(desk.writable ? 'scenario.changed' : 'scenario.changed.sample') : ''}</span>
      </div>
      ${desk.problem ? problemPart(desk.problem) : nothing}
      ${this.refusedFile()}
      ${desk.refused && !desk.refused.field ? html`<div class="problem" role="alert"><p><strong>${t('scenario.refused')}</strong> ${desk.refused.message} ${desk.refused.hint}</p></div>` : nothing}
      ${desk.problems.length ? this.#problems() : nothing}
    </header>`;
  }

  #problems() {
    return html`<div class="problem study-problems" role="alert"><p><strong>${t('scenario.problems')}</strong></p>${listOf(this.desk.problems)}</div>`;
  }

  notes() {
    const { study } = this.desk;
    if (!study.notes?.length && !study.source) return nothing;
    return html`<details class="study-notes"><summary>${t('scenario.notes')}</summary>${study.source ? html`<p class="note">${t('scenario.source')} ${study.source}</p>` : nothing}<ul>${(study.notes ?? []).map((note) => html`<li>${note}</li>`)}</ul></details>`;
  }

  refusedFile() {
    if (!this.desk.rejected) return nothing;
    const { file, problems } = this.desk.rejected;
    const close = () => {
      this.desk.rejected = null;
      this.changed();
    };
    return html`<div class="problem study-rejected" role="alert"><p><strong>${t('scenario.rejected', file)}</strong></p>${listOf(problems)}<p><button type="button" class="link" @click=${close}>${t('account.rate.close')}</button></p></div>`;
  }

  async makeNew() {
    await this.desk.openNew(newStudy(t('scenario.new.title'), t('scenario.new.first')), t('scenario.new.name'));
    this.opened();
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

function listOf(problems) {
  return html`<ul>${problems.map(({ message, hint }) => html`<li>${sentences(message, '')} <span class="note">${sentences('', hint)}</span></li>`)}</ul>`;
}

/** Without a study there is nothing to compare; the next step is a file. */
export function noStudy(head) {
  return html`<div class="empty" role="note"><p>${t('scenario.none')}</p><p class="note">${t('scenario.none.how')}</p>
    <p><label class="file-button"><input type="file" class="visually-hidden study-file" accept=".yaml,.yml,.json" @change=${({ target }) => target.files[0] && head.takeFile(target.files[0])}><span class="plain-button">${t('scenario.open')}</span></label> <button type="button" class="plain-button new-study" @click=${() => head.makeNew()}>${t('scenario.new')}</button></p>
    ${head.desk.problem ? problemPart(head.desk.problem) : nothing} ${head.refusedFile()}</div>`;
}

/** What was wished is under way: the menu gives its room back. */
function closeMenu({ target, currentTarget }) {
  if (target.closest('button.menu-button')) currentTarget.closest('details').open = false;
}
