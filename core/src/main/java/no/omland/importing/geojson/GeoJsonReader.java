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
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.omland.crs.EpsgCode;
import no.omland.crs.UnknownReferenceSystemException;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.importing.ImportOptions;
import no.omland.importing.MeasuredInput;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.importing.TextEncoding;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Reads a FeatureCollection, a single Feature, or a sequence of them, in lon/lat or in the system of the old {@code crs} member. */
public final class GeoJsonReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_LETTER_BYTES = 4;
    private static final Set<String> MEMBERS_OF_A_FEATURE =
            Set.of("type", "id", "geometry", "properties", "coordinates", "geometries");

    /** Where longitude and latitude can be. */
    private static final Envelope DEGREES = new Envelope(-180, 180, -90, 90);

    private final IssueLog log;
    private final Progress progress;
    private final List<Feature> features = new ArrayList<>();
    private final PropertyColumns columns = new PropertyColumns();
    private int[] rows = new int[1024];
    private @Nullable EpsgCode crsMember;
    private String encoding = StandardCharsets.UTF_8.name();
    private boolean collection;
    private boolean inDocument;
    private int documents;
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
            Charset charset = reader.charset(file, options.encoding());
            if (GeoJsonSequence.isSequence(file, charset)) {
                reader.readSequence(file, charset);
            } else {
                reader.readDocuments(file, charset, options);
            }
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", log.source(), String.valueOf(e.getMessage()));
        }
        if (reader.features.isEmpty() && !reader.collection) {
            throw DataException.data("geojson.no-features", log.source());
        }
        return reader.table(options);
    }

    /** GeoJSON is UTF-8. A file that is not is read by what its bytes tell, and that is told. */
    private Charset charset(Path file, @Nullable Charset said) throws IOException {
        Charset charset = said != null ? said : TextEncoding.of(file);
        if (said == null && !charset.equals(StandardCharsets.UTF_8)) {
            log.add(IssueCode.ENCODING_DETECTED, charset.name());
        }
        encoding = charset.name();
        return charset;
    }

    private void readDocuments(Path file, Charset charset, ImportOptions options) throws IOException {
        try (MeasuredInput input = new MeasuredInput(file);
                JsonParser parser = parser(input, charset)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    readDocument(parser, input, options);
                } else {
                    leaveOut(parser);
                }
                documents++;
            }
        } catch (JsonParseException e) {
            if (!inDocument && documents > 0) {
                position++;
                log.addAt(IssueCode.ROW_UNREADABLE, position, null, e.getOriginalMessage());
            } else if (endsThere(file, e) && !features.isEmpty()) {
                log.add(IssueCode.FILE_TRUNCATED, features.size());
            } else {
                throw DataException.caused(
                        e, "geojson.broken", log.source(), e.getLocation().getLineNr(), e.getOriginalMessage());
            }
        }
    }

    private static JsonParser parser(MeasuredInput input, Charset charset) throws IOException {
        return charset.equals(StandardCharsets.UTF_8)
                ? JSON.createParser(input)
                : JSON.createParser(new InputStreamReader(input, charset));
    }

    private void leaveOut(JsonParser parser) throws IOException {
        position++;
        log.addAt(IssueCode.ROW_UNREADABLE, position, null, parser.getText());
        parser.skipChildren();
    }

    /** Reads record by record. One that is no feature is left out; the last one may be cut off. */
    private void readSequence(Path file, Charset charset) throws IOException {
        try (GeoJsonSequence sequence = new GeoJsonSequence(file, charset)) {
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
                        log.add(IssueCode.FILE_TRUNCATED, features.size());
                    } else {
                        position++;
                        log.addAt(IssueCode.ROW_UNREADABLE, position, null, GeoJsonSequence.shortened(text));
                    }
                }
                progress.at("read", features.size(), sequence.share());
            }
        }
    }

    /** Whether what is wrong is that the file ends, be it between two values, in a word, or in a letter. */
    private static boolean endsThere(Path file, JsonParseException failure) {
        return failure instanceof JsonEOFException
                || Math.max(
                                failure.getLocation().getByteOffset(),
                                failure.getLocation().getCharOffset())
                        >= file.toFile().length() - LONGEST_LETTER_BYTES;
    }

    /** Reads a collection, a feature or a geometry. A file may hold several, one after another, in one reference system. */
    private void readDocument(JsonParser parser, MeasuredInput input, ImportOptions options) throws IOException {
        inDocument = true;
        int before = features.size();
        boolean any = collection;
        EpsgCode system = null;
        ObjectNode single = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals("features") && value == JsonToken.START_ARRAY) {
                readFeatures(parser, input);
                collection = true;
            } else if (member.equals("crs") && value == JsonToken.START_OBJECT) {
                system = crsOf(parser.readValueAsTree());
                crsMember = documents == 0 ? system : crsMember;
            } else if (MEMBERS_OF_A_FEATURE.contains(member)) {
                single.set(member, parser.readValueAsTree());
            } else {
                parser.skipChildren();
            }
        }
        if (single.path("type").asText().equals("Feature")) {
            add(single);
        } else if (single.has("coordinates") || single.has("geometries")) {
            // A geometry alone is GeoJSON too (RFC 7946, section 2).
            add(JSON.createObjectNode().set("geometry", single));
        } else if (documents > 0 && features.size() == before && collection == any) {
            position++;
            log.addAt(IssueCode.ROW_UNREADABLE, position, null, GeoJsonSequence.shortened(single.toString()));
        }
        if (documents > 0 && options.overridingCrs() == null && !Objects.equals(system, crsMember)) {
            features.subList(before, features.size()).clear();
            String first = crsMember == null ? EpsgCode.WGS84.toString() : crsMember.toString();
            String other = system == null ? EpsgCode.WGS84.toString() : system.toString();
            log.add(IssueCode.LAYER_LEFT_OUT, "FeatureCollection " + (documents + 1), other + " ≠ " + first);
        }
        inDocument = false;
    }

    private void readFeatures(JsonParser parser, MeasuredInput input) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                add(parser.readValueAsTree());
                progress.at("read", features.size(), input.share());
            } else {
                leaveOut(parser);
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
        if (features.size() == rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        rows[features.size()] = position;
        features.add(new Feature(geometry, columns.values(feature)));
    }

    private SourceTable table(ImportOptions options) {
        List<Field> fields = columns.fields(log);
        features.replaceAll(columns::finished);
        EpsgCode stated = crsMember != null ? crsMember : EpsgCode.WGS84;
        FeatureSet set = new FeatureSet(log.source(), new Schema(fields), stated, features);
        EpsgCode said = options.crs();
        if (said != null && (options.overridingCrs() != null || crsMember == null && !DEGREES.covers(set.envelope()))) {
            set = new FeatureSet(log.source(), new Schema(fields), said, features);
        }
        return new SourceTable(SourceFormat.GEOJSON, encoding, set, Arrays.copyOf(rows, features.size()), log);
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
}
