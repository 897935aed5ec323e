package no.omland.water.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.importing.ColumnMapping;
import no.omland.importing.SourceTable;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.municipality.MunicipalityReforms;
import no.omland.water.WaterBodyId;
import org.jspecify.annotations.Nullable;

/**
 * Turns a list of measures into rows of {@link MeasureTable}.
 *
 * <p>Rows of one id are one measure for several bodies. A row without id gets one made of its bodies, its type and a count, so that the same list read again
 * gives the same measures. What cannot be read is not known, is told, and is kept as it was written in a column of its own.
 *
 * @param measures one row for each id, only the columns that the source speaks for
 * @param rejectedRows rows left out: those with no id, no body, no name and no type, and those that repeat an id with other values and name no other body
 */
public record MeasureIntake(FeatureSet measures, int rejectedRows) {

    /**
     * Reads the measures of a source.
     *
     * @param columns which column holds what, with at least {@code body}, {@code id} or {@code type}
     */
    public static MeasureIntake of(
            SourceTable source, ColumnMapping columns, MunicipalityReforms reforms, MeasureTypes types) {
        return new Reading(source, columns, reforms, types).run();
    }

    /** One measure as it grows. */
    private static final class Row {
        private final long number;
        private final Set<WaterBodyId> bodies;
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        Row(long number, List<WaterBodyId> bodies) {
            this.number = number;
            this.bodies = new LinkedHashSet<>(bodies);
        }
    }

    private static final class Reading {
        private final SourceTable source;
        private final ColumnMapping columns;
        private final MeasureColumns layer;
        private final IssueLog log;
        private final Map<String, Row> rows = new LinkedHashMap<>();
        private final Map<String, Integer> madeIds = new HashMap<>();
        private int rejected;

        Reading(SourceTable source, ColumnMapping columns, MunicipalityReforms reforms, MeasureTypes types) {
            this.source = source;
            this.columns = columns;
            this.layer = new MeasureColumns(source, columns, reforms, types);
            this.log = source.log();
        }

        MeasureIntake run() {
            List<Feature> given = source.features().features();
            for (int i = 0; i < given.size(); i++) {
                read(given.get(i), source.row(i));
            }
            List<Field> fields = layer.fields();
            List<Feature> measures = new ArrayList<>();
            rows.forEach((id, row) -> {
                row.values.put(MeasureTable.KEY, id);
                row.values.put(
                        MeasureTable.BODIES,
                        row.bodies.isEmpty() ? null : MeasureTable.bodies(List.copyOf(row.bodies)));
                measures.add(new Feature(
                        null,
                        fields.stream()
                                .map(field -> row.values.get(field.name()))
                                .toArray()));
            });
            return new MeasureIntake(FeatureSet.table(MeasureTable.NAME, new Schema(fields), measures), rejected);
        }

        private void read(Feature row, long number) {
            String bodyText = columns.text(row, "body");
            List<WaterBodyId> bodies = bodyText == null ? List.of() : MeasureTable.bodies(bodyText);
            String id = id(row, bodies, number);
            if (id == null) {
                rejected++;
                log.addAt(IssueCode.ID_MISSING, number, columns.columnName("id"));
                return;
            }
            Row first = rows.get(id);
            if (first == null) {
                add(row, number, id, bodies);
            } else {
                boolean more = first.bodies.addAll(bodies);
                if (!agrees(row, number, id, first) && !more) {
                    rejected++;
                }
            }
        }

        private void add(Feature feature, long number, String id, List<WaterBodyId> bodies) {
            Row row = new Row(number, bodies);
            if (bodies.isEmpty() && columns.has("body")) {
                log.addAt(IssueCode.MEASURE_WITHOUT_BODY, number, columns.columnName("body"), id);
            }
            row.values.putAll(layer.values(feature, number, true));
            rows.put(id, row);
            tellOrderOfDates(row, id);
        }

        private @Nullable String id(Feature row, List<WaterBodyId> bodies, long number) {
            String given = columns.text(row, "id");
            if (given != null) {
                return given;
            }
            String type = columns.text(row, "type");
            String name = columns.text(row, "name");
            if (bodies.isEmpty() && type == null && name == null) {
                return null;
            }
            String about = MeasureTable.bodies(bodies) + "/" + (type != null ? type : name != null ? name : "");
            String made = about + "/" + madeIds.merge(about, 1, Integer::sum);
            log.addAt(IssueCode.MEASURE_ID_MADE, number, columns.columnName("id"), made);
            return made;
        }

        private void tellOrderOfDates(Row row, String id) {
            if (row.values.get(MeasureTable.START) instanceof LocalDate start
                    && row.values.get(MeasureTable.END) instanceof LocalDate end
                    && end.isBefore(start)) {
                log.addAt(IssueCode.MEASURE_DATES_REVERSED, row.number, columns.columnName("end"), id, end, start);
            }
        }

        /** Whether a row says what the first of its measure says. They differ in their body only; where they differ in more, the first counts. */
        private boolean agrees(Feature feature, long number, String id, Row first) {
            boolean agrees = true;
            for (Map.Entry<String, @Nullable Object> entry :
                    layer.values(feature, number, false).entrySet()) {
                String column = entry.getKey();
                Object value = entry.getValue();
                if (!column.endsWith("_given") && !Objects.equals(value, first.values.get(column))) {
                    agrees = false;
                    log.addAt(
                            IssueCode.ID_REPEATED,
                            number,
                            column,
                            id,
                            column,
                            value == null ? "–" : value,
                            first.values.get(column) == null ? "–" : String.valueOf(first.values.get(column)),
                            first.number);
                }
            }
            return agrees;
        }
    }

    /** The ids of the bodies that the measures are for, each with the measures that name it. */
    public Map<WaterBodyId, List<String>> measuresOfBodies() {
        Map<WaterBodyId, List<String>> measuresOfBody = new LinkedHashMap<>();
        int key = measures.schema().indexOf(MeasureTable.KEY);
        int bodies = measures.schema().indexOf(MeasureTable.BODIES);
        for (Feature row : measures.features()) {
            String text = row.text(bodies);
            for (WaterBodyId body : text == null ? List.<WaterBodyId>of() : MeasureTable.bodies(text)) {
                measuresOfBody
                        .computeIfAbsent(body, any -> new ArrayList<>(1))
                        .addAll(Arrays.asList(Objects.requireNonNull(row.text(key))));
            }
        }
        return measuresOfBody;
    }
}
