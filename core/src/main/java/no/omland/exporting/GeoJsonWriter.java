package no.omland.exporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.omland.crs.EpsgCode;
import no.omland.crs.ReferenceSystem;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.FieldType;
import no.omland.importing.Progress;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * GeoJSON (RFC 7946): longitude and latitude, shells anticlockwise, no measures. In any other system the old {@code crs} member of 2008 says which, since QGIS
 * and GDAL still read it.
 */
final class GeoJsonWriter implements FormatWriter {

    @Override
    public List<Path> write(FeatureSet layer, Path folder, String stem, IssueLog log, Progress progress)
            throws IOException {
        LostTypes.report(layer.schema(), Set.of(FieldType.DATE, FieldType.DATE_TIME), log);
        Path file = folder.resolve(stem + ".geojson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("name", layer.name());
            writeCrs(layer.crs(), json);
            json.writeArrayFieldStart("features");
            int row = 0;
            GeoJsonCoordinates coordinates = new GeoJsonCoordinates(json, isGeographic(layer.crs()));
            for (Feature feature : layer.features()) {
                row++;
                json.writeRaw('\n');
                writeFeature(feature, layer, coordinates, json, row, log);
                progress.at("write", row, (double) row / layer.size());
            }
            json.writeEndArray();
            json.writeEndObject();
            if (coordinates.measuresLeftOut() > 0) {
                log.add(IssueCode.EXPORT_MEASURE_LEFT_OUT, coordinates.measuresLeftOut());
            }
        }
        return List.of(file);
    }

    private static boolean isGeographic(@Nullable EpsgCode crs) {
        return crs == null || ReferenceSystem.of(crs).isGeographic();
    }

    private static void writeCrs(@Nullable EpsgCode crs, JsonGenerator json) throws IOException {
        if (crs == null || crs.equals(EpsgCode.WGS84)) {
            return;
        }
        json.writeObjectFieldStart("crs");
        json.writeStringField("type", "name");
        json.writeObjectFieldStart("properties");
        json.writeStringField("name", "urn:ogc:def:crs:EPSG::" + crs.number());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeFeature(
            Feature feature,
            FeatureSet layer,
            GeoJsonCoordinates coordinates,
            JsonGenerator json,
            int row,
            IssueLog log)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeFieldName("geometry");
        Geometry geometry = feature.geometry();
        if (geometry == null) {
            json.writeNull();
        } else {
            coordinates.write(geometry);
        }
        json.writeObjectFieldStart("properties");
        for (int i = 0; i < layer.schema().size(); i++) {
            String name = layer.schema().fields().get(i).name();
            json.writeFieldName(name);
            writeValue(feature.value(i), json, row, name, log);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeValue(@Nullable Object value, JsonGenerator json, int row, String name, IssueLog log)
            throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (!(value instanceof Double number)) {
            json.writeString(value.toString());
        } else if (Double.isFinite(number)) {
            json.writeNumber(number);
        } else {
            json.writeNull();
            log.addAt(IssueCode.EXPORT_VALUE_LEFT_OUT, row, name, value);
        }
    }
}
