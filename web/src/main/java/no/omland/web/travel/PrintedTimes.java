package no.omland.web.travel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Schema;
import no.omland.store.LayerRecord;
import no.omland.store.Workspace;
import no.omland.travel.NetworkPoint;
import no.omland.travel.Trip;
import no.omland.travel.search.TravelMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Travel times that somebody printed beside those that are computed, for any layer with columns {@code from}, {@code to} and {@code minutes}, and perhaps {@code
 * km}. Nothing is tuned to them.
 */
record PrintedTimes(String layer, List<Row> rows) {

    private static final List<String> COLUMNS = List.of("from", "to", "minutes");
    private static final int MOST_ROWS = 2_000;

    /**
     * @param minutes as printed, null where nothing that is a number is
     * @param unknown whether an end is neither an office nor a place
     */
    record Row(
            String from,
            String to,
            @Nullable Double minutes,
            @Nullable Double kilometres,
            boolean unknown,
            Optional<Trip> computed) {}

    PrintedTimes {
        rows = List.copyOf(rows);
    }

    /** The layers of a workspace that hold printed times. */
    static List<FeatureSet> layers(Workspace workspace) {
        return workspace.layers().stream()
                .map(LayerRecord::name)
                .map(workspace::read)
                .flatMap(Optional::stream)
                .filter(layer -> !layer.isSpatial())
                .filter(layer ->
                        COLUMNS.stream().allMatch(each -> layer.schema().indexOf(each) >= 0))
                .toList();
    }

    static PrintedTimes of(FeatureSet layer, TravelCase travel) {
        Schema schema = layer.schema();
        int kilometres = schema.indexOf("km");
        List<Row> rows = new ArrayList<>();
        for (Feature feature : layer.features().subList(0, Math.min(MOST_ROWS, layer.size()))) {
            String from = text(feature, schema.indexOf("from"));
            String to = text(feature, schema.indexOf("to"));
            Optional<NetworkPoint> start = place(travel, from).flatMap(travel::find);
            Optional<NetworkPoint> end = place(travel, to).flatMap(travel::find);
            boolean isUnknown = start.isEmpty() || end.isEmpty();
            Optional<Trip> trip = isUnknown
                    ? Optional.empty()
                    : TravelMatrix.of(travel.costs(), List.of(start.get()), List.of(end.get()))
                            .find(0, 0);
            rows.add(new Row(
                    from,
                    to,
                    number(feature, schema.indexOf("minutes")),
                    kilometres < 0 ? null : number(feature, kilometres),
                    isUnknown,
                    trip));
        }
        return new PrintedTimes(layer.name(), rows);
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

    private static String text(Feature feature, int column) {
        @Nullable String text = feature.text(column);
        return text == null ? "" : text.strip();
    }

    private static @Nullable Double number(Feature feature, int column) {
        @Nullable Object value = feature.value(column);
        try {
            return value == null
                    ? null
                    : value instanceof Number number
                            ? Double.valueOf(number.doubleValue())
                            : Double.valueOf(value.toString().strip().replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    Map<String, Object> plain() {
        return Map.of(
                "layer", layer, "rows", rows.stream().map(PrintedTimes::plain).toList());
    }

    private static Map<String, @Nullable Object> plain(Row row) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("from", row.from());
        plain.put("to", row.to());
        plain.put("minutes", row.minutes());
        plain.put("km", row.kilometres());
        plain.put("problem", row.unknown() ? "unknown" : row.computed().isEmpty() ? "unreached" : null);
        plain.put("computedMinutes", Amounts.minutes(row.computed()));
        plain.put("computedKilometres", Amounts.kilometres(row.computed()));
        return plain;
    }
}
