package no.omland.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.Progress;
import no.omland.issue.ImportIssue;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Small feature sets and changes for the tests of the store. */
public final class Samples {

    public static final Schema EVERY_TYPE = Schema.of(
            Field.text("tekst"),
            new Field("heltall", FieldType.INTEGER),
            new Field("tall", FieldType.REAL),
            new Field("ja", FieldType.BOOLEAN),
            new Field("dag", FieldType.DATE),
            new Field("øyeblikk", FieldType.DATE_TIME));

    private Samples() {}

    public static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    public static Feature feature(@Nullable String wkt, @Nullable Object... values) {
        return new Feature(wkt == null ? null : wkt(wkt), values);
    }

    /** Three lakes: two areas and one without geometry. */
    public static FeatureSet lakes() {
        return new FeatureSet(
                "lakes",
                EVERY_TYPE,
                EpsgCode.ETRS89_UTM33,
                List.of(
                        feature(
                                "POLYGON ((500000 7500000, 500100 7500000, 500100 7500100, 500000 7500000))",
                                "Čáhcejávri «O'Neill» \"x\"",
                                Long.MAX_VALUE,
                                -0.1,
                                true,
                                LocalDate.of(2024, 2, 29),
                                LocalDateTime.of(2024, 12, 31, 23, 59, 59, 123_000_000)),
                        feature(
                                "POLYGON ((600000 7600000, 600200 7600000, 600200 7600200, 600000 7600000))",
                                "0301",
                                -1L,
                                1e300,
                                false,
                                LocalDate.of(1900, 1, 1),
                                LocalDateTime.of(1900, 1, 1, 0, 0)),
                        feature(null, null, null, null, null, null, null)));
    }

    public static FeatureSet points(String name, int count) {
        return new FeatureSet(
                name,
                Schema.of(Field.text("navn"), new Field("nr", FieldType.INTEGER)),
                EpsgCode.ETRS89_UTM33,
                java.util.stream.IntStream.range(0, count)
                        .mapToObj(i ->
                                feature("POINT (" + (500_000 + i) + " " + (7_500_000 + i) + ")", "p" + i, (long) i))
                        .toList());
    }

    public static WorkspaceChange change(FeatureSet... layers) {
        return change(List.of(), layers);
    }

    public static WorkspaceChange change(List<ImportIssue> issues, FeatureSet... layers) {
        return new WorkspaceChange(
                record(layers[0].name(), layers[0].size()), List.of(layers), issues, Progress.SILENT);
    }

    public static ImportRecord record(String layer, long features) {
        return new ImportRecord(
                0,
                layer + ".csv",
                "ab".repeat(32),
                123,
                Instant.parse("2024-05-17T10:11:12.345Z"),
                "CSV/TSV",
                "UTF-8",
                "EPSG:25833",
                "layer",
                layer,
                "",
                features,
                features,
                features,
                0,
                0,
                0);
    }
}
