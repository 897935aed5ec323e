// What the panel can speak of besides the figures. Each topic is a module of its own, fetched when it is first asked for.

/**
 * The topics in the order of the tabs. `load` gives the module's class; an instance is made with
 * {style, store, map, frame, announce, changed}, where `changed()` asks the panel to be drawn anew, and has
 *
 * - `refresh(context)`: what is chosen, or the data, has changed (context: {state, choices} of the server); may be slow, calls `changed()` when it has something new
 * - `part()`: what the panel shows now, as a template
 * - `left()` (optional): another topic is shown; what it drew on the map goes away
 */
export const TOPICS = [
  { id: 'measures', load: async () => (await import('./measures.js')).MeasuresTopic },
  { id: 'changes', load: async () => (await import('./changes.js')).ChangesTopic },
  { id: 'screening', load: async () => (await import('./screening.js')).ScreeningTopic },
  { id: 'doctor', load: async () => (await import('./doctor.js')).DoctorTopic },
  { id: 'municipality', load: async () => (await import('./municipality.js')).MunicipalityTopic },
];

/** `figures` is always there and always first. */
export const FIGURES = 'figures';

export function findTopic(id) {
  return TOPICS.find((topic) => topic.id === id);
}
