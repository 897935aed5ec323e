package no.omland.meeting;

import java.util.Optional;
import no.omland.travel.NetworkPoint;

/**
 * Where people can go, or could.
 *
 * @param place on the network of those who walk; empty when no road or path is near
 */
public record MeetingPoint(String id, String name, double easting, double northing, Optional<NetworkPoint> place) {}
