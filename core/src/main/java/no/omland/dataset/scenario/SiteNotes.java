package no.omland.dataset.scenario;

import java.util.Optional;
import java.util.OptionalLong;
import no.omland.dataset.travel.Place;
import no.omland.issue.Count;
import no.omland.issue.DataException;
import no.omland.scenario.evaluation.OfficeSite;

/** What is doubtful of where a site is: that it is in the water, or far from the road that people reach it by. */
final class SiteNotes {

    /** Coastlines are simplified, and quays are built out: what is as near the shore as this is on land. Our judgement. */
    private static final double SHORE_METRES = 100;

    /** People get from the road to a site along the straight line; as far as this it is hardly noticed. Our judgement. */
    private static final long ROAD_METRES = 500;

    private SiteNotes() {}

    /** That a place is in the sea or in a lake, with its distance to the shore; empty where the workspace does not tell land from water. */
    static Optional<DataException> inWater(ScenarioGround ground, Place place, String where, String name) {
        double metres = ground.travel().land().metresFromShore(place.easting(), place.northing());
        return metres > SHORE_METRES
                ? Optional.of(DataException.data("scenario.site-water", where, name, new Count(Math.round(metres))))
                : Optional.empty();
    }

    /** Metres as the crow flies to the road, when they are more than 500. */
    static OptionalLong metresFromRoad(OfficeSite site) {
        long metres = Math.round(site.road().accessCentimetres() / 100.0);
        return metres > ROAD_METRES ? OptionalLong.of(metres) : OptionalLong.empty();
    }
}
