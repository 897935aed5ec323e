package no.omland.dataset.intake.transport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.PlaceNames;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.layer.LayersBefore;
import no.omland.dataset.layer.PreparedImport;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.network.RoadColumns;
import no.omland.network.noding.GroundLength;
import no.omland.network.noding.NodingOptions;
import no.omland.network.report.NamedPlace;
import no.omland.travel.SpeedKind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * Brings a table of links into the layer of roads: straight lines between places that the row itself, or a layer of named points, says where are. A length or time
 * of the table goes before that of the line. A speed is one that is driven, as much a time as minutes are; only a column that is called a limit is one.
 */
public final class RoadLinkImport {

    /** The layers whose points may be ends, the first that knows a name first. */
    static final List<String> PLACES = List.of("network_nodes", "places", "settlements", "offices");

    /** What only a table of links has; from, to and a time alone may be anybody's table of travel times. */
    private static final List<String> TELLING = List.of("kind", "road", "roadClass", "kmh", "tunnelKm", "headway");

    private static final List<String> ENDS = List.of("fromLon", "fromLat", "toLon", "toLat");
    private static final Pattern ROAD = Pattern.compile("([EeRrFfKkPpSs])[Vv]?\\s*(\\d*)\\b.*");
    private static final GeometryFactory LINES = new GeometryFactory();
    private static final GroundLength GROUND = new GroundLength(WorkspaceSnapshot.CRS);
    private static final CoordinateTransform METRES =
            CoordinateTransform.between(EpsgCode.WGS84, WorkspaceSnapshot.CRS);

    /** The columns of the layer, and the field of the table that each is read from. */
    private static final List<String[]> COLUMNS = List.of(
            new String[] {RoadColumns.LENGTH_KM, "km"},
            new String[] {RoadColumns.SPEED_LIMIT_KMH, "kmh"},
            new String[] {RoadColumns.MINUTES, "minutes"},
            new String[] {RoadColumns.ONE_WAY, "oneWay"},
            new String[] {RoadColumns.WINTER_CLOSED, "winterClosed"},
            new String[] {RoadColumns.TUNNEL_KM, "tunnelKm"},
            new String[] {RoadColumns.HEADWAY_MINUTES, "headway"},
            new String[] {RoadColumns.FIRST_DEPARTURE, "firstDeparture"},
            new String[] {RoadColumns.LAST_DEPARTURE, "lastDeparture"},
            new String[] {RoadColumns.DEPARTURES, "departures"},
            new String[] {RoadColumns.FERRY_NAME, "ferryName"},
            new String[] {RoadColumns.FROM_NAME, "from"},
            new String[] {RoadColumns.TO_NAME, "to"});

    private final SourceTable source;
    private final ColumnMapping columns;
    private final Map<String, NamedPlace> places;

    private RoadLinkImport(SourceTable source, Map<String, NamedPlace> places) {
        this.source = source;
        this.columns = source.columns(Profile.ROAD_LINKS);
        this.places = places;
    }

    /** Whether the columns are those of links, and not of anybody's travel times. */
    public static boolean tellsOfLinks(SourceTable source) {
        ColumnMapping columns = source.columns(Profile.ROAD_LINKS);
        return columns.hasAll(List.of("from", "to"))
                && (columns.has("km") || columns.has("minutes"))
                && TELLING.stream().anyMatch(columns::has);
    }

    /** @throws DataException when the columns are missing, or no link has both its ends anywhere */
    public static PreparedImport prepare(
            SourceTable source, String layer, NodingOptions noding, LayersBefore before, Progress progress) {
        ColumnMapping columns = source.columns(Profile.ROAD_LINKS);
        if (!columns.hasAll(List.of("from", "to")) || !columns.has("km") && !columns.has("minutes")) {
            throw DataException.data("road-links.no-columns", source.source(), source.columnNames());
        }
        if (source.features().size() == 0) {
            throw DataException.data("road-links.no-rows", source.source());
        }
        columns.report(source.log());
        Map<String, NamedPlace> places = new HashMap<>();
        for (String name : PLACES) {
            before.read(name)
                    .map(PlaceNames::of)
                    .map(PlaceNames::byName)
                    .ifPresent(found -> found.forEach(places::putIfAbsent));
        }
        SourceTable drawn = new RoadLinkImport(source, places).drawn();
        if (drawn.features().geometries().findAny().isEmpty()) {
            throw DataException.data("road-links.no-places", source.source());
        }
        return RoadImport.prepare(drawn, layer, noding, shownNames(columns), progress);
    }

    /** What the table calls the columns that the layer of roads has. */
    private static Map<String, String> shownNames(ColumnMapping columns) {
        Map<String, String> shown = new HashMap<>();
        COLUMNS.stream()
                .filter(column -> columns.has(column[1]))
                .forEach(column -> shown.put(column[0], columns.columnName(column[1])));
        shown.put(RoadColumns.LINK_TYPE, columns.columnName("kind"));
        shown.put(RoadColumns.ROAD_CLASS, columns.columnName(columns.has("roadClass") ? "roadClass" : "road"));
        return shown;
    }

    private SourceTable drawn() {
        List<Field> fields = new ArrayList<>(
                Stream.of(RoadColumns.ROAD_CLASS, RoadColumns.ROAD_NUMBER, RoadColumns.LINK_TYPE, RoadColumns.TUNNEL)
                        .map(Field::text)
                        .toList());
        List<String> read = new ArrayList<>();
        for (String[] column : COLUMNS) {
            if (columns.has(column[1]) || column[1].equals("minutes") && isDriven()) {
                fields.add(Field.text(column[0]));
                read.add(column[1]);
            }
        }
        List<Integer> kept = new ArrayList<>();
        FeatureSet set = source.features();
        for (int i = 0; i < set.schema().size(); i++) {
            String name = set.schema().fields().get(i).name();
            boolean isRead = columns.isMapped(i)
                    || fields.stream().anyMatch(field -> field.name().equalsIgnoreCase(name));
            if (!isRead) {
                fields.add(set.schema().fields().get(i));
                kept.add(i);
            }
        }
        List<Feature> links = new ArrayList<>(set.size());
        for (int row = 0; row < set.size(); row++) {
            links.add(link(set.features().get(row), source.row(row), read, kept, fields.size()));
        }
        return new SourceTable(
                source.format(),
                source.encoding(),
                new FeatureSet(set.name(), new Schema(fields), WorkspaceSnapshot.CRS, links),
                source.rows(),
                source.log(),
                source.aliases(),
                source.companions());
    }

    private Feature link(Feature row, long number, List<String> read, List<Integer> kept, int size) {
        @Nullable Object[] values = new @Nullable Object[size];
        String road = columns.text(row, "road");
        String given = columns.text(row, "roadClass");
        Matcher named = ROAD.matcher(road == null ? "" : road);
        boolean isNamed = named.matches();
        String kind = columns.text(row, "kind");
        boolean isFerry =
                kind == null && (columns.text(row, "headway") != null || columns.text(row, "ferryName") != null);
        values[0] = given != null ? given : isNamed ? named.group(1).toUpperCase(Locale.ROOT) : null;
        values[1] = isNamed ? named.group(2) : road;
        values[2] = kind != null ? kind : isFerry ? "CAR_FERRY" : "ROAD";
        values[3] = mostlyTunnel(row);
        LineString line = line(row, number);
        for (int i = 0; i < read.size(); i++) {
            String text = columns.text(row, read.get(i));
            values[4 + i] = text == null && read.get(i).equals("minutes") ? drivenMinutes(row, line) : text;
        }
        for (int i = 0; i < kept.size(); i++) {
            values[4 + read.size() + i] = row.value(kept.get(i));
        }
        return new Feature(line, values);
    }

    /** Whether the speeds of the table are those that are driven, and no limits. */
    private boolean isDriven() {
        return columns.has("kmh") && !columns.columnName("kmh").equalsIgnoreCase(RoadColumns.SPEED_LIMIT_KMH);
    }

    /** The time that a speed of the row stands for; null when it has none that can be driven. */
    private @Nullable String drivenMinutes(Feature row, @Nullable LineString line) {
        double kmh = isDriven() ? number(columns.text(row, "kmh")) : Double.NaN;
        if (line == null || !(kmh >= SpeedKind.ROAD.least() && kmh <= SpeedKind.ROAD.most())) {
            return null;
        }
        double km = number(columns.text(row, "km"));
        return String.valueOf(60 * (km > 0 ? km : GROUND.metres(line.getCoordinates()) / 1000) / kmh);
    }

    /** A link with more than half of its length in tunnels is one; null when the table does not speak of tunnels. */
    private @Nullable String mostlyTunnel(Feature row) {
        double tunnelKm = number(columns.text(row, "tunnelKm"));
        return Double.isNaN(tunnelKm) ? null : String.valueOf(2 * tunnelKm > number(columns.text(row, "km")));
    }

    private @Nullable LineString line(Feature row, long number) {
        String from = Objects.requireNonNullElse(columns.text(row, "from"), "");
        String to = Objects.requireNonNullElse(columns.text(row, "to"), "");
        if (PlaceNames.key(from).equals(PlaceNames.key(to))) {
            source.log().addAt(IssueCode.LINK_ENDS_SAME, number, columns.columnName("to"), from);
            return null;
        }
        Coordinate begin = place(row, number, "from", from);
        Coordinate end = place(row, number, "to", to);
        if (begin == null || end == null) {
            return null;
        }
        double km = number(columns.text(row, "km"));
        double straightKm = begin.distance(end) / 1000;
        if (km > 0 && km < 0.99 * straightKm) {
            String rounded = String.format(Locale.ROOT, "%.1f", straightKm);
            source.log().addAt(IssueCode.LINK_TOO_SHORT, number, columns.columnName("km"), km, from, to, rounded);
        }
        return LINES.createLineString(new Coordinate[] {begin, end});
    }

    /** Coordinates of the row go before those of a layer. */
    private @Nullable Coordinate place(Feature row, long number, String end, String name) {
        double longitude = columns.hasAll(ENDS) ? number(columns.text(row, end + "Lon")) : Double.NaN;
        double latitude = columns.hasAll(ENDS) ? number(columns.text(row, end + "Lat")) : Double.NaN;
        if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
            return METRES.transform(LINES.createPoint(new Coordinate(longitude, latitude)))
                    .getCoordinate();
        }
        NamedPlace known = places.get(PlaceNames.key(name));
        if (known == null) {
            source.log().addAt(IssueCode.LINK_END_UNKNOWN, number, columns.columnName(end), name);
            return null;
        }
        return new Coordinate(known.easting(), known.northing());
    }

    private static double number(@Nullable String text) {
        try {
            return text == null ? Double.NaN : Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }
}
