package no.omland.water.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.importing.ColumnMapping;
import no.omland.importing.SourceTable;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.water.WaterBodyId;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Turns a source with one row for each pressure into one feature for each body and one row for each pressure, in the words of {@link WaterBodyColumns}.
 *
 * @param bodies one feature for each id, in the order of first appearance; only the columns that the source speaks for
 * @param pressures the rows of pressures, or empty when the source has no such column
 * @param rejectedRows rows that were left out because they have no id
 */
public record WaterBodyIntake(FeatureSet bodies, Optional<FeatureSet> pressures, int rejectedRows) {

    private static final Schema PRESSURE_SCHEMA = Schema.of(
            Field.text(WaterBodyColumns.BODY_ID),
            Field.text(WaterBodyColumns.PRESSURE),
            Field.text(WaterBodyColumns.DEGREE));

    /**
     * Reads the bodies of a source.
     *
     * @param columns which column holds what, with at least {@code id}
     * @param geometries the geometry of each row in {@code crs}, null where it has none
     */
    public static WaterBodyIntake of(
            SourceTable source, ColumnMapping columns, List<@Nullable Geometry> geometries, EpsgCode crs) {
        return new Reading(source, columns, geometries).run(crs);
    }

    private static final class Reading {
        private final SourceTable source;
        private final ColumnMapping columns;
        private final List<@Nullable Geometry> geometries;
        private final IssueLog log;
        private final StatusReading status;
        private final BodyColumns layer;
        private final Map<String, Integer> firstRow = new HashMap<>();
        private final List<Feature> bodies = new ArrayList<>();
        private final List<Feature> pressures = new ArrayList<>();
        private final Set<List<String>> pressuresSeen = new HashSet<>();
        private final BodyParts parts = new BodyParts();
        private int rejected;

        Reading(SourceTable source, ColumnMapping columns, List<@Nullable Geometry> geometries) {
            this.source = source;
            this.columns = columns;
            this.geometries = geometries;
            this.log = source.log();
            this.status = new StatusReading(columns, log);
            this.layer = new BodyColumns(source, columns, status);
        }

        WaterBodyIntake run(EpsgCode crs) {
            List<Feature> rows = source.features().features();
            for (int i = 0; i < rows.size(); i++) {
                readRow(rows.get(i), i);
            }
            parts.join(bodies, log);
            FeatureSet set = new FeatureSet(WaterBodyColumns.BODIES, layer.schema(), crs, bodies);
            Optional<FeatureSet> pressureTable = columns.has("pressure")
                    ? Optional.of(FeatureSet.table(WaterBodyColumns.PRESSURES, PRESSURE_SCHEMA, pressures))
                    : Optional.empty();
            return new WaterBodyIntake(set, pressureTable, rejected);
        }

        private void readRow(Feature feature, int i) {
            String written = columns.text(feature, "id");
            if (written == null) {
                rejected++;
                log.addAt(IssueCode.ID_MISSING, source.row(i), columns.columnName("id"));
                return;
            }
            String id = WaterBodyId.of(written).text();
            Integer first = firstRow.putIfAbsent(id, i);
            if (first == null) {
                addBody(feature, i, id);
            } else {
                compareWithFirst(feature, i, first, id);
            }
            parts.add(id, geometries.get(i));
            readPressure(feature, source.row(i), id);
        }

        private void addBody(Feature feature, int i, String id) {
            if (!new WaterBodyId(id).isUsual()) {
                log.addAt(IssueCode.ID_UNUSUAL, source.row(i), columns.columnName("id"), id);
            }
            bodies.add(new Feature(geometries.get(i), layer.values(feature, source.row(i), id)));
        }

        /** Rows of one body differ in their pressure only. Where they differ in more, the first row counts, and each other value is reported. */
        private void compareWithFirst(Feature row, int i, int first, String id) {
            Feature firstFeature = source.features().features().get(first);
            for (int c = 0; c < row.values().length; c++) {
                if (!layer.isPressure(c) && !Objects.equals(row.value(c), firstFeature.value(c))) {
                    String column = source.features().schema().fields().get(c).name();
                    log.addAt(
                            IssueCode.ID_REPEATED,
                            source.row(i),
                            column,
                            id,
                            column,
                            blankAsDash(row.value(c)),
                            blankAsDash(firstFeature.value(c)),
                            source.row(first));
                }
            }
        }

        private static Object blankAsDash(@Nullable Object value) {
            return value == null ? "–" : value;
        }

        private void readPressure(Feature row, long rowNumber, String id) {
            String type = columns.text(row, "pressure");
            if (type == null) {
                return;
            }
            String degree = status.degree(row, rowNumber).name();
            if (pressuresSeen.add(List.of(id, type, degree))) {
                pressures.add(new Feature(null, new @Nullable Object[] {id, type, degree}));
            } else {
                log.addAt(IssueCode.PRESSURE_REPEATED, rowNumber, columns.columnName("pressure"), id, type);
            }
        }
    }
}
