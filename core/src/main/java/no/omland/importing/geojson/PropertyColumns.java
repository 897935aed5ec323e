package no.omland.importing.geojson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.feature.Feature;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.importing.UniqueNames;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;

/**
 * The columns that the properties of features turn out to make. Values are kept bare from the start, one array a feature, since a national file has millions
 * of them; what type a column has is known at the end only, and its values are then brought to it in place.
 */
final class PropertyColumns {

    private static final String ID = "id";

    /** The member of a feature that stands beside its properties is a column of its own, which no property can be called. */
    private static final String ID_MEMBER = "\0" + ID;

    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<@Nullable FieldType> types = new ArrayList<>();
    private final List<@Nullable Object> last = new ArrayList<>();

    /** The values of a feature, at the positions of the columns so far. */
    @Nullable
    Object[] values(JsonNode feature) {
        @Nullable Object[] values = new @Nullable Object[positions.size()];
        JsonNode properties = feature.path("properties");
        JsonNode id = feature.path(ID);
        if (id.isValueNode() && !id.isNull() && !properties.path(ID).asText().equals(id.asText())) {
            values = with(values, ID_MEMBER, id);
        }
        for (Map.Entry<String, JsonNode> each : properties.properties()) {
            values = with(values, each.getKey(), each.getValue());
        }
        return values;
    }

    private @Nullable Object[] with(@Nullable Object[] before, String key, JsonNode node) {
        Integer known = positions.get(key);
        int position = known == null ? positions.size() : known;
        if (known == null) {
            positions.put(key, position);
            types.add(null);
            last.add(null);
        }
        @Nullable Object[] values = position < before.length ? before : Arrays.copyOf(before, position + 1);
        Object value = bare(node);
        if (value != null) {
            FieldType type = typeOf(node);
            FieldType wide = types.get(position);
            types.set(position, wide == null ? type : wider(wide, type));
            // A value equal to the one before is the same object.
            if (value.equals(last.get(position))) {
                value = last.get(position);
            }
            last.set(position, value);
        }
        values[position] = value;
        return values;
    }

    private static @Nullable Object bare(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isIntegralNumber()) {
            return node.canConvertToLong() ? (Object) node.longValue() : node.bigIntegerValue();
        }
        return node.isNumber()
                ? (Object) node.doubleValue()
                : node.isBoolean()
                        ? (Object) node.booleanValue()
                        : node.isValueNode() ? node.asText() : node.toString();
    }

    List<Field> fields(IssueLog log) {
        List<String> names = UniqueNames.of(
                positions.keySet().stream()
                        .map(key -> key.equals(ID_MEMBER) ? ID : key)
                        .toList(),
                log);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            FieldType type = types.get(i);
            fields.add(new Field(names.get(i), type == null ? FieldType.TEXT : type));
        }
        return fields;
    }

    /** A feature with a value for each column, of the column's type. */
    Feature finished(Feature feature) {
        @Nullable
        Object[] values = feature.values().length == types.size()
                ? feature.values()
                : Arrays.copyOf(feature.values(), types.size());
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            FieldType type = types.get(i);
            if (value instanceof Number number && type == FieldType.REAL) {
                values[i] = number.doubleValue();
            } else if (value != null && type == FieldType.TEXT && !(value instanceof String)) {
                values[i] = value.toString();
            }
        }
        return values == feature.values() ? feature : new Feature(feature.geometry(), values);
    }

    private static FieldType typeOf(JsonNode value) {
        if (value.isBoolean()) {
            return FieldType.BOOLEAN;
        }
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return FieldType.INTEGER;
        }
        return value.isNumber() ? FieldType.REAL : FieldType.TEXT;
    }

    private static FieldType wider(FieldType one, FieldType other) {
        if (one == other) {
            return one;
        }
        boolean numbers = one != FieldType.TEXT
                && other != FieldType.TEXT
                && one != FieldType.BOOLEAN
                && other != FieldType.BOOLEAN;
        return numbers ? FieldType.REAL : FieldType.TEXT;
    }
}
