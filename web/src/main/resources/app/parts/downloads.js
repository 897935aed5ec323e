// Ways to take a layer along: one link for each format.

import { html } from 'lit-html';
import { language, t } from '../messages.js';

const FORMATS = ['gpkg', 'shp', 'geojson', 'csv', 'xlsx'];

/** @param spatial whether it has a place on the map @param parameters of the choice in force, or null for the whole layer */
export function downloadMenu({ layer, spatial = true, parameters = null, label }) {
  const query = parameters?.toString() ? `?${parameters}` : '';
  const file = (format) => encodeURIComponent(`${layer}.${format}`);
  const address = (format) => `/api/export/${file(format)}` + query;
  const formats = FORMATS.filter((format) => spatial || !['shp', 'geojson'].includes(format));
  return html`
    <details class="menu" @keydown=${closeOnEscape}>
      <summary class="quiet-summary" aria-label=${label ?? t('download.of', layer)}>${t('download')}</summary>
      <ul class="menu-list">
        ${formats.map((format) => html`<li><a href=${address(format)} download @click=${close}>${t(`download.${format}`)} <span class="note">.${format === 'shp' ? 'zip' : format}</span></a></li>`)}
      </ul>
    </details>
  `;
}

/** From now on a file that a link gives is told in the language of the page; a link cannot send the header that a question sends. */
export function tellLanguageWithFiles() {
  const tell = ({ target }) => {
    const link = target.closest?.('a[download]');
    if (!link || link.origin !== location.origin || link.protocol === 'blob:') return;
    const address = new URL(link.href);
    address.searchParams.set('language', language);
    link.href = address.href;
  };
  for (const act of ['click', 'auxclick', 'contextmenu']) addEventListener(act, tell, { capture: true });
}

function close({ currentTarget }) {
  currentTarget.closest('details').open = false;
}

/** Closes the menu that the key was pressed in, and gives the focus back to what opened it. */
export function closeOnEscape(event) {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary').focus();
  event.stopPropagation();
}

addEventListener('pointerdown', (event) => {
  for (const open of document.querySelectorAll('details.menu[open]')) if (!open.contains(event.target)) open.open = false;
});
