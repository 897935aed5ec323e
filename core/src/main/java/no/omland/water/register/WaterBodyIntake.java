package no.omland.water.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.ColumnMapping;
import no.omland.importing.SourceTable;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.water.Modification;
import no.omland.water.WaterBodyId;
import no.omland.water.WaterCategory;
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

    /** One row with what every column needs to know of it. */
    private record Row(Feature feature, long number, String id, Modification modification) {}

    private static final class Reading {
        private static final List<String> KEPT_WORD_FOR_WORD =
                List.of("id", "name", "area", "region", "basin", "municipalityNumbers", "waterType");

        private static final Map<String, String> OWN_COLUMNS = Map.of(
                "modification", WaterBodyColumns.MODIFICATION,
                "class", WaterBodyColumns.ECOLOGICAL_CLASS,
                "chemicalStatus", WaterBodyColumns.CHEMICAL_STATUS,
                "goal", WaterBodyColumns.ECOLOGICAL_GOAL,
                "chemicalGoal", WaterBodyColumns.CHEMICAL_GOAL);

        private final SourceTable source;
        private final ColumnMapping columns;
        private final List<@Nullable Geometry> geometries;
        private final IssueLog log;
        private final StatusReading status;
        private final List<Function<Row, @Nullable Object>> readers = new ArrayList<>();
        private final List<Field> fields = new ArrayList<>();
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
            planKnownColumns();
            planOtherColumns();
        }

        private void planKnownColumns() {
            add(WaterBodyColumns.ID, FieldType.TEXT, Row::id);
            plain(WaterBodyColumns.NAME, "name");
            add(WaterBodyColumns.CATEGORY, FieldType.TEXT, row -> category(row).name());
            if (status.hasModification()) {
                add(
                        WaterBodyColumns.MODIFICATION,
                        FieldType.TEXT,
                        row -> row.modification().name());
            }
            if (status.hasClass()) {
                add(
                        WaterBodyColumns.ECOLOGICAL_CLASS,
                        FieldType.TEXT,
                        row -> status.ecologicalClass(row.feature(), row.modification(), row.number())
                                .name());
            }
            chemical(WaterBodyColumns.CHEMICAL_STATUS, "chemicalStatus", IssueCode.STATUS_UNKNOWN_WORD);
            if (status.hasGoal()) {
                add(
                        WaterBodyColumns.ECOLOGICAL_GOAL,
                        FieldType.TEXT,
                        row -> status.goal(row.feature(), row.modification(), row.number())
                                .name());
            }
            planGoalWords();
            chemical(WaterBodyColumns.CHEMICAL_GOAL, "chemicalGoal", IssueCode.GOAL_UNKNOWN_WORD);
            plain(WaterBodyColumns.AREA, "area");
            plain(WaterBodyColumns.REGION, "region");
            plain(WaterBodyColumns.BASIN, "basin");
            plain(WaterBodyColumns.MUNICIPALITY_NUMBERS, "municipalityNumbers");
            plain(WaterBodyColumns.WATER_TYPE, "waterType");
            if (columns.has("changed")) {
                add(WaterBodyColumns.CHANGED, FieldType.DATE, this::changed);
            }
            plain(SourceFiles.COLUMN, "sourceFiles");
        }

        /** What contradicts itself in the source is made one meaning above; beside it stays what each column says. */
        private void planGoalWords() {
            boolean ownExport = columns.has("class");
            plain(WaterBodyColumns.GIVEN_STATUS, "givenStatus");
            plain(WaterBodyColumns.GIVEN_POTENTIAL, "givenPotential");
            plain(WaterBodyColumns.GIVEN_STATUS_GOAL, "givenStatusGoal");
            plain(WaterBodyColumns.GIVEN_POTENTIAL_GOAL, "givenPotentialGoal");
            if (!ownExport && status.hasClass()) {
                given(WaterBodyColumns.GIVEN_STATUS, "ecologicalStatus", "ecologicalStatusOrPotential", false);
                given(WaterBodyColumns.GIVEN_POTENTIAL, "ecologicalPotential", "ecologicalStatusOrPotential", true);
            }
            if (!ownExport && status.hasGoal()) {
                given(WaterBodyColumns.GIVEN_STATUS_GOAL, "ecologicalGoal", "ecologicalOrPotentialGoal", false);
                given(WaterBodyColumns.GIVEN_POTENTIAL_GOAL, "potentialGoal", "ecologicalOrPotentialGoal", true);
            }
            GoalWords goals = new GoalWords(columns, log);
            if (goals.hasDeadline()) {
                add(WaterBodyColumns.DEADLINE, FieldType.TEXT, row -> goals.deadline(row.feature(), row.number()));
            }
            if (goals.hasExemptions()) {
                add(WaterBodyColumns.EXEMPTIONS, FieldType.TEXT, row -> goals.exemptions(row.feature(), row.number()));
            }
        }

        private void given(String column, String own, String merged, boolean potential) {
            add(
                    column,
                    FieldType.TEXT,
                    row -> status.given(
                            row.feature(), own, row.modification().hasPotential() == potential ? merged : own));
        }

        /** Every other column stays under its own name, and so does the given text of those that were translated above, unless they are our own. */
        private void planOtherColumns() {
            List<Field> given = source.features().schema().fields();
            for (int i = 0; i < given.size(); i++) {
                int position = i;
                boolean isOwn = columns.has("class") && columns.isMapped(i);
                if (isOwn
                        || isPressure(i)
                        || KEPT_WORD_FOR_WORD.stream().anyMatch(field -> columns.position(field) == position)) {
                    continue;
                }
                String name = given.get(i).name();
                add(freeName(name), given.get(i).type(), row -> row.feature().value(position));
            }
        }

        /** A name of the source that is not one of the layer's own, nor taken by another column already. */
        private String freeName(String name) {
            String free = name;
            while (WaterBodyColumns.isOwn(free) || isTaken(free)) {
                free += "_given";
            }
            return free;
        }

        private boolean isTaken(String name) {
            return fields.stream().anyMatch(field -> field.name().equalsIgnoreCase(name));
        }

        private boolean isPressure(int position) {
            return position == columns.position("pressure") || position == columns.position("pressureDegree");
        }

        private void plain(String column, String field) {
            if (columns.has(field)) {
                add(column, FieldType.TEXT, row -> columns.text(row.feature(), field));
            }
        }

        private void chemical(String column, String field, IssueCode unknownWord) {
            if (columns.has(field)) {
                add(
                        column,
                        FieldType.TEXT,
                        row -> status.chemical(row.feature(), field, unknownWord, row.number())
                                .name());
            }
        }

        private void add(String name, FieldType type, Function<Row, @Nullable Object> reader) {
            fields.add(new Field(name, type));
            readers.add(reader);
        }

        WaterBodyIntake run(EpsgCode crs) {
            List<Feature> rows = source.features().features();
            for (int i = 0; i < rows.size(); i++) {
                readRow(rows.get(i), i);
            }
            parts.join(bodies, log);
            FeatureSet set = new FeatureSet(WaterBodyColumns.BODIES, new Schema(fields), crs, bodies);
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
            Modification modification =
                    status.hasModification() ? status.modification(feature, source.row(i)) : Modification.UNKNOWN;
            Row row = new Row(feature, source.row(i), id, modification);
            @Nullable Object[] values = new @Nullable Object[readers.size()];
            for (int c = 0; c < values.length; c++) {
                values[c] = readers.get(c).apply(row);
            }
            keepBlanks(feature, values);
            bodies.add(new Feature(geometries.get(i), values));
        }

        /** In a layer of our own a blank says that no source has spoken, which is less than unknown. */
        private void keepBlanks(Feature feature, @Nullable Object[] values) {
            if (!columns.has("class")) {
                return;
            }
            OWN_COLUMNS.forEach((field, column) -> {
                if (columns.has(field) && columns.text(feature, field) == null) {
                    for (int c = 0; c < values.length; c++) {
                        if (fields.get(c).name().equals(column)) {
                            values[c] = null;
                        }
                    }
                }
            });
        }

        /** Rows of one body differ in their pressure only. Where they differ in more, the first row counts, and each other value is reported. */
        private void compareWithFirst(Feature row, int i, int first, String id) {
            Feature firstFeature = source.features().features().get(first);
            for (int c = 0; c < row.values().length; c++) {
                if (!isPressure(c) && !Objects.equals(row.value(c), firstFeature.value(c))) {
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

        private WaterCategory category(Row row) {
            String word = columns.text(row.feature(), "category");
            Optional<WaterCategory> category = Optional.ofNullable(word)
                    .flatMap(w -> StatusWords.find(StatusWords.WordList.CATEGORY, w))
                    .map(WaterCategory::valueOf)
                    .or(() -> new WaterBodyId(row.id()).category());
            if (category.isEmpty()) {
                log.addAt(IssueCode.CATEGORY_UNKNOWN, row.number(), columns.columnName("id"), row.id());
            }
            return category.orElse(WaterCategory.UNKNOWN);
        }

        private @Nullable LocalDate changed(Row row) {
            String text = columns.text(row.feature(), "changed");
            if (text == null) {
                return null;
            }
            Optional<LocalDate> day = RegisterDate.find(text);
            if (day.isEmpty()) {
                log.addAt(IssueCode.DATE_UNREADABLE, row.number(), columns.columnName("changed"), text);
            }
            return day.orElse(null);
        }
    }
}
