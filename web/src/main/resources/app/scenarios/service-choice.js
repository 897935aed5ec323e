// Which service people are on their way to: offices that are not said to offer it are left out.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';

/** What one can get done at some office of some scenario, in the order of the study. */
export function servicesOf(study) {
  return [...new Set(Object.values(study.scenarios).flatMap(({ offices }) => Object.values(offices).flatMap(({ services }) => services ?? [])))];
}

export function offers(office, service) {
  return !service || (office.services ?? []).includes(service);
}

/** Nothing where no office says what it offers. @param scenario the one that is shown */
export function serviceChoice({ study, scenario, service, choose }) {
  const all = servicesOf(study);
  if (!all.length) return nothing;
  const offices = Object.values(scenario.offices);
  const some = offices.filter((office) => offers(office, service));
  return html`<label class="service-choice"><span class="visually-hidden">${t('scenario.service')}</span><select @change=${({ target }) => choose(target.value || null)}>
      <option value="" .selected=${!service}>${t('scenario.service.any')}</option>
      ${all.map((each) => html`<option value=${each} .selected=${each === service}>${each}</option>`)}
    </select></label>
    ${service && some.length < offices.length ? html`<p class="note service-told" role="note">${t('scenario.service.told', some.length, offices.length)}</p>` : nothing}`;
}
