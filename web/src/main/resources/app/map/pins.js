// Offices on the map: pins with the number that they have in the list. A pin is a button that chooses its office, or lets it go.

import { DivIcon, LayerGroup, Marker, Tooltip } from 'leaflet';
import { t } from '../messages.js';

/** More of them are dots, whose numbers nobody could find again. */
export const MOST_NUMBERED = 60;
/** Pixels that an arrow pushes a pin; more with the shift key. */
const PUSH = { near: 8, far: 48 };
/** How long a word beside a place stands, and how much room it takes at most. */
const SAID_MS = 12_000;
const ROOM = { x: 150, y: 110 };

export class Pins {
  #group = new LayerGroup();
  #offices = [];
  #dragged = false;
  #said = null;
  onmoved = null;

  /** @param pressed takes the id of an office @param moved called when there are other pins */
  constructor(leaflet, pressed, moved) {
    Object.assign(this, { leaflet, pressed, moved });
    this.#group.addTo(leaflet);
  }

  /** @param offices {id, name, latitude, longitude, chosen, nearest, connected, movable} in the order of the list; those that are movable are told to `onmoved(id, {lat, lng})` */
  show(offices) {
    const same = JSON.stringify(offices) === JSON.stringify(this.#offices);
    if (same) return;
    const focused = document.activeElement?.dataset?.office;
    this.#offices = offices;
    this.#group.clearLayers();
    offices.forEach((office, i) => this.#group.addLayer(this.#marker(office, i)));
    this.moved();
    if (focused !== undefined) this.leaflet.getContainer().querySelector(`.pin[data-office="${CSS.escape(focused)}"]`)?.focus();
  }

  /** A word beside a place, [latitude, longitude], until the map is touched again. @param told it is information, not a warning */
  say(place, words, { told = false } = {}) {
    this.#said?.();
    const { x, y } = this.leaflet.latLngToContainerPoint(place);
    const direction = x < ROOM.x ? 'right' : x > this.leaflet.getSize().x - ROOM.x ? 'left' : y < ROOM.y ? 'bottom' : 'top';
    const tooltip = new Tooltip({ pane: 'pins', permanent: true, direction, className: told ? 'pin-word told' : 'pin-word', opacity: 1 }).setLatLng(place).setContent(Object.assign(document.createElement('span'), { textContent: words }));
    tooltip.addTo(this.leaflet);
    const hush = () => {
      clearTimeout(timer);
      this.leaflet.off('mousedown zoomstart', hush);
      tooltip.remove();
      this.#said = null;
    };
    const timer = setTimeout(hush, SAID_MS);
    this.leaflet.on('mousedown zoomstart', hush);
    this.#said = hush;
  }

  /** Where they are, in pixels of the whole world as it is shown. */
  points() {
    return this.#offices.map(({ latitude, longitude }) => this.leaflet.project([latitude, longitude]));
  }

  #marker(office, i) {
    const numbered = this.#offices.length <= MOST_NUMBERED;
    const size = numbered ? 26 : 14;
    const marker = new Marker([office.latitude, office.longitude], {
      pane: 'pins',
      keyboard: false, // The button inside takes the keyboard.
      draggable: Boolean(office.movable),
      autoPan: true,
      bubblingMouseEvents: false,
      zIndexOffset: (office.chosen ? 1000 : 0) + (office.nearest ? 1000 : 0),
      icon: new DivIcon({ className: 'pin-holder', html: '', iconSize: [size, size] }),
    });
    marker.on('add', () => marker.getElement().replaceChildren(this.#button(office, numbered ? String(i + 1) : '')));
    if (office.movable) this.#makeMovable(marker, office);
    return marker;
  }

  /** It is dragged, or pushed with the arrows while its button has the focus. */
  #makeMovable(marker, { id }) {
    marker.on('dragstart', () => {
      this.#dragged = true;
      this.#said?.();
    });
    marker.on('dragend', () => {
      setTimeout(() => (this.#dragged = false)); // The click that ends a drag presses nothing.
      this.onmoved?.(id, marker.getLatLng());
    });
    marker.on('add', () =>
      marker.getElement().addEventListener('keydown', (event) => {
        const [right, down] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [];
        if (right === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
        const step = event.shiftKey ? PUSH.far : PUSH.near;
        const { x, y } = this.leaflet.latLngToContainerPoint(marker.getLatLng());
        this.onmoved?.(id, this.leaflet.containerPointToLatLng([x + step * right, y + step * down]));
      }),
    );
  }

  #button({ id, name, chosen, nearest, connected, movable }, text) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = ['pin', chosen && 'chosen', nearest && 'nearest', !connected && 'unconnected', text === '' && 'dot'].filter(Boolean).join(' ');
    button.dataset.office = id;
    button.textContent = text;
    button.title = connected ? name : `${name}: ${t('office.unconnected')}`;
    button.setAttribute('aria-label', button.title);
    button.setAttribute('aria-pressed', chosen);
    if (movable) {
      button.classList.add('movable');
      button.title = `${name}. ${t('office.movable')}`;
    }
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (this.#dragged) return;
      this.pressed(id);
    });
    return button;
  }

  drawOn(context, { accent, paper, ink }) {
    this.#offices.forEach(({ latitude, longitude, chosen }, i) => {
      const { x, y } = this.leaflet.latLngToContainerPoint([latitude, longitude]);
      context.beginPath();
      context.arc(x, y, 11, 0, 2 * Math.PI);
      context.fillStyle = chosen ? accent : paper;
      context.fill();
      context.strokeStyle = chosen ? paper : ink;
      context.lineWidth = 1.5;
      context.stroke();
      if (this.#offices.length > MOST_NUMBERED) return;
      context.fillStyle = chosen ? paper : ink;
      context.font = '600 12px system-ui, sans-serif';
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillText(String(i + 1), x, y + 0.5);
    });
  }
}
