package no.omland.importing.geojson;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.importing.UniqueNames;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads a FeatureCollection, or a single Feature, in lon/lat or in the system of the old {@code crs} member. */
public final class GeoJsonReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final IssueLog log;
    private final Progress progress;
    private final List<@Nullable Geometry> geometries = new ArrayList<>();
    private final List<JsonNode> properties = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<String, FieldType> types = new HashMap<>();
    private @Nullable EpsgCode crsMember;

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
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            reader.readDocument(parser);
        } catch (JsonEOFException e) {
            log.add(IssueCode.FILE_TRUNCATED, reader.geometries.size());
        } catch (JsonParseException e) {
            throw DataException.caused(
                    e, "geojson.broken", log.source(), e.getLocation().getLineNr(), e.getOriginalMessage());
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", log.source(), String.valueOf(e.getMessage()));
        }
        if (reader.geometries.isEmpty()) {
            throw DataException.data("geojson.no-features", log.source());
        }
        return reader.table(options);
    }

    private void readDocument(JsonParser parser) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals("features") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    add(parser.readValueAsTree());
                }
            } else if (member.equals("crs") && value == JsonToken.START_OBJECT) {
                crsMember = crsOf(parser.readValueAsTree());
            } else {
                parser.skipChildren();
            }
        }
    }

    private void add(JsonNode feature) {
        JsonNode object = feature.path("geometry");
        Geometry geometry = null;
        if (object.isObject()) {
            try {
                geometry = GeoJsonGeometry.of(object);
            } catch (IllegalArgumentException e) {
                log.addAt(IssueCode.GEOMETRY_UNREADABLE, geometries.size() + 1L, null, String.valueOf(e.getMessage()));
            }
        }
        geometries.add(geometry);
        JsonNode values = feature.path("properties");
        properties.add(values);
        values.properties().forEach(entry -> {
            keys.add(entry.getKey());
            if (!entry.getValue().isNull()) {
                types.merge(entry.getKey(), typeOf(entry.getValue()), GeoJsonReader::wider);
            }
        });
        progress.at("read", geometries.size(), -1);
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
            rows[i] = i + 1;
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
        } catch (IllegalArgumentException e) {
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
