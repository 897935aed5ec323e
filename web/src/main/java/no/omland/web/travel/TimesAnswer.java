package no.omland.web.travel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.travel.NetworkPoint;
import no.omland.travel.Trip;
import no.omland.travel.search.TravelMatrix;
import org.jspecify.annotations.Nullable;

/**
 * From one place to each office and back.
 *
 * @param point where the place meets the network
 * @param rows the nearest first, those without a way last
 */
record TimesAnswer(Place place, NetworkPoint point, List<Row> rows) {

    /** The way that was asked about, and the other. */
    record Row(Place office, Optional<Trip> there, Optional<Trip> back) {}

    TimesAnswer {
        rows = List.copyOf(rows);
    }

    /** @param isTo whether {@code there} is from the place to the office, as people go */
    static TimesAnswer of(TravelCase travel, Place place, ChosenPlaces chosen, boolean isTo) {
        NetworkPoint point = travel.connect(place);
        TravelMatrix out = TravelMatrix.of(travel.costs(), List.of(point), chosen.points());
        TravelMatrix home = TravelMatrix.of(travel.costs(), chosen.points(), List.of(point));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < chosen.places().size(); i++) {
            Optional<Trip> to = out.find(0, i);
            Optional<Trip> from = home.find(i, 0);
            rows.add(new Row(chosen.places().get(i), isTo ? to : from, isTo ? from : to));
        }
        rows.sort(Comparator.comparingInt(
                row -> row.there().map(Trip::tenthSeconds).orElse(Integer.MAX_VALUE)));
        return new TimesAnswer(place, point, rows);
    }

    Map<String, Object> plain() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("accessMetres", Math.round(point.accessCentimetres() / 100.0));
        answer.put("accessMinutes", Amounts.minutes(point.accessTenthSeconds()));
        answer.put("rows", rows.stream().map(TimesAnswer::plain).toList());
        return answer;
    }

    private static Map<String, @Nullable Object> plain(Row row) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("id", row.office().id());
        plain.put("office", row.office().name());
        plain.put("reached", row.there().isPresent());
        plain.put("minutes", Amounts.minutes(row.there()));
        plain.put("kilometres", Amounts.kilometres(row.there()));
        plain.put("ferries", Amounts.ferries(row.there()));
        plain.put("backReached", row.back().isPresent());
        @Nullable BigDecimal back = Amounts.minutes(row.back());
        plain.put("backMinutes", back);
        return plain;
    }
}
