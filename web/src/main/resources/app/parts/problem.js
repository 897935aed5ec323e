// An error is a sentence with what to do, beside the thing that failed.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';

/** An error and what to do are two sentences, whatever the server ends and begins them with. */
export function sentences(...texts) {
  return texts
    .filter(Boolean)
    .map((text) => text.trim())
    .map((text) => text.charAt(0).toUpperCase() + text.slice(1))
    .map((text) => (/[.!?:…]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

export function problemPart(problem, retry) {
  return html`
    <div class="problem" role="alert">
      <p><strong>${sentences(problem.message || t('error.unknown'))}</strong>${problem.hint ? html` ${sentences(problem.hint)}` : nothing}</p>
      ${retry ? html`<button type="button" @click=${retry}>${t('error.retry')}</button>` : nothing}
    </div>
  `;
}
