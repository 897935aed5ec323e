package no.omland.web.travel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.PrintedTravel;
import no.omland.dataset.travel.TravelCase;
import no.omland.travel.NetworkPoint;
import no.omland.travel.Trip;
import no.omland.travel.search.TravelMatrix;
import org.jspecify.annotations.Nullable;

/** Travel times that somebody printed beside those that are computed. */
record PrintedTimes(String layer, List<Row> rows) {

    /**
     * @param printed as it stands
     * @param unknown whether an end is neither an office nor a place
     */
    record Row(PrintedTravel.Row printed, boolean unknown, Optional<Trip> computed) {}

    PrintedTimes {
        rows = List.copyOf(rows);
    }

    static PrintedTimes of(PrintedTravel printed, TravelCase travel) {
        List<Row> rows = new ArrayList<>();
        for (PrintedTravel.Row row : printed.rows()) {
            Optional<NetworkPoint> start = place(travel, row.from()).flatMap(travel::find);
            Optional<NetworkPoint> end = place(travel, row.to()).flatMap(travel::find);
            boolean isUnknown = start.isEmpty() || end.isEmpty();
            Optional<Trip> trip = isUnknown
                    ? Optional.empty()
                    : TravelMatrix.of(travel.costs(), List.of(start.get()), List.of(end.get()))
                            .find(0, 0);
            rows.add(new Row(row, isUnknown, trip));
        }
        return new PrintedTimes(printed.name(), rows);
    }

    /** The office called that; else the only one whose name holds it; else the place where people live that is called that. */
    private static Optional<Place> place(TravelCase travel, String written) {
        String wanted = written.toLowerCase(Locale.ROOT);
        List<Place> offices = travel.ground().offices();
        List<Place> holding = offices.stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return Stream.of(
                        offices.stream()
                                .filter(each -> each.name().equalsIgnoreCase(written)
                                        || each.id().equalsIgnoreCase(written))
                                .findFirst(),
                        holding.size() == 1 ? Optional.of(holding.get(0)) : Optional.<Place>empty(),
                        travel.ground().people().points().stream()
                                .filter(each -> each.id().equalsIgnoreCase(written))
                                .findFirst()
                                .map(each -> new Place(each.id(), each.id(), each.easting(), each.northing())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Map<String, Object> plain() {
        return Map.of(
                "layer", layer, "rows", rows.stream().map(PrintedTimes::plain).toList());
    }

    private static Map<String, @Nullable Object> plain(Row row) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("from", row.printed().from());
        plain.put("to", row.printed().to());
        plain.put("minutes", number(row.printed().minutes()));
        plain.put("km", number(row.printed().kilometres()));
        plain.put("problem", row.unknown() ? "unknown" : row.computed().isEmpty() ? "unreached" : null);
        plain.put("computedMinutes", Amounts.minutes(row.computed()));
        plain.put("computedKilometres", Amounts.kilometres(row.computed()));
        return plain;
    }

    private static @Nullable Double number(OptionalDouble printed) {
        return printed.isPresent() ? Double.valueOf(printed.getAsDouble()) : null;
    }
}
