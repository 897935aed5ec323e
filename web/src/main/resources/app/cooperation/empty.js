// A topic that the workspace has nothing for: why it is empty, and the next step.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';

/** @param text key of the sentence that explains @param kind what `omland import --as` calls the table, or null @param go takes the name of a view */
export function emptyPart(text, kind, go) {
  return html`<div class="empty coop-empty"><p>${t(text)}</p>
    <p><button type="button" class="primary to-data" @click=${() => go('data')}>${t('empty.data')}</button></p>
    <pre><code>omland import ${t('empty.file')}${kind ? ` --as ${kind}` : nothing}</code></pre></div>`;
}
