package no.omland.dataset.cooperation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.cooperation.Arrangement;
import no.omland.cooperation.ArrangementLayer;
import no.omland.cooperation.Arrangements;
import no.omland.cooperation.FunctionShares;
import no.omland.cooperation.Grouping;
import no.omland.cooperation.MunicipalGround;
import no.omland.cooperation.MunicipalTable;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.travel.PeopleLayer;
import no.omland.feature.Field;
import no.omland.issue.DataException;
import no.omland.issue.NearestName;
import no.omland.municipality.MunicipalityMatcher;
import no.omland.municipality.MunicipalityNumber;
import no.omland.store.Workspace;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** A workspace as cooperation geography sees it. Immutable; made anew when the workspace has changed. */
public final class CooperationGround {

    private static final String OF_ONE = "arrangement:";

    private final WorkspaceSnapshot snapshot;
    private final MunicipalGround ground;
    private final Arrangements arrangements;
    private final Map<String, MunicipalTable> tables;
    private final Optional<FunctionShares> functions;
    private final Map<String, Grouping> groupings;
    private final Map<String, String> columnsOfOthers = new LinkedHashMap<>();
    private final boolean isSchematic;
    private final Map<MunicipalityNumber, String> names;

    private CooperationGround(WorkspaceSnapshot snapshot, Workspace workspace) {
        this.snapshot = snapshot;
        MunicipalityMatcher matcher =
                MunicipalityMatcher.load(snapshot.municipalities().list());
        TablesAndAreas layers = TablesAndAreas.of(workspace);
        this.arrangements = workspace
                .read(ArrangementLayer.NAME)
                .map(table -> ArrangementLayer.read(table, matcher))
                .orElseGet(() -> new Arrangements(List.of()));
        this.tables = layers.tables(matcher);
        this.names = WrittenNames.of(arrangements, tables.values(), matcher);
        if (!arrangements.list().isEmpty()) {
            MunicipalTable.of(ArrangementCounts.of(arrangements, this::name), matcher)
                    .ifPresent(table -> tables.put(ArrangementCounts.NAME, table));
        }
        this.functions = layers.tables().stream()
                .map(FunctionShares::find)
                .flatMap(Optional::stream)
                .findFirst();
        GeometryFactory factory = new GeometryFactory();
        this.ground = new MunicipalGround(
                snapshot.municipalities(),
                MunicipalPeople.of(tables),
                PeopleLayer.of(workspace).points().stream()
                        .map(point -> new MunicipalGround.PeoplePoint(
                                factory.createPoint(new Coordinate(point.easting(), point.northing())),
                                point.wholePeople()))
                        .toList());
        this.groupings = groupings(layers);
        this.isSchematic = SchematicMap.isIn(snapshot);
        Stream.concat(layers.tables().stream(), layers.polygons().stream())
                .filter(layer -> !tables.containsKey(layer.name()))
                .forEach(layer -> columnsOfOthers.put(
                        layer.name(),
                        layer.schema().fields().stream().map(Field::name).collect(Collectors.joining(" · "))));
    }

    /** @param workspace the one that the snapshot is of */
    public static CooperationGround of(WorkspaceSnapshot snapshot, Workspace workspace) {
        return new CooperationGround(snapshot, workspace);
    }

    private Map<String, Grouping> groupings(TablesAndAreas layers) {
        Map<String, Grouping> all = new LinkedHashMap<>();
        List<Grouping> found = new ArrayList<>();
        if (!ground.onMap().isEmpty()) {
            found.add(UsualGroupings.counties(ground));
            found.add(UsualGroupings.municipalities(ground, this::name));
        }
        tables.forEach((name, table) -> {
            List<String> columns = table.groupColumns();
            columns.forEach(column -> found.add(GroupPeople.told(
                    table.grouping(name + ":" + column, name + ": " + column, column), column, layers.tables())));
        });
        found.addAll(layers.areas());
        if (!arrangements.list().isEmpty()) {
            found.add(UsualGroupings.all(arrangements));
        }
        found.forEach(each -> all.put(each.id(), each));
        return all;
    }

    public MunicipalGround ground() {
        return ground;
    }

    public WorkspaceSnapshot snapshot() {
        return snapshot;
    }

    /** A municipality as the workspace's tables write it, else as its map does. */
    public String name(MunicipalityNumber number) {
        String mapped = snapshot.municipalityName(number);
        String written = names.getOrDefault(number, mapped);
        return written.equalsIgnoreCase(mapped) ? mapped : written;
    }

    /** Whether the municipalities are a sketch, in which no area and no share of it means anything. */
    public boolean isSchematic() {
        return isSchematic;
    }

    /** All arrangements; none when the workspace has no such table. */
    public Arrangements arrangements() {
        return arrangements;
    }

    public Optional<FunctionShares> functions() {
        return functions;
    }

    /** The tables with a municipality or a county in each row, by layer. */
    public Map<String, MunicipalTable> tables() {
        return tables;
    }

    /** Those that the workspace makes by itself; one for each arrangement can be asked for beside them. */
    public List<Grouping> groupings() {
        return List.copyOf(groupings.values());
    }

    /**
     * A grouping by its id: one of {@link #groupings}, a layer with only one of its columns, or {@code arrangement:ID}.
     *
     * @throws DataException when there is none such
     */
    public Grouping grouping(String id) {
        String wanted = id.strip();
        if (wanted.toLowerCase(Locale.ROOT).startsWith(OF_ONE)) {
            Arrangement one = arrangement(wanted.substring(OF_ONE.length()));
            return new Grouping(OF_ONE + one.id(), one.name(), List.of(Grouping.Group.of(one.name(), one.members())));
        }
        List<Grouping> fitting = groupings.values().stream()
                .filter(each -> each.id().equalsIgnoreCase(wanted)
                        || each.id().toLowerCase(Locale.ROOT).startsWith(wanted.toLowerCase(Locale.ROOT) + ":"))
                .toList();
        if (fitting.isEmpty()) {
            throw DataException.use(
                    "cooperation.grouping", snapshot.title(), id, String.join(" · ", groupings.keySet()));
        }
        return fitting.get(0);
    }

    /**
     * An arrangement by its number, its name, or a part of its name that no other has.
     *
     * @throws DataException when there is none such
     */
    public Arrangement arrangement(String written) {
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        List<Arrangement> same = arrangements.list().stream()
                .filter(each -> each.id().toLowerCase(Locale.ROOT).equals(wanted)
                        || each.name().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        List<Arrangement> found = !same.isEmpty()
                ? same
                : arrangements.list().stream()
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(wanted))
                        .collect(Collectors.toList());
        if (found.size() != 1) {
            throw DataException.use("cooperation.arrangement", snapshot.title(), written);
        }
        return found.get(0);
    }

    /** The names of the tables, the one that is most like what was written before the others. */
    private String nearestFirst(String written) {
        List<String> names = new ArrayList<>(tables.keySet());
        NearestName.of(written, names).ifPresent(nearest -> {
            names.remove(nearest);
            names.add(0, nearest);
        });
        return String.join(" · ", names);
    }

    /**
     * A table by the name of its layer.
     *
     * @throws DataException when there is no such layer, or it has no column of municipalities or counties
     */
    public MunicipalTable table(String layer) {
        MunicipalTable table = tables.get(layer);
        String columns = columnsOfOthers.get(layer);
        if (table == null && columns != null) {
            throw DataException.use("cooperation.table", snapshot.title(), layer, columns);
        }
        if (table == null) {
            throw DataException.use("cooperation.no-table", snapshot.title(), layer, nearestFirst(layer));
        }
        return table;
    }
}
