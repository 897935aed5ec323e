package no.omland.dataset.intake.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.layer.CanonicalLayer;
import no.omland.dataset.layer.PreparedImport;
import no.omland.dataset.layer.SourceGeometries;
import no.omland.feature.FeatureSet;
import no.omland.feature.FieldType;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.network.LinkStructure;
import no.omland.network.LinkType;
import no.omland.network.OneWay;
import no.omland.network.RoadClass;
import no.omland.network.RoadColumns;
import no.omland.network.RoadWords;
import no.omland.network.noding.LinkFaultIssues;
import no.omland.network.noding.NodedRoads;
import no.omland.network.noding.NodingOptions;
import no.omland.network.noding.RoadNoding;
import no.omland.network.report.NetworkReport;
import no.omland.network.report.ReportLayer;
import no.omland.travel.ClockTime;
import no.omland.travel.FerryService;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;

/** Brings roads and ferries into the workspace, in the columns of {@link RoadColumns}. The layer is put in the place of the one before. */
public final class RoadImport {

    private static final EpsgCode CRS = WorkspaceSnapshot.CRS;
    private static final int FASTEST_KMH = 200;
    private static final int LONGEST_KM = 2000;
    private static final String YES_OR_NO = "yes, no";

    private final SourceTable source;
    private final ColumnMapping columns;
    private final Map<String, String> shownNames;

    private RoadImport(SourceTable source, Map<String, String> shownNames) {
        this.source = source;
        this.columns = source.columns(Profile.ROADS);
        this.shownNames = shownNames;
    }

    /** Whether some column tells what the links are. */
    public static boolean tellsOfRoads(SourceTable source) {
        ColumnMapping columns = source.columns(Profile.ROADS);
        return columns.has("linkType") || columns.has("roadClass");
    }

    /** @throws DataException when the source has no lines, or nothing that tells what they are */
    public static PreparedImport prepare(SourceTable source, String layer, NodingOptions noding, Progress progress) {
        return prepare(source, layer, noding, Map.of(), progress);
    }

    /** @param shownNames what the columns of a source that was made of another are called there, in issues */
    public static PreparedImport prepare(
            SourceTable source, String layer, NodingOptions noding, Map<String, String> shownNames, Progress progress) {
        SourceTable meant = OpenStreetMapRoads.are(source) ? OpenStreetMapRoads.read(source) : source;
        boolean lines = meant.features().geometries().anyMatch(Lineal.class::isInstance);
        if (!lines || !tellsOfRoads(meant)) {
            throw DataException.data("roads.no-lines", source.source());
        }
        if (shownNames.isEmpty()) {
            meant.columns(Profile.ROADS).report(meant.log());
        }
        return new RoadImport(meant, shownNames).prepared(layer, noding, progress);
    }

    private PreparedImport prepared(String layer, NodingOptions noding, Progress progress) {
        List<@Nullable Geometry> geometries = new SourceGeometries(source, progress).in(CRS);
        CanonicalLayer canonical = new CanonicalLayer(source, columns)
                .with(
                        RoadColumns.ROAD_CLASS,
                        FieldType.TEXT,
                        row -> word(row, "roadClass", RoadClass.class, RoadClass.UNKNOWN))
                .withText(RoadColumns.ROAD_NUMBER, "roadNumber")
                .with(
                        RoadColumns.LINK_TYPE,
                        FieldType.TEXT,
                        row -> word(row, "linkType", LinkType.class, LinkType.UNKNOWN))
                .with(RoadColumns.SPEED_LIMIT_KMH, FieldType.INTEGER, this::speed)
                .with(RoadColumns.ONE_WAY, FieldType.TEXT, this::oneWay)
                .with(RoadColumns.TUNNEL, FieldType.BOOLEAN, row -> structure(row, "tunnel", LinkStructure.TUNNEL))
                .with(RoadColumns.BRIDGE, FieldType.BOOLEAN, row -> structure(row, "bridge", LinkStructure.BRIDGE));
        addWhatTheSourceTells(canonical);
        FeatureSet roads = canonical.read(layer, CRS, geometries);
        NodedRoads noded = RoadNoding.of(roads, noding);
        LinkFaultIssues.tell(noded, source::row, source.log());
        NetworkReport report = NetworkReport.of(noded.network(), List.of());
        return PreparedImport.whole(roads, source).with(ReportLayer.of(noded, report));
    }

    /** Columns that few sources have are only there when this one does. */
    private void addWhatTheSourceTells(CanonicalLayer layer) {
        addText(layer, RoadColumns.LINK_ID, "linkId");
        addText(layer, RoadColumns.FERRY_NAME, "ferryName");
        if (columns.has("inUse") || columns.has("phase")) {
            layer.with(RoadColumns.IN_USE, FieldType.BOOLEAN, this::inUse);
        }
        addNumber(layer, RoadColumns.LENGTH_KM, "lengthKm");
        addNumber(layer, RoadColumns.MINUTES, "minutes");
        addNumber(layer, RoadColumns.TUNNEL_KM, "tunnelKm");
        if (columns.has("winterClosed")) {
            layer.with(RoadColumns.WINTER_CLOSED, FieldType.BOOLEAN, row -> yesOrNo(row, "winterClosed"));
        }
        addNumber(layer, RoadColumns.HEADWAY_MINUTES, "headway");
        addTimes(layer, RoadColumns.FIRST_DEPARTURE, "firstDeparture");
        addTimes(layer, RoadColumns.LAST_DEPARTURE, "lastDeparture");
        addTimes(layer, RoadColumns.DEPARTURES, "departures");
        addText(layer, RoadColumns.FROM_NAME, "fromName");
        addText(layer, RoadColumns.TO_NAME, "toName");
    }

    /** What the source calls a field's column. */
    private String shown(String field) {
        String column = columns.columnName(field);
        return shownNames.getOrDefault(column, column);
    }

    private void addText(CanonicalLayer layer, String column, String field) {
        if (columns.has(field)) {
            layer.withText(column, field);
        }
    }

    private void addNumber(CanonicalLayer layer, String column, String field) {
        if (columns.has(field)) {
            layer.with(column, FieldType.REAL, row -> number(row, field));
        }
    }

    private void addTimes(CanonicalLayer layer, String column, String field) {
        if (columns.has(field)) {
            layer.with(column, FieldType.TEXT, row -> times(row, field));
        }
    }

    /** Times of day, as {@code 06:30 07:10}; one that is none is told, and the others stay. */
    private @Nullable Object times(CanonicalLayer.Row row, String field) {
        String written = columns.text(row.feature(), field);
        if (written == null || written.isBlank()) {
            return null;
        }
        List<String> times = new ArrayList<>();
        for (String word : written.strip().split("[\\s,;]+")) {
            ClockTime.read(word)
                    .ifPresentOrElse(
                            minute -> times.add(ClockTime.write(minute)),
                            () -> source.log().addAt(IssueCode.VALUE_UNREADABLE, row.number(), shown(field), written));
        }
        return times.isEmpty() ? null : String.join(" ", times);
    }

    /** A number above 0 and no more than can be; tunnels may also be 0 long. */
    private @Nullable Object number(CanonicalLayer.Row row, String field) {
        String written = columns.text(row.feature(), field);
        if (written == null) {
            return null;
        }
        String column = shown(field);
        try {
            double number = Double.parseDouble(written.replace(',', '.').strip());
            int most = field.endsWith("Km") ? LONGEST_KM : FerryService.LONGEST_MINUTES;
            if (number > 0 && number <= most || number == 0 && field.equals("tunnelKm")) {
                return number;
            }
            source.log().addAt(IssueCode.LINK_NUMBER_IMPOSSIBLE, row.number(), column, written, column, most);
        } catch (NumberFormatException notANumber) {
            source.log().addAt(IssueCode.VALUE_UNREADABLE, row.number(), column, written);
        }
        return null;
    }

    private @Nullable Object inUse(CanonicalLayer.Row row) {
        Object own = yesOrNo(row, "inUse");
        String phase = columns.text(row.feature(), "phase");
        return own != null || phase == null
                ? own
                : known(row, "phase", phase, "V, E, F, P, A", RoadWords.inUse(phase))
                        .orElse(null);
    }

    private @Nullable Object yesOrNo(CanonicalLayer.Row row, String field) {
        String word = columns.text(row.feature(), field);
        return word == null
                ? null
                : known(row, field, word, YES_OR_NO, RoadWords.yesOrNo(word)).orElse(null);
    }

    private <E extends Enum<E>> String word(CanonicalLayer.Row row, String field, Class<E> type, E otherwise) {
        String word = columns.text(row.feature(), field);
        return word == null || word.isBlank()
                ? otherwise.name()
                : known(row, field, word, constants(type), RoadWords.find(type, word))
                        .orElse(otherwise)
                        .name();
    }

    /** @param expected words that would be known */
    private <T> Optional<T> known(
            CanonicalLayer.Row row, String field, String word, String expected, Optional<T> meaning) {
        if (meaning.isEmpty()) {
            String column = shown(field);
            source.log().addAt(IssueCode.ROAD_UNKNOWN_WORD, row.number(), column, word, column, expected);
        }
        return meaning;
    }

    /** The names of constants, which are all words of their list. */
    private static String constants(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants())
                .map(Enum::name)
                .filter(name -> !name.equals("UNKNOWN"))
                .collect(Collectors.joining(", "));
    }

    private @Nullable Object speed(CanonicalLayer.Row row) {
        String written = columns.text(row.feature(), "speedLimit");
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            double speed = Double.parseDouble(written.toLowerCase(Locale.ROOT)
                    .replaceAll("\\s*km/?[th]$", "")
                    .replace(',', '.')
                    .strip());
            if (speed >= 1 && speed <= FASTEST_KMH) {
                return Math.round(speed);
            }
            source.log().addAt(IssueCode.LINK_SPEED_IMPOSSIBLE, row.number(), shown("speedLimit"), written);
        } catch (NumberFormatException notANumber) {
            source.log().addAt(IssueCode.VALUE_UNREADABLE, row.number(), shown("speedLimit"), written);
        }
        return null;
    }

    /** What a column says outright counts before what the lanes tell. */
    private @Nullable Object oneWay(CanonicalLayer.Row row) {
        String word = columns.text(row.feature(), "oneWay");
        if (word != null && !word.isBlank()) {
            return known(
                            row,
                            "oneWay",
                            word,
                            YES_OR_NO + ", " + constants(OneWay.class),
                            RoadWords.find(OneWay.class, word))
                    .map(Enum::name)
                    .orElse(null);
        }
        String lanes = columns.text(row.feature(), "lanes");
        return lanes == null || lanes.isBlank()
                ? null
                : known(row, "lanes", lanes, "1,2", RoadWords.ofLanes(lanes))
                        .map(Enum::name)
                        .orElse(null);
    }

    private @Nullable Object structure(CanonicalLayer.Row row, String field, LinkStructure wanted) {
        String own = columns.text(row.feature(), field);
        if (own != null && !own.isBlank()) {
            return known(row, field, own, YES_OR_NO, RoadWords.yesOrNo(own)).orElse(null);
        }
        String medium = columns.text(row.feature(), "structure");
        if (medium == null || medium.isBlank()) {
            return null;
        }
        Optional<LinkStructure> found = RoadWords.find(LinkStructure.class, medium);
        if (found.isEmpty() && wanted == LinkStructure.TUNNEL) {
            // Said once of the two columns that are made of it.
            known(row, "structure", medium, "T, U, L, V, B, X", found);
        }
        return found.filter(structure -> structure != LinkStructure.UNKNOWN)
                .map(structure -> structure == wanted)
                .orElse(null);
    }
}
