package no.omland.scenario.evaluation;

import no.omland.scenario.Office;

/** An office of a scenario where it is. */
public record PlacedOffice(String name, Office office, OfficeSite site) {}
