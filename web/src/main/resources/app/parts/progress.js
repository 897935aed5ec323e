// Something that takes time: what, how far, and a way to stop it.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';

/** @param share from 0 to 1, or null when unknown @param stop () => void, or null when it is too late */
export function progressPart({ text, count, share, stop, stopping }) {
  const known = share !== null && share !== undefined;
  return html`
    <div class="progress">
      <p class="progress-text"><span>${text}</span> <span class="note">${count ?? nothing}</span></p>
      <div class="progress-track" role="progressbar" aria-label=${text} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${known ? Math.round(100 * share) : nothing}>
        <div class="progress-fill ${known ? '' : 'unknown'}" style=${known ? `width:${(100 * share).toFixed(1)}%` : nothing}></div>
      </div>
      ${stop ? html`<button type="button" class="plain-button" ?disabled=${stopping} @click=${stop}>${t(stopping ? 'data.stopping' : 'data.stop')}</button>` : nothing}
    </div>
  `;
}
