package no.omland.maps.tile;

import java.util.Arrays;

/** Writes one layer of one tile; names and values are listed once, in the order they are first used. */
final class LayerEncoder {

    private static final int LAYER_NAME = 1;
    private static final int LAYER_FEATURES = 2;
    private static final int LAYER_KEYS = 3;
    private static final int LAYER_VALUES = 4;
    private static final int LAYER_EXTENT = 5;
    private static final int LAYER_VERSION = 15;
    private static final int FEATURE_ID = 1;
    private static final int FEATURE_TAGS = 2;
    private static final int FEATURE_TYPE = 3;
    private static final int FEATURE_GEOMETRY = 4;
    private static final int VALUE_STRING = 1;
    private static final int VALUE_DOUBLE = 3;
    private static final int VALUE_INT = 4;
    private static final int VALUE_SIGNED = 6;
    private static final int VALUE_BOOLEAN = 7;

    private static final int SPECIFICATION_VERSION = 2;
    private static final int UNUSED = -1;

    private final DrawnLayer layer;
    private final ProtobufWriter written = new ProtobufWriter();
    private final ProtobufWriter message = new ProtobufWriter();
    private final GrowingInts tags = new GrowingInts();

    /** Where a value of the layer stands in the tile's list, or {@link #UNUSED}. */
    private final int[] valuePosition;

    private final GrowingInts usedValues = new GrowingInts();

    LayerEncoder(DrawnLayer layer) {
        this.layer = layer;
        valuePosition = new int[layer.properties().valueCount()];
        Arrays.fill(valuePosition, UNUSED);
    }

    /** The layer's message, empty when none of its features is seen in the tile. */
    ProtobufWriter encode(TileAddress tile) {
        FeatureGeometry geometry = new FeatureGeometry(tile);
        written.text(LAYER_NAME, layer.name());
        int empty = written.size();
        for (int feature : layer.featuresIn(geometry.searchedCentimetres(), tile.zoom())) {
            GeometryCommands commands = geometry.draw(layer, feature);
            if (!commands.isEmpty()) {
                writeFeature(feature, commands);
            }
        }
        if (written.size() == empty) {
            written.clear();
            return written;
        }
        writeTables();
        written.varint(LAYER_EXTENT, VectorTileEncoder.EXTENT);
        written.varint(LAYER_VERSION, SPECIFICATION_VERSION);
        return written;
    }

    private void writeFeature(int feature, GeometryCommands commands) {
        message.clear();
        message.varint(FEATURE_ID, layer.id(feature));
        findTags(feature);
        if (tags.size > 0) {
            message.packed(FEATURE_TAGS, tags);
        }
        message.varint(FEATURE_TYPE, layer.geometries().kinds[feature].code);
        message.packed(FEATURE_GEOMETRY, commands.values());
        written.message(LAYER_FEATURES, message);
    }

    private void findTags(int feature) {
        tags.clear();
        CodedColumns properties = layer.properties();
        for (int column = 0; column < properties.count(); column++) {
            int code = properties.code(column, feature);
            if (code == CodedColumns.ABSENT) {
                continue;
            }
            if (valuePosition[code] == UNUSED) {
                valuePosition[code] = usedValues.size;
                usedValues.add(code);
            }
            tags.add(column);
            tags.add(valuePosition[code]);
        }
    }

    private void writeTables() {
        CodedColumns properties = layer.properties();
        for (int column = 0; column < properties.count(); column++) {
            written.text(LAYER_KEYS, properties.name(column));
        }
        for (int i = 0; i < usedValues.size; i++) {
            message.clear();
            Object value = properties.value(usedValues.values[i]);
            if (value instanceof String text) {
                message.text(VALUE_STRING, text);
            } else if (value instanceof Boolean truth) {
                message.varint(VALUE_BOOLEAN, truth ? 1 : 0);
            } else if (value instanceof Long number && number >= 0) {
                message.varint(VALUE_INT, number);
            } else if (value instanceof Long number) {
                message.zigzag(VALUE_SIGNED, number);
            } else if (value instanceof Double number) {
                message.fixed64(VALUE_DOUBLE, number);
            }
            written.message(LAYER_VALUES, message);
        }
    }
}
