// The map of the view Kontor: roads and ferries on the ground, and over and under them what its topics draw.

import { CircleMarker } from 'leaflet';
import { getJson } from '../api.js';
import { language, t } from '../messages.js';
import { GroundMap } from './ground-map.js';
import { featureAt } from './hit.js';
import { Overlays } from './overlays.js';
import { Pins } from './pins.js';
import { LabelLayer } from './labels.js';
import { watchPointer } from './pointer.js';
import { paintRoads } from './road-painting.js';
import { TileSource } from './tile-source.js';

/** Beyond this the marks are a surface, and there is nowhere beside them. */
const MOST_KEPT_CLEAR = 500;

const PANES = [['areas', 250], ['roads', 300], ['marks', 330], ['ways', 350], ['place', 420], ['labels', 450], ['findings', 460], ['pins', 600]];

/** Numbers of places stand above those of links, which are fewer. */
const PLACES_FROM = 2 ** 40;

export class OfficeMap extends GroundMap {
  /** What a topic draws that can be pointed at: {at(pixel, zoom, tolerance) → number or −1, describe(number) → lines of text}; null for nothing but roads. */
  places = null;
  #winter = false;
  #place = null;
  #marked = [];

  /**
   * `events`: clicked({latitude, longitude, link, place}), link null beside every road, place the number of one that is drawn; office(id), a pin was pressed; describe(link) → promise of lines of text;
   * moved(position), covered()
   */
  constructor(element, { style, version, bounds, position, events }) {
    super(element, { style, version, bounds, position, label: t('office.map.label'), panes: PANES, moved: events.moved, covered: events.covered });
    this.leaflet.getPane('pins').style.pointerEvents = '';
    this.roadSource = new TileSource(version, '/tiles/travel');
    this.overlays = new Overlays(this.leaflet);
    this.settings = () => ({ look: this.look, mask: null, letters: false, language, bodies: false, pinned: () => [...(this.pins?.points() ?? []), ...this.#marked.map((place) => this.leaflet.project(place))] });
    this.labels = new LabelLayer(this.source, this.base, this.settings).addTo(this.leaflet);
    this.pins = new Pins(this.leaflet, events.office, () => this.labels.update());
    this.tip = watchPointer(this.leaflet, {
      find: (...where) => this.#find(...where),
      describe: (found) => (found >= PLACES_FROM ? this.places.describe(found - PLACES_FROM) : events.describe(found)),
      choose: (found, { lat, lng }) => events.clicked({ latitude: lat, longitude: lng, ...(found >= PLACES_FROM ? { link: null, place: found - PLACES_FROM } : { link: found < 0 ? null : found }) }),
    });
    this.onscheme = () => events.restyle();
  }

  /** A place goes before the road under it. */
  #find(pixel, zoom, tolerance) {
    const place = this.places?.at(pixel, zoom, tolerance) ?? -1;
    if (place >= 0) return PLACES_FROM + place;
    return this.roads ? featureAt(this.roadSource, 'roads', pixel, zoom, null, tolerance, 0) : -1;
  }

  /** Draws the roads, when the server has made them ready. */
  showRoads() {
    this.roads ??= this.addTiles(this.roadSource, 'roads', 4, (context, layers, frame) => paintRoads(context, layers, frame, this.colours(), this.#winter));
  }

  setVersion(version) {
    this.roadSource.setVersion(version);
    super.setVersion(version);
  }

  setWinter(winter) {
    if (this.#winter === winter) return;
    this.#winter = winter;
    this.roads?.repaint();
  }

  /** The colours of the scheme that is shown. */
  colours(look = this.look) {
    const { surface } = look;
    return { ink: surface.ink, ferry: surface.accent, snow: surface.warning, accent: surface.accent, warning: surface.warning, paper: surface.paper };
  }

  /** Names stand beside these places and not on them. @param places latitude and longitude */
  keepClear(places) {
    this.#marked = places.slice(0, MOST_KEPT_CLEAR);
    this.labels.update();
  }

  /** A mark where someone pointed; null takes it away. */
  setPlace(place) {
    this.#place?.remove();
    this.#place = place && new CircleMarker([place.latitude, place.longitude], { pane: 'place', radius: 7, weight: 3, color: this.colours().ink, fillColor: this.colours().paper, fillOpacity: 1, interactive: false }).addTo(this.leaflet);
  }

  /** Under the roads, on them and over them; for paper. */
  drawOn(drawTiles, context, look) {
    const detail = context.getTransform();
    this.overlays.drawOn(context, ['areas']);
    if (this.roads) drawTiles(this.roadSource, (layers, frame) => paintRoads(context, layers, frame, this.colours(look), this.#winter));
    context.setTransform(detail);
    this.overlays.drawOn(context, ['marks', 'ways', 'findings']);
    if (this.#place) {
      const { x, y } = this.leaflet.latLngToContainerPoint(this.#place.getLatLng());
      context.beginPath();
      context.arc(x, y, 7, 0, 2 * Math.PI);
      context.fillStyle = look.surface.paper;
      context.fill();
      context.lineWidth = 3;
      context.strokeStyle = look.surface.ink;
      context.stroke();
    }
    this.pins.drawOn(context, look.surface);
  }
}

/** What is known of a link, by its number in the tiles. */
export function linkOf(number, parameters) {
  return getJson(`/api/travel/links/${number}`, { parameters });
}
