package no.omland.dataset.intake.transport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.issue.IssueCode;
import no.omland.network.RoadColumns;
import no.omland.network.osm.OsmRoad;
import no.omland.network.osm.OsmTags;
import org.jspecify.annotations.Nullable;

/** Puts before the tags of OpenStreetMap what they mean, in the columns of {@link RoadColumns}. */
public final class OpenStreetMapRoads {

    private static final String SHARE = "way_share";
    private static final Map<String, Column> MEANINGS = meanings();

    private final SourceTable source;
    private final Schema schema;
    private final int share;
    private int lastRowTold;
    private long speedsAssumed;

    private OpenStreetMapRoads(SourceTable source) {
        this.source = source;
        this.schema = source.features().schema();
        this.share = schema.indexOf(SHARE);
    }

    /** One column, and what of a road stands in it. */
    private record Column(FieldType type, Function<OsmRoad, @Nullable Object> value) {}

    private static Map<String, Column> meanings() {
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put(
                RoadColumns.ROAD_CLASS,
                new Column(FieldType.TEXT, road -> road.roadClass().name()));
        columns.put(
                RoadColumns.ROAD_NUMBER,
                new Column(FieldType.TEXT, road -> road.number().isEmpty() ? null : road.number()));
        columns.put(
                RoadColumns.LINK_TYPE,
                new Column(FieldType.TEXT, road -> road.type().name()));
        columns.put(
                RoadColumns.SPEED_LIMIT_KMH,
                new Column(FieldType.INTEGER, road -> road.speedKmh() == 0 ? null : (long) road.speedKmh()));
        columns.put(
                RoadColumns.ONE_WAY,
                new Column(FieldType.TEXT, road -> road.oneWay().name()));
        columns.put(RoadColumns.TUNNEL, new Column(FieldType.BOOLEAN, OsmRoad::isTunnel));
        columns.put(RoadColumns.BRIDGE, new Column(FieldType.BOOLEAN, OsmRoad::isBridge));
        columns.put(RoadColumns.IN_USE, new Column(FieldType.BOOLEAN, OsmRoad::isInUse));
        columns.put(RoadColumns.WINTER_CLOSED, new Column(FieldType.BOOLEAN, OsmRoad::isWinterClosed));
        columns.put("speed_assumed", new Column(FieldType.BOOLEAN, OsmRoad::isSpeedAssumed));
        return columns;
    }

    /** Whether a table is an extract of OpenStreetMap, or was made of one and still has its tags. */
    public static boolean are(SourceTable source) {
        Schema schema = source.features().schema();
        return source.format() == SourceFormat.OSM_PBF
                || schema.indexOf(RoadColumns.LINK_TYPE) < 0
                        && schema.indexOf("highway") >= 0
                        && schema.indexOf("oneway") >= 0
                        && schema.indexOf("maxspeed") >= 0;
    }

    /** The table with what its tags mean. */
    static SourceTable read(SourceTable source) {
        return new OpenStreetMapRoads(source).read();
    }

    private SourceTable read() {
        List<Field> fields = new ArrayList<>();
        MEANINGS.forEach((name, column) -> fields.add(new Field(name, column.type())));
        fields.add(new Field(RoadColumns.FERRY_NAME, FieldType.TEXT));
        fields.add(new Field(RoadColumns.MINUTES, FieldType.REAL));
        int meant = fields.size();
        for (Field tag : schema.fields()) {
            String name = tag.name();
            boolean taken = fields.subList(0, meant).stream()
                    .anyMatch(field -> field.name().equalsIgnoreCase(name));
            fields.add(taken ? new Field(name + "_tag", tag.type()) : tag);
        }
        List<Feature> features = new ArrayList<>(source.features().size());
        for (int i = 0; i < source.features().size(); i++) {
            features.add(read(source.features().features().get(i), i, fields.size()));
        }
        if (speedsAssumed > 0) {
            source.log().add(IssueCode.OSM_SPEED_ASSUMED, speedsAssumed);
        }
        FeatureSet set = source.features();
        return new SourceTable(
                source.format(),
                source.encoding(),
                new FeatureSet(set.name(), new Schema(fields), set.crs(), features),
                source.rows(),
                source.log(),
                source.aliases(),
                source.companions());
    }

    private Feature read(Feature way, int index, int size) {
        OsmRoad road = OsmRoad.of(new OsmTags(key -> way.text(schema.indexOf(key.replace(':', '_')))));
        @Nullable Object[] values = new @Nullable Object[size];
        int at = 0;
        for (Column column : MEANINGS.values()) {
            values[at++] = column.value().apply(road);
        }
        boolean isFerry = way.text(schema.indexOf("highway")) == null;
        values[at++] = isFerry ? way.text(schema.indexOf("name")) : null;
        values[at++] = road.minutes() > 0 ? (Object) (road.minutes() * shareOf(way)) : null;
        System.arraycopy(way.values(), 0, values, at, way.values().length);
        speedsAssumed += road.isSpeedAssumed() ? 1 : 0;
        tellUnread(road, source.row(index));
        return new Feature(way.geometry(), values);
    }

    private double shareOf(Feature way) {
        return share >= 0 && way.value(share) instanceof Number number ? number.doubleValue() : 1;
    }

    /** Once for all parts of a way. */
    private void tellUnread(OsmRoad road, int row) {
        if (row != lastRowTold) {
            road.unread().stream().sorted().forEach(tag -> {
                String key = tag.substring(0, tag.indexOf('='));
                source.log().addAt(IssueCode.ROAD_UNKNOWN_WORD, row, key, tag.substring(key.length() + 1), key);
            });
            lastRowTold = row;
        }
    }
}
