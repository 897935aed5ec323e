// All candidates as a list, so that they can be locked in and out by the keyboard too.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';

const MOST_LISTED = 300;

/**
 * @param features of the answer's map
 * @param locked way → ids
 * @param lock (id, way or null)
 */
export function candidateList({ features, locked, lock }) {
  const candidates = features.filter(({ properties }) => properties.kind === 'candidate').map(({ properties }) => properties).sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  if (!candidates.length) return nothing;
  const [inside, outside] = [locked('in'), locked('out')];
  const button = (id, name, way, list) => {
    const on = list.includes(id);
    return html`<button type="button" class="quiet" data-lock=${way} aria-pressed=${on} aria-label=${t(`sites.lock.${way}.button`, name)} @click=${() => lock(id, on ? null : way)}>${t(way === 'in' ? 'sites.lockIn' : 'sites.lockOut')}</button>`;
  };
  return html`<details class="candidates"><summary>${t('sites.candidates', candidates.length)}</summary>
    <ul>${candidates.slice(0, MOST_LISTED).map(({ id, name, chosen }) => html`<li><span>${chosen ? html`<strong>${name}</strong>` : name}</span> ${button(id, name, 'in', inside)} ${button(id, name, 'out', outside)}</li>`)}</ul>
    ${candidates.length > MOST_LISTED ? html`<p class="note">${t('sites.candidates.more', MOST_LISTED)}</p>` : nothing}</details>`;
}
