// What the view Kontor can speak of. Each topic is a module of its own, fetched when it is first asked for.

/**
 * The topics in the order of the tabs; `withoutRoads` is one that needs no roads. To add one: a file of its own with a class, a line here, and the text `topic.ID`. `load` gives the class; an instance is made
 * with {style, store, map, frame, ground, announce, changed}, where `store` is the view's own part of the state (views/office-address.js; what a topic keeps itself
 * goes into `more`), `ground` knows offices and whether roads are ready, `changed()` asks the view to be drawn anew, and has
 *
 * - `refresh(context)`: it is shown, what is chosen has changed, or the data; may be slow, calls `changed()` when it has something new
 * - `part()`: what the panel shows now, as a template
 * - `sentence()` (optional): what is chosen, in words, over the tabs
 * - `sheet()` (optional): shown in place of panel and tabs, with its own way back; null when there is none
 * - `drawer()` (optional): [{id, title, count, part, downloads}], the tables of the drawer; without any there is no drawer
 * - `legend()` (optional): what the colours on the map mean
 * - `clicked({latitude, longitude, link})` and `pressed(office)` (optional): the map or a pin was pressed
 * - `found({kind, name, number, id, bounds})` (optional): a municipality, settlement or office was searched for; the map has moved there
 * - `dropped(files)` (optional): files were dropped on the page; true when the topic takes them, else they are data
 * - `paper()` and `settled()` (optional): what follows the map on paper in place of the panel; a promise for when all answers have come
 * - `left()` (optional): another topic is shown; what it drew on the map goes away
 */
export const OFFICE_TOPICS = [
  { id: 'travel-time', load: async () => (await import('./travel-time.js')).TravelTimeTopic },
  { id: 'scenarios', load: async () => (await import('../scenarios/topic.js')).ScenarioTopic },
  { id: 'transit', load: async () => (await import('./transit.js')).TransitTopic },
  { id: 'network', load: async () => (await import('./network.js')).NetworkTopic },
  { id: 'sites', load: async () => (await import('./sites.js')).SitesTopic },
  { id: 'meeting', load: async () => (await import('./meeting.js')).MeetingTopic },
  { id: 'response', load: async () => (await import('./response.js')).ResponseTopic },
  { id: 'bill', withoutRoads: true, load: async () => (await import('./bill.js')).BillTopic },
];

export function findOfficeTopic(id) {
  return OFFICE_TOPICS.find((topic) => topic.id === id) ?? OFFICE_TOPICS[0];
}
