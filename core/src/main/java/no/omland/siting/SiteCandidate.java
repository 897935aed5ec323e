package no.omland.siting;

import java.util.OptionalLong;
import no.omland.travel.NetworkPoint;

/**
 * Where an office could be.
 *
 * @param capacity how many people it has room for; empty when there is no limit
 */
public record SiteCandidate(String id, String name, NetworkPoint place, OptionalLong capacity) {}
