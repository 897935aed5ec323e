// An error is a sentence with what to do, beside the thing that failed.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';

export function problemPart(problem, retry) {
  return html`
    <div class="problem" role="alert">
      <p><strong>${problem.message || t('error.unknown')}</strong>${problem.hint ? html` ${problem.hint}` : nothing}</p>
      ${retry ? html`<button type="button" @click=${retry}>${t('error.retry')}</button>` : nothing}
    </div>
  `;
}
