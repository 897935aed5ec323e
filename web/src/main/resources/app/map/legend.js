// What the colours and stripes mean, where the data comes from, and whether it is real.

import { html, nothing } from 'lit-html';
import { language, t } from '../messages.js';
import { date } from '../numbers.js';
import { CLASSES } from './codes.js';
import { className } from '../parts/names.js';
import { letter, patch } from '../parts/swatch.js';

const COLUMNS = ['NATURAL', 'HEAVILY_MODIFIED', 'ARTIFICIAL'];

export function legend({ style, datasets, letters, folded, setLetters, setFolded }) {
  return html`
    <section class="legend ${folded ? 'folded' : ''}" aria-label=${t('legend.title')}>
      <header>
        <h2>${t('legend.title')}</h2>
        <button type="button" class="quiet fold" aria-expanded=${!folded} @click=${() => setFolded(!folded)}>
          ${folded ? t('legend.show') : t('legend.hide')}
        </button>
      </header>
      ${illustration(datasets)}
      ${folded ? nothing : body({ style, datasets, letters, setLetters })}
    </section>
  `;
}

function body({ style, datasets, letters, setLetters }) {
  return html`
    <table class="classes">
      <thead>
        <tr>
          <td></td>
          ${COLUMNS.map((modification) => html`<th scope="col">${t(`legend.${modification}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${CLASSES.map(
          (statusClass) => html`<tr>
            <th scope="row">${letter(style, statusClass)} ${className(statusClass)}</th>
            ${COLUMNS.map((modification) => html`<td>${cell(style, statusClass, modification)}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
    <p class="legend-note">${t('legend.potential')}</p>
    <ul class="signs">
      <li><span class="sign dot" aria-hidden="true"></span>${t('legend.failing')}</li>
      <li><span class="sign faint" aria-hidden="true"></span>${t('legend.faint')}</li>
      <li><span class="sign border" aria-hidden="true"></span>${t('legend.municipality')}</li>
      <li><span class="sign area" aria-hidden="true"></span>${t('legend.waterArea')}</li>
    </ul>
    <label class="letters-choice">
      <input type="checkbox" .checked=${letters} @change=${({ target }) => setLetters(target.checked)} /> ${t('legend.letters')}
    </label>
    ${datasets.length ? html`<details class="source"><summary>${t('legend.sources')}</summary><p>${sources(datasets)}</p></details>` : nothing}
  `;
}

/** Very good is no class of potential: its field stays empty. */
function cell(style, statusClass, modification) {
  if (statusClass === 'HIGH' && modification !== 'NATURAL') return nothing;
  return html`${patch(style, statusClass, modification)}<span class="visually-hidden">${className(statusClass, modification)}</span>`;
}

/** What is not real: as a dataset itself says it, else all of those that are made up. */
export function illustration(datasets) {
  const made = datasets.filter((dataset) => dataset.illustrative);
  if (!made.length) return nothing;
  const wholly = made.filter((dataset) => !told(dataset));
  return html`<p class="illustrative"><strong>${t('illustrative.title')}</strong> <span class="illustrative-text">${wholly.length ? t('illustrative.text', wholly.map(({ title }) => title).join(', ')) : nothing} ${made.map(told).filter(Boolean).join(' ')}</span></p>`;
}

function told({ illustration: sentences = {} }) {
  return sentences[language] ?? sentences.nb ?? '';
}

export function sources(datasets) {
  const named = datasets.map(({ title, source, licence, date: when }) => {
    const details = [source, licence, when ? date(when) : null].filter(Boolean).join(', ');
    return details ? `${title} (${details})` : title;
  });
  return named.length ? t('legend.source', named.join(' · ')) : '';
}
