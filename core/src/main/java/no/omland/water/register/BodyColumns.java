package no.omland.water.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.omland.feature.Feature;
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

/** The columns of the layer of bodies that a source speaks for, and what each makes of a row: first those of {@link WaterBodyColumns}, then every other column of the source under its own name. */
final class BodyColumns {
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
    private final IssueLog log;
    private final StatusReading status;
    private final List<Function<Row, @Nullable Object>> readers = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();

    /** One row with what every column needs to know of it. */
    private record Row(Feature feature, long number, String id, Modification modification) {}

    BodyColumns(SourceTable source, ColumnMapping columns, StatusReading status) {
        this.source = source;
        this.columns = columns;
        this.log = source.log();
        this.status = status;
        planKnownColumns();
        planOtherColumns();
    }

    Schema schema() {
        return new Schema(fields);
    }

    /** The values of a body, in the order of {@link #schema}; {@code number} is its row in the source. */
    @Nullable
    Object[] values(Feature feature, long number, String id) {
        Modification modification =
                status.hasModification() ? status.modification(feature, number) : Modification.UNKNOWN;
        Row row = new Row(feature, number, id, modification);
        @Nullable Object[] values = new @Nullable Object[readers.size()];
        for (int c = 0; c < values.length; c++) {
            values[c] = readers.get(c).apply(row);
        }
        keepBlanks(feature, values);
        return values;
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
                row -> status.given(row.feature(), own, row.modification().hasPotential() == potential ? merged : own));
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

    /** Whether a column of the source tells of pressures, which have rows of their own. */
    boolean isPressure(int position) {
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
