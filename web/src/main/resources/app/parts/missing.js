// An address that is none: said in words, with the ways on.

import { html } from 'lit-html';
import { t } from '../messages.js';

export function missingPart(path) {
  return html`
    <div class="missing">
      <h1>${t('missing.title')}</h1>
      <p>${t('missing.text', path)}</p>
      <p><a href="/vann">${t('missing.water')}</a> · <a href="/data">${t('missing.data')}</a></p>
    </div>
  `;
}
