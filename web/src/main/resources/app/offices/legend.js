// What lines and colours of the view Kontor mean, where its data comes from, and whether it is real.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { illustration, sources } from '../map/legend.js';

const LINES = ['road', 'tunnel', 'ferry'];

/** @param legend what the topic adds */
export function officeLegend({ state, datasets, ground, legend, folded, setFolded }) {
  return html`
    <section class="legend office-legend ${folded ? 'folded' : ''}" aria-label=${t('legend.title')}>
      <header>
        <h2>${t('legend.title')}</h2>
        <button type="button" class="quiet fold" aria-expanded=${!folded} @click=${() => setFolded(!folded)}>${folded ? t('legend.show') : t('legend.hide')}</button>
      </header>
      ${illustration(datasets)}
      ${folded
        ? nothing
        : html`${legend}
            <ul class="signs">
              ${ground.phase === 'none' ? nothing : LINES.map((kind) => line(kind))} ${state.season === 'winter' ? line('winter') : nothing} ${state.close.length ? line('closed') : nothing}
            </ul>
            ${datasets.length ? html`<details class="source"><summary>${t('legend.sources')}</summary><p>${sources(datasets)}</p></details>` : nothing}`}
    </section>
  `;
}

function line(kind) {
  return html`<li><span class="sign line-${kind}" aria-hidden="true"></span>${t(`office.line.${kind}`)}</li>`;
}
