// A topic that the workspace has nothing for: why it is empty, and the next step.

import { html } from 'lit-html';
import { t } from '../messages.js';
import { nextStep } from '../parts/next-step.js';

/** @param text key of the sentence that explains @param kind what `omland import --as` calls the table, or null @param go takes the name of a view */
export function emptyPart(text, kind, go) {
  return html`<div class="empty coop-empty"><p>${t(text)}</p>${nextStep({ command: `import ${t('empty.file')}${kind ? ` --as ${kind}` : ''}`, goToData: () => go('data') })}</div>`;
}
