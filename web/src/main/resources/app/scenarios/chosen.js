// What of the open study is looked at, as the address has it: which scenario, against which, in which season, who is counted, and how people travel.

import { servicesOf } from './service-choice.js';

const SEASONS = ['summer', 'winter'];

export class Chosen {
  /** What the address asked for and is not there, in sentences, until something is chosen. */
  doubts = [];

  constructor(store) {
    this.store = store;
  }

  get names() {
    return Object.keys(this.study?.scenarios ?? {});
  }

  get shown() {
    const { scenario } = this.store.value.more;
    return this.names.includes(scenario) ? scenario : (this.names[1] ?? this.names[0]);
  }

  get against() {
    const { against } = this.store.value.more;
    return this.names.includes(against) ? against : this.names[0];
  }

  /** By car, or by public transport where there is a timetable. */
  get travel() {
    return this.store.value.more.travel === 'transit' && this.desk.choices.timetable ? 'transit' : 'car';
  }

  setTravel(travel) {
    this.set({ travel: travel === 'transit' ? travel : null });
  }

  /** Whom the figures count: 'people', or 'clients' where the study says how many there are. */
  get demand() {
    return this.store.value.more.of === 'clients' && this.study?.demand?.clients ? 'clients' : 'people';
  }

  setDemand(demand) {
    this.set({ of: demand === 'clients' ? demand : null });
  }

  /** The season that is asked for in place of each scenario's own; empty for none. */
  get season() {
    const { when } = this.store.value.more;
    return SEASONS.includes(when) ? when : '';
  }

  /** What people are on their way to; empty when any office will do. */
  get service() {
    const { service } = this.store.value.more;
    return this.study && service && servicesOf(this.study).includes(service) ? service : '';
  }

  /** What is shown in place of what was asked for stands in the address from then on. */
  doubt({ words, patch }) {
    if (words.length === 0) return;
    this.doubts = words;
    this.store.set({ more: { ...this.store.value.more, ...patch } }, { quiet: true });
  }

  /** What is chosen here is there. */
  set(patch) {
    this.doubts = [];
    this.store.set({ more: { ...this.store.value.more, ...patch } });
  }

  show(scenario) {
    this.set({ scenario });
  }

  kind(name) {
    return name === this.shown ? 'shown' : name === this.against ? 'against' : 'other';
  }
}
