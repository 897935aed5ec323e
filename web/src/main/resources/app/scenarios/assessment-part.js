// The assessment in words beside the figures: for the alternative of the shown scenario, what speaks for and against by each criterion, with its source.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { said } from './assessment-table.js';

export class AssessmentPart {
  #open = null;

  /** @param act {judge(alternative, criterion, judgement), criterion(words), alternative(title)} */
  constructor({ changed, act }) {
    Object.assign(this, { changed, act });
  }

  /** @param assessment of the study @param shown the alternative of the shown scenario @param against of the other */
  part({ assessment, shown, against }) {
    const { criteria = {}, alternatives = {} } = assessment ?? {};
    if (!shown || !alternatives[shown]) return html`<div class="empty" role="note"><p>${t('assessment.none')}</p><p class="note">${t('assessment.none.choose')}</p></div>${this.#adding('alternative')}`;
    const pair = [against, shown].filter((each, i, all) => alternatives[each] && all.indexOf(each) === i);
    return html`<section class="assessment">
      ${Object.entries(criteria).map(([criterion, words]) => html`<section class="criterion" data-criterion=${criterion}><h3>${words}</h3>${pair.map((alternative) => this.#judgement(alternative, criterion, alternatives[alternative], alternative === shown))}</section>`)}
      ${this.#adding('criterion')} ${this.#adding('alternative')} <p class="note">${t('assessment.matrix')}</p>
    </section>`;
  }

  #judgement(alternative, criterion, { title, judgements = {} }, shown) {
    const key = `${alternative} ${criterion}`;
    const judgement = judgements[criterion];
    return html`<div class="judgement ${shown ? 'shown' : ''}"><p class="judgement-of">${title} <button type="button" class="link" @click=${() => this.#toggle(key)}>${t(this.#open === key ? 'account.rate.close' : 'account.rate.change')}</button></p>
      ${this.#open === key ? this.#form(alternative, criterion, judgement ?? {}) : said(judgement)}</div>`;
  }

  #toggle(key) {
    this.#open = this.#open === key ? null : key;
    this.changed();
  }

  #form(alternative, criterion, judgement) {
    const field = (name) => html`<label>${t(`assessment.${name}`)}<textarea name=${name} rows=${name === 'source' ? 1 : 3} .value=${judgement[name] ?? (name === 'source' ? t('assessment.ownSource') : '')}></textarea></label>`;
    return html`<form class="judgement-form" @submit=${(event) => this.#submit(event, alternative, criterion)}>${field('advantage')}${field('drawback')}${field('source')}<p class="actions"><button type="submit" class="plain-button">${t('scenario.ok')}</button></p></form>`;
  }

  #submit(event, alternative, criterion) {
    event.preventDefault();
    const words = Object.fromEntries(['advantage', 'drawback', 'source'].map((name) => [name, event.target.elements[name].value.trim()]));
    // A judgement without a source is nobody's; it is said whose.
    this.act.judge(alternative, criterion, { ...words, source: words.source || (words.advantage || words.drawback ? t('assessment.ownSource') : '') });
    this.#open = null;
    this.changed();
  }

  /** @param what 'criterion' or 'alternative' */
  #adding(what) {
    const add = (event) => {
      event.preventDefault();
      const words = event.target.elements.words.value.trim();
      if (!words) return;
      event.target.reset();
      this.act[what](words);
    };
    return html`<form class=${`add-criterion add-${what}`} @submit=${add}><input name="words" aria-label=${t(`assessment.${what}`)} placeholder=${t(`assessment.${what}`)} maxlength="120"> <button type="submit" class="plain-button">${t('scenario.office.add')}</button></form>`;
  }
}
