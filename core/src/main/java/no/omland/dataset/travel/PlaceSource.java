package no.omland.dataset.travel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.omland.crs.CoordinateTransform;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.issue.DataException;
import no.omland.response.ResponseUnit;
import no.omland.store.LayerRecord;
import no.omland.store.Workspace;
import no.omland.travel.demand.DemandPoint;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Places to choose among: {@code offices}, {@code settlements} (wherever people are), {@code centres} (in each municipality the place with most people), any layer of the workspace that is on the map,
 * or a CSV file (see {@link PlaceFile}). A layer may have {@code capacity} and {@code turn_out} (minutes until a unit rolls, with at most one decimal) as well as a file.
 */
public final class PlaceSource {

    public static final String OFFICES = "offices";
    public static final String SETTLEMENTS = "settlements";
    public static final String CENTRES = "centres";

    /** No places of the workspace: only those that are pointed at. */
    public static final String OWN = "own";

    private static final List<String> ALWAYS = List.of(OFFICES, SETTLEMENTS, CENTRES);
    private static final List<String> IDS = List.of("id", "fid", "objid");
    private static final List<String> NAMES = List.of("name", "navn", "stedsnavn");
    private static final List<String> CAPACITIES = List.of("capacity", "kapasitet");
    private static final List<String> TURN_OUTS = List.of("turnout", "forspenningstid", "utrykningstid");
    private static final List<String> MUNICIPALITIES = List.of("kommunenummer", "municipality_number", "kommunenr");

    private PlaceSource() {}

    /**
     * @param capacity how many people it has room for; empty when nothing is said
     * @param turnOutTenthSeconds how long a unit there takes to roll; empty when nothing is said
     * @param where it was found, such as {@code steder.csv:3}; empty when that says nothing more than its name
     */
    public record Found(Place place, OptionalLong capacity, OptionalInt turnOutTenthSeconds, String where) {

        public Found(Place place, OptionalLong capacity) {
            this(place, capacity, OptionalInt.empty(), "");
        }

        public Found(Place place, OptionalLong capacity, OptionalInt turnOutTenthSeconds) {
            this(place, capacity, turnOutTenthSeconds, "");
        }

        public Found withCapacity(OptionalLong people) {
            return new Found(place, people, turnOutTenthSeconds, where);
        }

        /** Whether it is the same place again: of the same name, within a metre. */
        public boolean isSame(Found other) {
            return place.name().equals(other.place.name())
                    && Math.hypot(place.easting() - other.place.easting(), place.northing() - other.place.northing())
                            < 1;
        }
    }

    /**
     * Places of a source in the system of the workspace's roads; none of {@link #OWN}.
     *
     * @throws DataException when there is no such source, or it has no places
     */
    public static List<Found> read(String source, TravelGround ground, Workspace workspace) {
        if (source.equals(OWN)) {
            return List.of();
        }
        List<Found> found = switch (source) {
            case OFFICES -> ground.offices().stream().map(PlaceSource::plain).toList();
            case SETTLEMENTS ->
                ground.people().points().stream()
                        .map(PlaceSource::place)
                        .map(PlaceSource::plain)
                        .toList();
            case CENTRES -> centres(ground, workspace);
            default -> layer(source, workspace);
        };
        if (found.isEmpty()) {
            throw DataException.use("places.none", source, source, String.join(" · ", names(workspace)));
        }
        return found;
    }

    /** What places can be taken from: the three that are always there, and the layers of the map. */
    public static List<String> names(Workspace workspace) {
        return Stream.concat(
                        ALWAYS.stream(),
                        workspace.layers().stream()
                                .map(LayerRecord::name)
                                .filter(name -> !ALWAYS.contains(name) && isPoints(workspace, name)))
                .toList();
    }

    private static boolean isPoints(Workspace workspace, String name) {
        return workspace
                .read(name)
                .filter(FeatureSet::isSpatial)
                .filter(layer -> layer.features().stream().limit(1).anyMatch(each -> each.geometry() instanceof Point))
                .isPresent();
    }

    private static Found plain(Place place) {
        return new Found(place, OptionalLong.empty());
    }

    private static Place place(DemandPoint point) {
        return new Place(point.id(), point.id(), point.easting(), point.northing());
    }

    private static List<Found> centres(TravelGround ground, Workspace workspace) {
        FeatureSet layer = workspace
                .read(ground.people().layer())
                .orElseThrow(() -> DataException.use("travel.no-people", "population_grid"));
        int municipality = column(layer, MUNICIPALITIES);
        if (municipality < 0) {
            throw DataException.use("places.no-municipality", CENTRES, layer.name());
        }
        Map<String, DemandPoint> byId = new LinkedHashMap<>();
        ground.people().points().forEach(each -> byId.putIfAbsent(each.id(), each));
        int name = column(
                layer, Stream.concat(IDS.stream().limit(1), NAMES.stream()).toList());
        Map<String, DemandPoint> largest = new LinkedHashMap<>();
        for (Feature feature : layer.features()) {
            @Nullable String number = feature.text(municipality);
            @Nullable DemandPoint point = name < 0 ? null : byId.get(String.valueOf(feature.text(name)));
            if (number != null && point != null) {
                largest.merge(number, point, (one, other) -> other.people() > one.people() ? other : one);
            }
        }
        return largest.values().stream()
                .map(PlaceSource::place)
                .map(PlaceSource::plain)
                .toList();
    }

    private static List<Found> layer(String name, Workspace workspace) {
        FeatureSet layer = workspace
                .read(name)
                .filter(FeatureSet::isSpatial)
                .orElseThrow(
                        () -> DataException.use("places.unknown", name, name, String.join(" · ", names(workspace))));
        int id = column(layer, IDS);
        int named = column(layer, NAMES);
        int capacity = column(layer, CAPACITIES);
        int turnOut = turnOut(layer);
        CoordinateTransform transform = PeopleLayer.moving(layer);
        List<Found> found = new ArrayList<>();
        List<DataException> wrong = new ArrayList<>();
        for (int i = 0; i < layer.size(); i++) {
            Feature feature = layer.features().get(i);
            Geometry geometry = feature.geometry();
            if (geometry == null || geometry.isEmpty()) {
                continue;
            }
            Point point = (transform == null ? geometry : transform.transform(geometry)).getInteriorPoint();
            String number = text(feature, id).orElse(String.valueOf(i + 1));
            String where = name + ":" + (i + 1);
            String room = text(feature, capacity).orElse("");
            String minutes = text(feature, turnOut).orElse("");
            found.add(new Found(
                    new Place(number, text(feature, named).orElse(number), point.getX(), point.getY()),
                    PlaceFile.said(wrong, () -> whole(room, where), OptionalLong.empty()),
                    PlaceFile.said(wrong, () -> turnOut(minutes, where), OptionalInt.empty())));
        }
        PlaceFile.expectNothing(wrong, name);
        return found;
    }

    private static int column(FeatureSet layer, List<String> names) {
        return names.stream()
                .mapToInt(layer.schema()::indexOf)
                .filter(each -> each >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static int turnOut(FeatureSet layer) {
        return IntStream.range(0, layer.schema().size())
                .filter(each -> isTurnOut(layer.schema().fields().get(each).name()))
                .findFirst()
                .orElse(-1);
    }

    /** Whatever its case, and whether it is written {@code turnOut}, {@code turn_out} or {@code turn-out}. */
    static boolean isTurnOut(String column) {
        return TURN_OUTS.contains(column.strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]", ""));
    }

    /** @throws DataException when it is none */
    static OptionalInt turnOut(String minutes, String where) {
        if (minutes.isBlank()) {
            return OptionalInt.empty();
        }
        OptionalInt tenthSeconds = ResponseUnit.readTurnOut(minutes);
        if (tenthSeconds.isEmpty()) {
            throw DataException.data(
                    "response.turn-out", where, minutes.strip(), ResponseUnit.LONGEST_TURN_OUT_MINUTES);
        }
        return tenthSeconds;
    }

    private static Optional<String> text(Feature feature, int column) {
        return column < 0
                ? Optional.empty()
                : Optional.ofNullable(feature.text(column)).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** @throws DataException when it is no whole number from 0 */
    static OptionalLong whole(String text, String where) {
        if (text.isBlank()) {
            return OptionalLong.empty();
        }
        try {
            long people = Long.parseLong(text.strip());
            if (people >= 0) {
                return OptionalLong.of(people);
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as of one that is below 0.
        }
        throw DataException.data("places.capacity", where, text.strip());
    }
}
