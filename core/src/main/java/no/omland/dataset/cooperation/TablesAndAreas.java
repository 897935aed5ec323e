package no.omland.dataset.cooperation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.omland.cooperation.Grouping;
import no.omland.cooperation.MunicipalTable;
import no.omland.crs.CoordinateTransform;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.travel.PeopleLayer;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.municipality.MunicipalityMatcher;
import no.omland.store.ImportRecord;
import no.omland.store.Workspace;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The plain layers of a workspace that can be of use here: tables, and areas with names. Large ones are left alone. */
record TablesAndAreas(List<FeatureSet> tables, List<FeatureSet> polygons) {

    /** A table by municipality or county has one row for each, and a few years of them; a grid of cells or a register of water bodies is none. */
    private static final int MOST_ROWS = 20_000;

    private static final int MOST_AREAS = 1_000;

    /** Names of layers that maps draw, and that group nothing. */
    private static final Set<String> NO_GROUPINGS = Set.of("land", "places", "settlements", "roads_report");

    static TablesAndAreas of(Workspace workspace) {
        List<FeatureSet> tables = new ArrayList<>();
        List<FeatureSet> polygons = new ArrayList<>();
        List<String> names = workspace.imports().stream()
                .filter(each -> each.kind().equals(DatasetKind.LAYER.word())
                        || each.kind().equals(DatasetKind.TILING_LAYER.word()))
                .filter(each -> each.features() <= MOST_ROWS)
                .map(ImportRecord::layer)
                .distinct()
                .toList();
        for (String name : names) {
            Optional<FeatureSet> layer = workspace.read(name);
            if (layer.isPresent() && !layer.get().isSpatial()) {
                tables.add(layer.get());
            } else if (layer.isPresent()
                    && layer.get().size() <= MOST_AREAS
                    && !NO_GROUPINGS.contains(name)
                    && layer.get().size() > 0
                    && layer.get().geometries().allMatch(Polygonal.class::isInstance)) {
                polygons.add(layer.get());
            }
        }
        return new TablesAndAreas(List.copyOf(tables), List.copyOf(polygons));
    }

    Map<String, MunicipalTable> tables(MunicipalityMatcher matcher) {
        Map<String, MunicipalTable> joined = new LinkedHashMap<>();
        tables.forEach(table -> MunicipalTable.of(table, matcher).ifPresent(each -> joined.put(table.name(), each)));
        return joined;
    }

    /** Areas by the first column of words; several of one name are one. */
    List<Grouping> areas() {
        return polygons.stream().map(TablesAndAreas::areas).toList();
    }

    private static Grouping areas(FeatureSet layer) {
        int name = Stream.of("vannomrade", "vannområde", "navn", "name")
                .mapToInt(layer.schema()::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .orElseGet(() -> IntStream.range(0, layer.schema().size())
                        .filter(column -> layer.features().stream()
                                .map(row -> row.text(column))
                                .flatMap(Stream::ofNullable)
                                .anyMatch(text -> !text.matches("-?[\\d.,]+")))
                        .findFirst()
                        .orElse(-1));
        CoordinateTransform transform = PeopleLayer.moving(layer);
        Map<String, List<Geometry>> byName = new LinkedHashMap<>();
        for (int i = 0; i < layer.size(); i++) {
            Feature row = layer.features().get(i);
            Geometry area = row.geometry();
            String text = row.text(name);
            if (area != null) {
                byName.computeIfAbsent(text == null ? String.valueOf(i + 1) : text, any -> new ArrayList<>())
                        .add(transform == null ? area : transform.transform(area));
            }
        }
        return new Grouping(
                layer.name(),
                layer.name(),
                byName.entrySet().stream()
                        .map(each -> Grouping.Group.ofArea(
                                each.getKey(),
                                each.getValue().size() == 1
                                        ? each.getValue().get(0)
                                        : OverlayNGRobust.union(each.getValue())))
                        .toList());
    }
}
