package no.omland.web.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.meeting.MeetingCover;
import no.omland.meeting.MeetingPoint;
import no.omland.meeting.WalkLimit;
import no.omland.siting.Matrices;
import no.omland.siting.SitePlan;
import no.omland.siting.SiteWish;
import no.omland.siting.Work;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.search.CrowFlight;
import no.omland.web.travel.TravelParameters;
import org.jspecify.annotations.Nullable;

/** Puts places of the workspace to the questions about them. */
public final class Plans {

    /** A walk that most people can do; our judgement. */
    public static final int USUAL_WALK_MINUTES = 20;

    private Plans() {}

    public static SiteSheet sites(
            TravelCase travel,
            SiteDemand demand,
            List<PlaceSource.Found> found,
            SiteWish wish,
            String where,
            Work work) {
        SiteWishes.OnRoads onRoads = SiteWishes.OnRoads.of(found, travel);
        return new SiteSheet(
                SitePlan.of(travel.costs(), demand.on(travel), onRoads.candidates(), wish, where, work),
                onRoads,
                demand.kind());
    }

    /**
     * @param onFoot the network of those who walk
     * @param next how many points to propose; 0 for none
     * @param candidates what to propose among
     */
    public static MeetingSheet meeting(
            TravelCase onFoot,
            SiteDemand demand,
            List<PlaceSource.Found> points,
            WalkLimit limit,
            int next,
            List<PlaceSource.Found> candidates) {
        ConnectedDemand walkers = demand.on(onFoot);
        int places = walkers.connected().size() + walkers.notConnected().size();
        Matrices.check("points", points.size(), places);
        Matrices.check("from", candidates.size(), places);
        CrowFlight crow = TravelParameters.crow(onFoot, "usual");
        MeetingCover cover = MeetingCover.of(onFoot.costs(), walkers, meetingPoints(points, onFoot), limit, crow);
        if (next == 0 || cover.gaps().isEmpty()) {
            return new MeetingSheet(cover, Optional.empty(), demand.kind());
        }
        return new MeetingSheet(
                cover,
                Optional.of(cover.next(
                        meetingPoints(SiteWishes.OnRoads.once(candidates), onFoot), next, onFoot.costs(), crow)),
                demand.kind());
    }

    /**
     * A limit of time, of distance, or of both; the usual time when none is given.
     *
     * @param minutes null when nothing is said
     * @param metres null when nothing is said
     */
    public static WalkLimit walk(@Nullable String minutes, @Nullable String metres) {
        OptionalInt time = SiteWishes.whole("limit", minutes);
        OptionalInt distance = SiteWishes.whole("metres", metres);
        return time.isEmpty() && distance.isEmpty()
                ? WalkLimit.ofMinutes(USUAL_WALK_MINUTES)
                : new WalkLimit(time, distance);
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
                    .orElseThrow(() -> SitePlan.noCandidate(
                            name,
                            "place",
                            found.stream().map(each -> each.place().name()).toList())));
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
