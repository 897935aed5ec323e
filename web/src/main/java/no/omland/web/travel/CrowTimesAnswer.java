package no.omland.web.travel;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.network.noding.GroundLength;
import no.omland.travel.search.CrowFlight;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * From one place to each office on foot in straight lines, the same there and back; in the shape of {@link TimesAnswer}.
 *
 * @param rows the nearest first
 */
record CrowTimesAnswer(List<Row> rows) {

    /** @param metres on the ground, with the factor for detours */
    record Row(Place office, int tenthSeconds, double metres) {}

    CrowTimesAnswer {
        rows = List.copyOf(rows);
    }

    static CrowTimesAnswer of(TravelCase travel, Place place, ChosenPlaces chosen, CrowFlight crow) {
        var crs = travel.ground().network().crs();
        GroundLength ground = new GroundLength(crs);
        Coordinate here = coordinate(place);
        return new CrowTimesAnswer(chosen.places().stream()
                .map(office -> new Row(
                        office,
                        crow.tenthSeconds(crs, here, coordinate(office)),
                        ground.metres(here, coordinate(office)) * crow.detourFactor()))
                .sorted(Comparator.comparingInt(Row::tenthSeconds))
                .toList());
    }

    private static Coordinate coordinate(Place place) {
        return new Coordinate(place.easting(), place.northing());
    }

    Map<String, Object> plain() {
        return Map.of(
                "accessMetres",
                0,
                "accessMinutes",
                0,
                "rows",
                rows.stream().map(CrowTimesAnswer::plain).toList());
    }

    private static Map<String, @Nullable Object> plain(Row row) {
        BigDecimal minutes = Amounts.minutes(row.tenthSeconds());
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("id", row.office().id());
        plain.put("office", row.office().name());
        plain.put("reached", true);
        plain.put("minutes", minutes);
        plain.put("kilometres", Amounts.rounded(row.metres() / 1000));
        plain.put("ferries", 0);
        plain.put("backReached", true);
        plain.put("backMinutes", minutes);
        return plain;
    }
}
