package no.omland.scenario.evaluation;

/** A way to travel, such as by car in winter: what it takes between all demand places and a site. Safe for many threads. */
public interface TravelSource {

    SiteTravel to(OfficeSite site);
}
