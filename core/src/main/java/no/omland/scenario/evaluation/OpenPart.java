package no.omland.scenario.evaluation;

import java.util.Map;
import no.omland.travel.NetworkPoint;

/**
 * The part of a closed road between one of its ends and an office that can still be reached from there: who lives along it gets straight to the offices on it, and out by that end to everything else.
 *
 * @param sites the offices on it as they are reached by that end, each with where it stands on the road
 * @param places those on it by number, each where it hangs on the end; where it stands on the road when that end cannot be driven to
 */
public record OpenPart(Map<OfficeSite, NetworkPoint> sites, Map<Integer, NetworkPoint> places) {

    /** Of a road that is closed as a whole. */
    public static final OpenPart NONE = new OpenPart(Map.of(), Map.of());

    public OpenPart {
        sites = Map.copyOf(sites);
        places = Map.copyOf(places);
    }
}
