// The tabs of a panel: which of its topics is looked at. Ids are unique over all views.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';

/** @param ids of the topics in their order @param chosen the id of the topic shown @param choose takes the id of another */
export function topicTabs(ids, chosen, choose) {
  if (ids.length < 2) return nothing;
  return html`
    <div class="topics" role="tablist" aria-label=${t('topics.label')} @keydown=${(event) => step(event, ids, chosen, choose)}>
      ${ids.map(
        (id) => html`<button type="button" class="topic" role="tab" id=${`topic-${id}`} aria-controls=${`topic-part-${ids[0]}`} aria-selected=${id === chosen}
          tabindex=${id === chosen ? 0 : -1} @click=${({ currentTarget }) => {
            choose(id);
            reveal(currentTarget);
          }}>${t(`topic.${id}`)}</button>`,
      )}
    </div>
  `;
}

/** Arrows go from tab to tab, as in any list of tabs. */
function step(event, ids, chosen, choose) {
  const at = ids.indexOf(chosen);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: ids.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const id = ids[(next + ids.length) % ids.length];
  choose(id);
  event.currentTarget.querySelector(`#topic-${id}`).focus();
}

/** The row of tabs of a telephone scrolls. */
export function reveal(tab) {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
