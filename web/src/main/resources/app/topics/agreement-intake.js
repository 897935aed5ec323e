// Takes in the agreement of a water area from its file, where there is none.

import { html, nothing } from 'lit-html';
import { send } from '../api.js';
import { t } from '../messages.js';
import { problemPart } from '../parts/problem.js';

export class AgreementIntake {
  #problem = null;

  /** @param taken is awaited when one has been kept */
  constructor({ changed, announce, taken }) {
    Object.assign(this, { changed, announce, taken });
  }

  part(name, writable) {
    return html`<section>
      <h3>${t('agreement.title')}</h3>
      <p class="note">${t('agreement.none', name)}</p>
      ${writable
        ? html`<p class="actions"><label class="file-button"><input type="file" accept=".json,application/json" class="visually-hidden agreement-file" @change=${({ target }) => this.#take(target)} /><span class="plain-button">${t('agreement.take')}</span></label></p>`
        : html`<p class="note">${t('agreement.sample')}</p>`}
      ${this.#problem ? problemPart(this.#problem) : nothing}
    </section>`;
  }

  async #take(input) {
    const [file] = input.files;
    input.value = '';
    if (!file) return;
    try {
      const agreement = parsed(await file.text());
      await send('PUT', `/api/water/agreements/${encodeURIComponent(agreement.area)}`, agreement);
      this.#problem = null;
      this.announce(t('agreement.taken', agreement.area), { seen: true });
      await this.taken();
    } catch (problem) {
      this.#problem = problem;
    }
    this.changed();
  }
}

function parsed(text) {
  let agreement = null;
  try {
    agreement = JSON.parse(text);
  } catch {
    // Told below, with what an agreement is.
  }
  if (typeof agreement?.area !== 'string' || agreement.area === '') throw Object.assign(new Error(t('agreement.noAgreement')), { hint: t('agreement.noAgreement.hint') });
  return agreement;
}
