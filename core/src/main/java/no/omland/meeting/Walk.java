package no.omland.meeting;

/**
 * A walk to a meeting point.
 *
 * @param metres of the way, rounded up, so that nobody is said to be within a distance who is not
 * @param alongRoads whether it is along roads, or else as the crow flies
 */
public record Walk(int tenthSeconds, int metres, boolean alongRoads) {}
