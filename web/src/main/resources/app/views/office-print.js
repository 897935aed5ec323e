// The first page on paper of the view Kontor: what is chosen, the map as a picture, its legend and sources. Figures follow from the panel itself, unless the topic has a paper of its own.

import { html, nothing, render } from 'lit-html';
import { t } from '../messages.js';
import { date } from '../numbers.js';
import { sources } from '../map/legend.js';
import { drawPicture } from '../map/picture.js';
import { unfinishedPart } from '../parts/unfinished.js';
import { officeLegend } from '../offices/legend.js';

export function prepareOfficePrint(model, map, element) {
  const { x, y } = map.leaflet.getSize();
  if (x === 0 || y === 0) return; // Laid out for paper already, where the map has no room: what was drawn before stands.
  render(
    html`
      <header class="print-head">
        <p class="print-brand">Omland · ${t('view.kontor')}${model.topic ? ` · ${t(`topic.${model.topic.id}`)}` : ''}</p>
        <h1>${model.sentence}</h1>
      </header>
      ${unfinishedPart()}
      <figure class="print-map">${drawPicture(map)}</figure>
      ${officeLegend({ ...model, folded: false, setFolded() {} })}
      <footer class="print-foot">
        <p>${sources(model.datasets)}</p>
        <p>${t('print.date', date(new Date().toISOString()))} · ${location.href}</p>
      </footer>
      ${model.paper ?? nothing}
    `,
    element,
  );
  element.classList.toggle('whole', Boolean(model.paper));
}
