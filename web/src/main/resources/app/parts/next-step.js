// The next step where the workspace lacks something: to import it. Sample data takes no files, so there the step begins with a workspace of one's own.

import { html } from 'lit-html';
import { t } from '../messages.js';

let writable = true;

/** @param isWritable whether the workspace that is shown takes files */
export function workspaceTakesFiles(isWritable) {
  writable = isWritable;
}

/**
 * @param command what `omland` is told to do, as `import FILE --as roads` @param goToData shows the view of what is loaded
 * @param how what can be imported and where, over the command, for a workspace that takes files; may be nothing
 */
export function nextStep({ command, goToData, how }) {
  if (writable) {
    return html`<p><button type="button" class="primary to-data" @click=${goToData}>${t('empty.data')}</button></p>
      ${how ? html`<p>${how}</p>` : null}
      <pre><code>omland ${command}</code></pre>`;
  }
  const own = `--workspace ${t('data.readOnly.file')}`;
  return html`<div class="own-workspace"><p>${t('empty.sample')}</p>
    <pre><code>omland ${command} ${own}</code></pre><pre><code>omland serve ${own}</code></pre></div>
    <p><button type="button" class="plain-button to-data" @click=${goToData}>${t('empty.sample.see')}</button></p>`;
}

/** The same where there is no button, for a command that stands alone: @param how the sentence for a workspace that takes files */
export function nextStepNote({ command, how }) {
  if (writable) return html`<p class="note">${how}</p>`;
  const own = `--workspace ${t('data.readOnly.file')}`;
  return html`<p class="note">${t('empty.sample')}</p><pre><code>omland ${command} ${own}</code></pre><pre><code>omland serve ${own}</code></pre>`;
}
