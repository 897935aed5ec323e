// The first page on paper: title, what is chosen, the map as a picture and its legend. The figures follow from the panel itself.

import { html } from 'lit-html';
import { t } from '../messages.js';
import { date } from '../numbers.js';
import { legend, sources } from '../map/legend.js';
import { sentence } from './sentence.js';
import { unfinishedPart } from './unfinished.js';

export function printPage({ state, choices, style, datasets, sheet, picture }) {
  return html`
    <header class="print-head">
      <p class="print-brand">Omland · ${t('view.vann')}</p>
      <h1>${sheet ? sheet.body?.name || sheet.id : sentence(state, choices)}</h1>
    </header>
    ${unfinishedPart()}
    <figure class="print-map">${picture}</figure>
    ${legend({ style, datasets, letters: state.letters, folded: false, setLetters() {}, setFolded() {} })}
    <footer class="print-foot">
      <p>${sources(datasets)}</p>
      <p>${t('print.date', date(new Date().toISOString()))} · ${location.href}</p>
    </footer>
  `;
}
