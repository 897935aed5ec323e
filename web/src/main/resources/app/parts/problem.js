// An error is a sentence with what to do, beside the thing that failed.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';

/** An error and what to do are two sentences, whatever the server ends and begins them with. */
export function sentences(error, hint) {
  return [ended(error), ended(begun(hint))].filter(Boolean).join(' ');
}

function ended(text) {
  const written = (text ?? '').trim();
  return written === '' || /[.!?:…]$/.test(written) ? written : `${written}.`;
}

/** A word gets a capital; the name of a file or of the program stays as it is written. */
function begun(text) {
  const written = (text ?? '').trim();
  return /^\p{Ll}+[ ,]/u.test(written) && !written.startsWith('omland ') ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

export function problemPart(problem, retry) {
  return html`
    <div class="problem" role="alert">
      <p><strong>${sentences(problem.message || t('error.unknown'))}</strong>${problem.hint ? html` ${sentences('', problem.hint)}` : nothing}</p>
      ${retry ? html`<button type="button" @click=${retry}>${t('error.retry')}</button>` : nothing}
    </div>
  `;
}

/** All that is wrong, one below the other. */
export function problemsPart(problem) {
  return problem.problems?.length > 1 ? html`<div class="problems">${problem.problems.map(({ error, hint }) => problemPart({ message: error, hint }))}</div>` : problemPart(problem);
}
