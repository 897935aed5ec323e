// On paper: that some answers had not come when it was printed. The button of the page waits for them; the browser's own print (Ctrl+P) does not.

import { html, nothing } from 'lit-html';
import { answersAreOnTheirWay } from '../api.js';
import { t } from '../messages.js';

export function unfinishedPart() {
  return answersAreOnTheirWay() ? html`<p class="print-unfinished" role="note"><strong>${t('print.unfinished')}</strong> ${t('print.unfinished.how')}</p>` : nothing;
}
