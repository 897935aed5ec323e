package no.omland.web.travel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.travel.Direction;
import no.omland.travel.catchment.Catchment;
import no.omland.travel.catchment.DrawingRules;
import no.omland.travel.catchment.PeopleWithin;
import no.omland.travel.catchment.ReachCurve;
import no.omland.travel.catchment.TimeLimits;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.search.TravelTimes;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Catchments of some offices together, and how many people reach each of them and any of them.
 *
 * @param offices in the order that was asked for
 * @param people one for each office, and last for all together when there are several; empty when the workspace does not say where people live
 */
public record CatchmentAnswer(
        TravelCase travel,
        ChosenPlaces offices,
        Direction direction,
        TimeLimits limits,
        TravelTimes together,
        List<OfficePeople> people) {

    /** @param office empty for all together */
    public record OfficePeople(Optional<Place> office, PeopleWithin within, ReachCurve curve) {

        static OfficePeople of(Optional<Place> office, TravelTimes times, ConnectedDemand demand, TimeLimits limits) {
            return new OfficePeople(
                    office, PeopleWithin.of(times, demand, limits), ReachCurve.of(times, demand, limits));
        }
    }

    /** @param office empty for all together */
    public record Row(Optional<Place> office, int limit, long people, PeopleWithin within) {}

    public CatchmentAnswer {
        people = List.copyOf(people);
    }

    public static CatchmentAnswer of(TravelCase travel, ChosenPlaces offices, Direction direction, TimeLimits limits) {
        return of(travel, offices, direction, limits, true);
    }

    /** @param each whether people are counted for each office too, and not only for all together, which costs a search for each */
    static CatchmentAnswer of(
            TravelCase travel, ChosenPlaces offices, Direction direction, TimeLimits limits, boolean each) {
        TravelTimes together = TravelTimes.of(travel.costs(), direction, offices.points());
        List<OfficePeople> people = new ArrayList<>();
        if (!travel.ground().people().points().isEmpty()) {
            ConnectedDemand demand = travel.demand();
            if (each && offices.places().size() > 1) {
                people.addAll(IntStream.range(0, offices.places().size())
                        .parallel()
                        .mapToObj(i -> OfficePeople.of(
                                Optional.of(offices.places().get(i)),
                                TravelTimes.of(
                                        travel.costs(),
                                        direction,
                                        List.of(offices.points().get(i))),
                                demand,
                                limits))
                        .toList());
            }
            Optional<Place> only =
                    offices.places().size() == 1 ? Optional.of(offices.places().get(0)) : Optional.empty();
            people.add(OfficePeople.of(only, together, demand, limits));
        }
        return new CatchmentAnswer(travel, offices, direction, limits, together, people);
    }

    /** The areas, the smallest first. */
    public List<Catchment> areas() {
        return Catchment.of(together, offices.points(), limits, travel.ground().land(), DrawingRules.USUAL);
    }

    /** People within any of the offices' limits; empty when it is not known where people live. */
    public Optional<PeopleWithin> all() {
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(people.get(people.size() - 1).within());
    }

    /** A row for each office and limit. */
    public Listing<Row> listing(String wordForAll) {
        List<Row> rows = people.stream()
                .flatMap(each -> IntStream.range(0, limits.minutes().size())
                        .mapToObj(i -> new Row(
                                each.office(),
                                limits.minutes().get(i),
                                each.within().people().get(i),
                                each.within())))
                .toList();
        return new Listing<>(rows)
                .column("office", row -> row.office().map(Place::name).orElse(wordForAll))
                .column("limitMinutes", Row::limit)
                .column("people", Row::people)
                .column("percent", CatchmentAnswer::percent)
                .column("allPeople", row -> row.within().all())
                .column("beyond", row -> row.within().beyond())
                .column("unreached", row -> row.within().unreached())
                .column("notConnected", row -> row.within().notConnected());
    }

    private static @Nullable BigDecimal percent(Row row) {
        long all = row.within().all();
        return all == 0 ? null : Amounts.rounded(100.0 * row.people() / all);
    }

    /** An area for each limit, with the people of all offices together; the largest first, so that a map that draws in order has the smallest on top. */
    public Map<String, Object> geoJson() {
        return geoJson(0);
    }

    /** @param toleranceMetres how far a border may be from where it was traced, for a map that is looked at from afar; 0 as traced */
    Map<String, Object> geoJson(double toleranceMetres) {
        TravelGeoJson features = new TravelGeoJson();
        List<Catchment> areas = areas();
        for (int i = areas.size() - 1; i >= 0; i--) {
            int limit = i;
            Catchment area = areas.get(i);
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("minutes", area.minutes());
            properties.put("people", all().map(each -> each.people().get(limit)).orElse(null));
            properties.put("cellMetres", area.cellMetres());
            properties.put("knowsSea", area.knowsSea());
            features.areas(simplified(area.area(), toleranceMetres), properties);
        }
        return features.collection();
    }

    private static MultiPolygon simplified(MultiPolygon area, double toleranceMetres) {
        if (toleranceMetres == 0 || area.isEmpty()) {
            return area;
        }
        DouglasPeuckerSimplifier simplifier = new DouglasPeuckerSimplifier(area);
        simplifier.setDistanceTolerance(toleranceMetres);
        // To be looked at: to mend what touches itself after it costs more than all the rest.
        simplifier.setEnsureValid(false);
        Geometry made = simplifier.getResultGeometry();
        return made instanceof MultiPolygon areas
                ? areas
                : area.getFactory().createMultiPolygon(new Polygon[] {(Polygon) made});
    }
}
