package no.omland.travel.search;

import no.omland.network.LinkType;
import no.omland.network.RoadClass;
import no.omland.travel.Trip;

/**
 * A run along one road or one crossing.
 *
 * @param roadNumber the road's number or the ferry's name; empty when it has none
 * @param trip its time, with waiting when it is a ferry, its length, and how many times one goes on board
 */
public record RouteStep(String roadNumber, RoadClass roadClass, LinkType type, Trip trip) {}
