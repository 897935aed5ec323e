package no.omland.importing.geojson;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.crs.EpsgCode;
import no.omland.crs.UnknownReferenceSystemException;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.ImportOptions;
import no.omland.importing.MeasuredInput;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.importing.UniqueNames;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads a FeatureCollection, a single Feature, or a sequence of them, in lon/lat or in the system of the old {@code crs} member. */
public final class GeoJsonReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_LETTER_BYTES = 4;
    private static final Set<String> MEMBERS_OF_A_FEATURE = Set.of("type", "geometry", "properties");

    private final IssueLog log;
    private final Progress progress;
    private final List<@Nullable Geometry> geometries = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final List<JsonNode> properties = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<String, FieldType> types = new HashMap<>();
    private @Nullable EpsgCode crsMember;
    private int position;

    private GeoJsonReader(IssueLog log, Progress progress) {
        this.log = log;
        this.progress = progress;
    }

    /**
     * Reads the file. A file that ends in the middle gives the features before the end, and an issue.
     *
     * @throws DataException when it is not GeoJSON
     */
    public static SourceTable read(Path file, ImportOptions options, IssueLog log, Progress progress) {
        GeoJsonReader reader = new GeoJsonReader(log, progress);
        try {
            if (GeoJsonSequence.isSequence(file)) {
                reader.readSequence(file);
                return reader.tableOfAny(options);
            }
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", log.source(), String.valueOf(e.getMessage()));
        }
        try (MeasuredInput input = new MeasuredInput(file);
                JsonParser parser = JSON.createParser(input)) {
            reader.readDocument(parser, input);
        } catch (JsonParseException e) {
            if (endsThere(file, e) && !reader.geometries.isEmpty()) {
                log.add(IssueCode.FILE_TRUNCATED, reader.geometries.size());
                return reader.table(options);
            }
            throw DataException.caused(
                    e, "geojson.broken", log.source(), e.getLocation().getLineNr(), e.getOriginalMessage());
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", log.source(), String.valueOf(e.getMessage()));
        }
        return reader.tableOfAny(options);
    }

    private SourceTable tableOfAny(ImportOptions options) {
        if (geometries.isEmpty()) {
            throw DataException.data("geojson.no-features", log.source());
        }
        return table(options);
    }

    /** Reads record by record. One that is no feature is left out; the last one may be cut off. */
    private void readSequence(Path file) throws IOException {
        try (GeoJsonSequence sequence = new GeoJsonSequence(file)) {
            for (String text = sequence.next(); text != null; text = sequence.next()) {
                try {
                    JsonNode record = JSON.readTree(text);
                    if (record.path("type").asText().equals("Feature")) {
                        add(record);
                    } else {
                        position++;
                        log.addAt(IssueCode.ROW_UNREADABLE, position, null, GeoJsonSequence.shortened(text));
                    }
                } catch (JsonProcessingException broken) {
                    if (sequence.isAtEnd()) {
                        log.add(IssueCode.FILE_TRUNCATED, geometries.size());
                    } else {
                        position++;
                        log.addAt(IssueCode.ROW_UNREADABLE, position, null, GeoJsonSequence.shortened(text));
                    }
                }
                progress.at("read", geometries.size(), sequence.share());
            }
        }
    }

    /** Whether what is wrong is that the file ends, be it between two values, in a word, or in a letter. */
    private static boolean endsThere(Path file, JsonParseException failure) {
        return failure instanceof JsonEOFException
                || failure.getLocation().getByteOffset() >= file.toFile().length() - LONGEST_LETTER_BYTES;
    }

    private void readDocument(JsonParser parser, MeasuredInput input) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        ObjectNode single = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals("features") && value == JsonToken.START_ARRAY) {
                readFeatures(parser, input);
            } else if (member.equals("crs") && value == JsonToken.START_OBJECT) {
                crsMember = crsOf(parser.readValueAsTree());
            } else if (MEMBERS_OF_A_FEATURE.contains(member)) {
                single.set(member, parser.readValueAsTree());
            } else {
                parser.skipChildren();
            }
        }
        if (single.path("type").asText().equals("Feature")) {
            add(single);
        }
    }

    private void readFeatures(JsonParser parser, MeasuredInput input) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                add(parser.readValueAsTree());
                progress.at("read", geometries.size(), input.share());
            } else {
                position++;
                log.addAt(IssueCode.ROW_UNREADABLE, position, null, parser.getText());
                parser.skipChildren();
            }
        }
    }

    private void add(JsonNode feature) {
        position++;
        JsonNode object = feature.path("geometry");
        Geometry geometry = null;
        if (object.isObject()) {
            try {
                geometry = GeoJsonGeometry.of(object);
            } catch (IllegalArgumentException e) {
                log.addAt(IssueCode.GEOMETRY_UNREADABLE, position, null, String.valueOf(e.getMessage()));
            }
        } else {
            log.addAt(IssueCode.GEOMETRY_MISSING, position, null);
        }
        geometries.add(geometry);
        positions.add(position);
        JsonNode values = feature.path("properties");
        properties.add(values);
        values.properties().forEach(entry -> {
            keys.add(entry.getKey());
            if (!entry.getValue().isNull()) {
                types.merge(entry.getKey(), typeOf(entry.getValue()), GeoJsonReader::wider);
            }
        });
    }

    private SourceTable table(ImportOptions options) {
        EpsgCode crs = options.crs() != null ? options.crs() : crsMember != null ? crsMember : EpsgCode.WGS84;
        List<String> columns = List.copyOf(keys);
        List<String> names = UniqueNames.of(columns, log);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.add(new Field(names.get(i), types.getOrDefault(columns.get(i), FieldType.TEXT)));
        }
        List<Feature> features = new ArrayList<>(geometries.size());
        int[] rows = new int[geometries.size()];
        for (int i = 0; i < geometries.size(); i++) {
            @Nullable Object[] values = new @Nullable Object[columns.size()];
            for (int k = 0; k < values.length; k++) {
                values[k] = value(
                        properties.get(i).path(columns.get(k)), fields.get(k).type());
            }
            features.add(new Feature(geometries.get(i), values));
            rows[i] = positions.get(i);
        }
        return new SourceTable(
                SourceFormat.GEOJSON,
                "UTF-8",
                new FeatureSet(log.source(), new Schema(fields), crs, features),
                rows,
                log);
    }

    private @Nullable EpsgCode crsOf(JsonNode crs) {
        String name = crs.path("properties").path("name").asText("");
        if (name.isEmpty() || name.endsWith("CRS84")) {
            return null;
        }
        try {
            return EpsgCode.parse(name);
        } catch (UnknownReferenceSystemException e) {
            throw DataException.caused(e, "crs.unknown", log.source(), name);
        }
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

    private static @Nullable Object value(JsonNode node, FieldType type) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return switch (type) {
            case INTEGER -> node.longValue();
            case REAL -> node.doubleValue();
            case BOOLEAN -> node.booleanValue();
            default -> node.isValueNode() ? node.asText() : node.toString();
        };
    }
}
