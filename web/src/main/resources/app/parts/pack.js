// The pack of the one municipality or the one water area that is chosen: a file to keep, or the same as a page, in the language that is wanted.

import { html, nothing } from 'lit-html';
import { ApiError } from '../api.js';
import { language, t } from '../messages.js';
import { documentLanguage, documentLanguagePart } from './document-language.js';
import { problemPart } from './problem.js';

const FILES = ['pdf', 'docx'];
const FORGOTTEN_AFTER_MS = 60_000;

export class PackButton {
  #busy = null;
  #problem = null;
  #wanted = FILES[0];

  /** `changed` has the panel drawn anew; `announce` speaks to all */
  constructor({ changed, announce }) {
    Object.assign(this, { changed, announce });
  }

  /** A row of its own: the files, the page, the language. */
  part(state) {
    const scope = scopeOf(state);
    if (!scope) return nothing;
    const making = this.#busy !== null;
    return html`<div class="pack-row" role="group" aria-label=${t('pack.title')}>
      <span>${t('pack.title')}</span>
      ${FILES.map((ending) => html`<button type="button" class="plain-button pack" data-ending=${ending} ?disabled=${making} @click=${() => this.#make(scope, ending)}>${this.#busy === ending ? t('pack.busy') : t(`pack.${ending}`)}</button>`)}
      <a class="plain-button pack-page" href=${address(scope, 'html')} target="_blank" rel="noopener">${t('pack.page')}</a>
      ${documentLanguagePart(this.changed)}
    </div>`;
  }

  /** What went wrong with the last one, under the actions. */
  problem(state) {
    const scope = scopeOf(state);
    return this.#problem && scope ? problemPart(this.#problem, () => this.#make(scope, this.#wanted)) : nothing;
  }

  async #make(scope, ending) {
    this.#busy = this.#wanted = ending;
    this.#problem = null;
    this.changed();
    try {
      const kept = await download(scope, ending);
      this.announce(kept ? t('pack.kept') : t('pack.notKept'), { seen: true });
    } catch (problem) {
      this.#problem = problem;
    }
    this.#busy = null;
    this.changed();
  }
}

/** One municipality, or else one area and no municipality; anything else has no pack. */
function scopeOf({ municipality, area }) {
  if (municipality.length === 1) return { kind: 'municipality', key: municipality[0] };
  if (municipality.length === 0 && area.length === 1) return { kind: 'area', key: area[0] };
  return null;
}

function address({ kind, key }, ending) {
  const file = `${encodeURIComponent(key)}.${ending}`;
  const address = kind === 'area' ? `/api/water/report/area/${file}` : `/api/water/report/municipality/${file}`;
  return `${address}?language=${documentLanguage()}`;
}

/** Lets the browser keep the file. Whether what it says was kept in the workspace is told by the server. */
async function download(scope, ending) {
  let response;
  try {
    response = await fetch(address(scope, ending), { method: 'POST', headers: { 'X-Omland': '1', 'accept-language': language } });
  } catch {
    throw new ApiError({ code: 'server.unreachable', error: t('error.unreachable'), hint: t('error.unreachable.hint') });
  }
  if (!response.ok) {
    const { code, error = t('error.status', response.status), hint = '' } = await response.json().catch(() => ({}));
    throw new ApiError({ status: response.status, code, error, hint });
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = fileName(response.headers.get('content-disposition')) ?? `${scope.key}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FORGOTTEN_AFTER_MS);
  return response.headers.get('x-omland-kept') === 'true';
}

function fileName(disposition) {
  const written = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return written ? decodeURIComponent(written) : null;
}
