package no.omland.dataset.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.omland.crs.CoordinateTransform;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.store.Workspace;
import no.omland.travel.demand.DemandPoint;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Where people live: the cells of the grid of population, else settlements.
 *
 * @param layer the name of the layer; empty when there is none
 * @param points in the order of the layer; rows without a place or without people are left out
 * @param municipalities for each point the number that its row has; empty where it has none
 * @param withoutPlace people in rows that have no place
 */
public record PeopleLayer(String layer, List<DemandPoint> points, List<String> municipalities, long withoutPlace) {

    private static final List<String> LAYERS = List.of("population_grid", "settlements", "places");
    private static final String POPULATION = "population";
    private static final List<String> MUNICIPALITY =
            List.of("kommunenummer", "kommunenr", "knr", "municipality_number", "municipalityNumber");

    public PeopleLayer {
        points = List.copyOf(points);
        municipalities = List.copyOf(municipalities);
    }

    /** The one that travel uses; without points when the workspace has none. */
    public static PeopleLayer of(Workspace workspace) {
        return all(workspace, LAYERS).findFirst().orElseGet(() -> new PeopleLayer("", List.of(), List.of(), 0));
    }

    /**
     * Those that the workspace has, the one that travel uses first.
     *
     * @param first the one that travel uses; a grid of all of Norway is not read twice
     */
    public static List<PeopleLayer> list(PeopleLayer first, Workspace workspace) {
        if (first.layer().isEmpty()) {
            return List.of();
        }
        List<String> others = LAYERS.subList(LAYERS.indexOf(first.layer()) + 1, LAYERS.size());
        return Stream.concat(Stream.of(first), all(workspace, others)).toList();
    }

    private static Stream<PeopleLayer> all(Workspace workspace, List<String> layers) {
        return layers.stream()
                .map(workspace::read)
                .flatMap(Optional::stream)
                .filter(layer -> layer.isSpatial() && population(layer) >= 0)
                .map(PeopleLayer::read);
    }

    /** The column of municipality numbers; −1 when there is none. */
    public static int municipality(FeatureSet layer) {
        return MUNICIPALITY.stream()
                .mapToInt(layer.schema()::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** The column of people; of several years the last in the alphabet. */
    private static int population(FeatureSet layer) {
        List<Field> fields = layer.schema().fields();
        return IntStream.range(0, fields.size())
                .filter(i -> name(fields.get(i)).startsWith(POPULATION))
                .boxed()
                .max((a, b) -> name(fields.get(a)).compareTo(name(fields.get(b))))
                .orElse(-1);
    }

    private static String name(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static PeopleLayer read(FeatureSet layer) {
        int people = population(layer);
        int id = Stream.of("id", "name", "navn")
                .mapToInt(layer.schema()::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
        CoordinateTransform transform = moving(layer);
        int municipality = municipality(layer);
        List<DemandPoint> points = new ArrayList<>(layer.size());
        List<String> municipalities = new ArrayList<>(layer.size());
        long withoutPlace = 0;
        for (int i = 0; i < layer.size(); i++) {
            Feature feature = layer.features().get(i);
            int count = count(feature.value(people));
            if (count == 0) {
                continue;
            }
            Geometry geometry = feature.geometry();
            if (geometry == null || geometry.isEmpty()) {
                withoutPlace += count;
                continue;
            }
            Geometry moved = transform == null ? geometry : transform.transform(geometry);
            Point centre = moved instanceof Point point
                    ? point
                    : moved.getFactory().toGeometry(moved.getEnvelopeInternal()).getCentroid();
            String name = id < 0 ? null : feature.text(id);
            points.add(new DemandPoint(
                    name == null || name.isBlank() ? String.valueOf(i + 1) : name,
                    centre.getX(),
                    centre.getY(),
                    count));
            String number = municipality < 0 ? null : feature.text(municipality);
            municipalities.add(number == null ? "" : number.strip());
        }
        return new PeopleLayer(layer.name(), points, municipalities, withoutPlace);
    }

    /** From the system of a layer to that of the roads; null when they are the same, or the layer does not say. */
    public static @Nullable CoordinateTransform moving(FeatureSet layer) {
        return layer.crs() == null || WorkspaceSnapshot.CRS.equals(layer.crs())
                ? null
                : CoordinateTransform.between(layer.crs(), WorkspaceSnapshot.CRS);
    }

    /** Plain layers may keep numbers as text; what is no number is nobody, which the import has told of. */
    private static int count(@Nullable Object value) {
        if (value == null) {
            return 0;
        }
        try {
            double number = value instanceof Number given ? given.doubleValue() : Double.parseDouble(value.toString());
            return number >= 0.5 && number <= Integer.MAX_VALUE ? (int) Math.round(number) : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
