// What the map shows of a scenario: the times, or what changes.

import { html } from 'lit-html';
import { t } from '../messages.js';
import { segments } from '../offices/wish-form.js';

export function mapBar(chosen, choose) {
  const options = ['times', 'change'].map((value) => ({ value, text: t(`scenario.map.${value}`) }));
  return html`<div class="press-bar scenario-bar">${segments({ name: 'map', label: t('scenario.map'), options, chosen, choose })}</div>`;
}
