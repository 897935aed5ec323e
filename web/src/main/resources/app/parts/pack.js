// The pack of the one municipality or the one water area that is chosen: a PDF to keep, or the same as a page.

import { html, nothing } from 'lit-html';
import { ApiError } from '../api.js';
import { language, t } from '../messages.js';

/** What a pack can be made for, or null: one municipality, or else one area and no municipality. */
export function packScope({ municipality, area }) {
  if (municipality.length === 1) return { kind: 'municipality', key: municipality[0] };
  if (municipality.length === 0 && area.length === 1) return { kind: 'area', key: area[0] };
  return null;
}

/** @param pack {busy, kept: true|false|null, problem}: how the making goes @param makePack (scope) => void */
export function packPart({ state, pack, makePack }) {
  const scope = packScope(state);
  if (!scope) return nothing;
  return html`
    <button type="button" class="quiet pack" ?disabled=${pack?.busy} @click=${() => makePack(scope)}>${pack?.busy ? t('pack.busy') : t('pack.pdf')}</button>
    <a class="pack-page" href=${address(scope, 'html')} target="_blank" rel="noopener">${t('pack.page')}</a>
  `;
}

/** Makes the file, lets the browser keep it, and tells whether what it says was kept for the next one. */
export async function makePack(scope) {
  let response;
  try {
    response = await fetch(address(scope, 'pdf'), { method: 'POST', headers: { 'X-Omland': '1', accept: 'application/pdf, application/json', 'accept-language': language } });
  } catch {
    throw new ApiError({ code: 'server.unreachable', error: t('error.unreachable'), hint: t('error.unreachable.hint') });
  }
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new ApiError({ status: response.status, code: problem.code, error: problem.error ?? t('error.status', response.status), hint: problem.hint ?? '' });
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = fileName(response.headers.get('content-disposition')) ?? `${scope.key}.pdf`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return response.headers.get('x-omland-kept') === 'true';
}

function address({ kind, key }, ending) {
  return `/api/water/report/${kind}/${encodeURIComponent(key)}.${ending}?language=${language}`;
}

function fileName(disposition) {
  const written = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return written ? decodeURIComponent(written) : null;
}
