package no.omland.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.omland.crs.EpsgCode;
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
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;

/** Brings roads and ferries into the workspace, in the columns of {@link RoadColumns}. The layer is put in the place of the one before. */
final class RoadImport {

    private static final EpsgCode CRS = WaterBodyImport.CRS;
    private static final int FASTEST_KMH = 150;

    private final SourceTable source;
    private final ColumnMapping columns;

    private RoadImport(SourceTable source) {
        this.source = source;
        this.columns = source.columns(Profile.ROADS);
    }

    /** Whether some column tells what the links are. */
    static boolean tellsOfRoads(SourceTable source) {
        ColumnMapping columns = source.columns(Profile.ROADS);
        return columns.has("linkType") || columns.has("roadClass");
    }

    /** @throws DataException when the source has no lines, or nothing that tells what they are */
    static PreparedImport prepare(SourceTable source, String layer, Progress progress) {
        boolean lines = source.features().geometries().anyMatch(Lineal.class::isInstance);
        if (!lines || !tellsOfRoads(source)) {
            throw DataException.data("roads.no-lines", source.source());
        }
        return new RoadImport(source).prepared(layer, progress);
    }

    private PreparedImport prepared(String layer, Progress progress) {
        columns.report(source.log());
        List<@Nullable Geometry> geometries = new SourceGeometries(source, progress).in(CRS);
        FeatureSet roads = new CanonicalLayer(source, columns)
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
                .with(RoadColumns.BRIDGE, FieldType.BOOLEAN, row -> structure(row, "bridge", LinkStructure.BRIDGE))
                .read(layer, CRS, geometries);
        return PreparedImport.whole(roads, source);
    }

    private <E extends Enum<E>> String word(CanonicalLayer.Row row, String field, Class<E> type, E otherwise) {
        String word = columns.text(row.feature(), field);
        return word == null || word.isBlank()
                ? otherwise.name()
                : known(row, field, word, RoadWords.find(type, word))
                        .orElse(otherwise)
                        .name();
    }

    private <T> Optional<T> known(CanonicalLayer.Row row, String field, String word, Optional<T> meaning) {
        if (meaning.isEmpty()) {
            String column = columns.columnName(field);
            source.log().addAt(IssueCode.ROAD_UNKNOWN_WORD, row.number(), column, word, column);
        }
        return meaning;
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
            if (speed > 0 && speed <= FASTEST_KMH) {
                return Math.round(speed);
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as a speed that cannot be.
        }
        source.log().addAt(IssueCode.VALUE_UNREADABLE, row.number(), columns.columnName("speedLimit"), written);
        return null;
    }

    /** What a column says outright counts before what the lanes tell. */
    private @Nullable Object oneWay(CanonicalLayer.Row row) {
        String word = columns.text(row.feature(), "oneWay");
        if (word != null && !word.isBlank()) {
            return known(row, "oneWay", word, RoadWords.find(OneWay.class, word))
                    .map(Enum::name)
                    .orElse(null);
        }
        String lanes = columns.text(row.feature(), "lanes");
        return lanes == null || lanes.isBlank()
                ? null
                : known(row, "lanes", lanes, RoadWords.ofLanes(lanes))
                        .map(Enum::name)
                        .orElse(null);
    }

    private @Nullable Object structure(CanonicalLayer.Row row, String field, LinkStructure wanted) {
        String own = columns.text(row.feature(), field);
        if (own != null && !own.isBlank()) {
            return known(row, field, own, RoadWords.yesOrNo(own)).orElse(null);
        }
        String medium = columns.text(row.feature(), "structure");
        if (medium == null || medium.isBlank()) {
            return null;
        }
        Optional<LinkStructure> found = RoadWords.find(LinkStructure.class, medium);
        if (found.isEmpty() && wanted == LinkStructure.TUNNEL) {
            // Said once of the two columns that are made of it.
            known(row, "structure", medium, found);
        }
        return found.filter(structure -> structure != LinkStructure.UNKNOWN)
                .map(structure -> structure == wanted)
                .orElse(null);
    }
}
