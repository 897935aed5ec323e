package no.omland.web.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.meeting.MeetingCover;
import no.omland.meeting.MeetingPoint;
import no.omland.meeting.WalkLimit;
import no.omland.siting.SitePlan;
import no.omland.siting.SiteWish;
import no.omland.travel.search.CrowFlight;
import no.omland.web.travel.TravelParameters;
import org.jspecify.annotations.Nullable;

/** Puts places of the workspace to the questions about them. */
public final class Plans {

    /** A walk that most people can do; our judgement. */
    public static final int USUAL_WALK_MINUTES = 20;

    private Plans() {}

    public static SiteSheet sites(
            TravelCase travel, SiteDemand demand, List<PlaceSource.Found> found, SiteWish wish, String where) {
        SiteWishes.OnRoads onRoads = SiteWishes.OnRoads.of(found, travel);
        return new SiteSheet(
                SitePlan.of(travel.costs(), demand.on(travel), onRoads.candidates(), wish, where), onRoads);
    }

    /**
     * @param onFoot the network of those who walk
     * @param next how many points to propose; 0 for none
     * @param candidates what to propose among
     */
    public static MeetingSheet meeting(
            TravelCase onFoot,
            List<PlaceSource.Found> points,
            WalkLimit limit,
            int next,
            List<PlaceSource.Found> candidates) {
        CrowFlight crow = TravelParameters.crow(onFoot, "usual");
        MeetingCover cover =
                MeetingCover.of(onFoot.costs(), onFoot.demand(), meetingPoints(points, onFoot), limit, crow);
        if (next == 0 || cover.gaps().isEmpty()) {
            return new MeetingSheet(cover, Optional.empty());
        }
        return new MeetingSheet(
                cover, Optional.of(cover.next(meetingPoints(candidates, onFoot), next, onFoot.costs(), crow)));
    }

    /**
     * @param minutes null for the usual
     * @param metres null when time alone counts
     */
    public static WalkLimit walk(@Nullable String minutes, @Nullable String metres) {
        return new WalkLimit(
                SiteWishes.whole("limit", minutes).orElse(USUAL_WALK_MINUTES), SiteWishes.whole("metres", metres));
    }

    private static List<MeetingPoint> meetingPoints(List<PlaceSource.Found> found, TravelCase onFoot) {
        return found.stream()
                .map(PlaceSource.Found::place)
                .map(place -> new MeetingPoint(
                        place.id(), place.name(), place.easting(), place.northing(), onFoot.find(place)))
                .toList();
    }

    /**
     * Those of these ids or names, all of them when none is named; and places that were pointed at.
     *
     * @param found none when only places that are pointed at are wanted
     * @param at latitude and longitude
     */
    public static List<PlaceSource.Found> chosen(List<PlaceSource.Found> found, List<String> names, List<String> at) {
        List<PlaceSource.Found> chosen = new ArrayList<>();
        for (String name : TravelParameters.parts(names)) {
            chosen.add(found.stream()
                    .filter(each -> isCalled(each.place(), name))
                    .findFirst()
                    .orElseThrow(() -> DataException.use("siting.no-candidate", "place", name, found.size())));
        }
        if (TravelParameters.parts(names).isEmpty()) {
            chosen.addAll(found);
        }
        at.forEach(each -> chosen.add(new PlaceSource.Found(TravelParameters.point(each), OptionalLong.empty())));
        if (chosen.isEmpty()) {
            throw DataException.use("places.none", PlaceSource.OWN, PlaceSource.OWN, "at=61.23,7.10");
        }
        return chosen;
    }

    private static boolean isCalled(Place place, String name) {
        return place.id().equalsIgnoreCase(name) || place.name().equalsIgnoreCase(name);
    }
}
