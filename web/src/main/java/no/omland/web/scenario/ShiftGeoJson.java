package no.omland.web.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.scenario.evaluation.Visits;
import no.omland.web.travel.TravelGeoJson;
import org.jspecify.annotations.Nullable;

/** What changes for every place that people live in, as points for a map in another program. */
public final class ShiftGeoJson {

    private final TravelGeoJson places = new TravelGeoJson();

    /**
     * Adds a point for each place: {@code scenario}, {@code place}, {@code settlement}, {@code municipality}, {@code people}, {@code clients}, minutes and office
     * {@code before} and {@code after}, and {@code minutesMore}; null where no office is reached.
     *
     * @param scenario the name of the one that it is changed to
     */
    public void add(String scenario, Comparison comparison) {
        Visits before = comparison.before().visits();
        Visits after = comparison.after().visits();
        DemandPlaces all = after.places();
        for (int i = 0; i < all.size(); i++) {
            DemandPlace place = all.get(i);
            OptionalInt was = tenthSeconds(before, i);
            OptionalInt is = tenthSeconds(after, i);
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("scenario", scenario);
            properties.put("place", place.id());
            properties.put("settlement", place.settlement());
            properties.put(
                    "municipality",
                    place.municipality().map(MunicipalityNumber::digits).orElse(""));
            properties.put("people", Counts.count(place.people(), DemandKind.PEOPLE));
            properties.put("clients", Counts.count(place.clients(), DemandKind.CLIENTS));
            properties.put("minutesBefore", Counts.minutes(was));
            properties.put("minutesAfter", Counts.minutes(is));
            properties.put(
                    "minutesMore",
                    was.isPresent() && is.isPresent() ? Counts.minutes(is.getAsInt() - was.getAsInt()) : null);
            properties.put("officeBefore", office(before, i));
            properties.put("officeAfter", office(after, i));
            places.point(place.easting(), place.northing(), properties);
        }
    }

    public Map<String, Object> collection() {
        return places.collection();
    }

    private static OptionalInt tenthSeconds(Visits visits, int place) {
        return visits.isReached(place) ? OptionalInt.of(visits.tenthSeconds(place)) : OptionalInt.empty();
    }

    private static @Nullable String office(Visits visits, int place) {
        OptionalInt office = visits.office(place);
        return office.isPresent() ? visits.offices().get(office.getAsInt()).name() : null;
    }
}
