// The first page on paper of the view Samarbeid: what is chosen, the map as a picture, its legend and sources. Figures and the table follow from the view itself.

import { html, render } from 'lit-html';
import { drawPicture } from '../map/picture.js';
import { sources } from '../map/legend.js';
import { t } from '../messages.js';
import { date } from '../numbers.js';
import { unfinishedPart } from '../parts/unfinished.js';

/** @param sentence what is chosen, in words @param legend lit-html of the legend, or nothing @param redraw draws what is chosen on the map, in the colours that it has then */
export function prepareCooperationPrint({ topic, sentence, legend, datasets, redraw }, map, element) {
  const { x, y } = map.leaflet.getSize();
  if (x === 0 || y === 0) return; // Laid out for paper already, where the map has no room: what was drawn before stands.
  render(
    html`
      <header class="print-head">
        <p class="print-brand">Omland · ${t('view.samarbeid')} · ${t(`topic.${topic}`)}</p>
        <h1>${sentence}</h1>
      </header>
      ${unfinishedPart()}
      <figure class="print-map">${map.onPaper(redraw, () => drawPicture(map))}</figure>
      ${legend}
      <footer class="print-foot">
        <p>${sources(datasets)}</p>
        <p>${t('print.date', date(new Date().toISOString()))} · ${location.href}</p>
      </footer>
    `,
    element,
  );
}
