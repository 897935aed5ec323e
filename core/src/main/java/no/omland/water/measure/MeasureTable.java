package no.omland.water.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.WaterBodyId;
import org.jspecify.annotations.Nullable;

/**
 * The attribute table {@value #NAME} of a store: one row for each measure, its own columns first, then every other column of its sources. Ids of bodies stand in
 * one column with {@code "; "} between them, the status as the name of a {@link MeasureStatus}.
 */
public final class MeasureTable {

    public static final String NAME = "measures";

    /** The column that tells measures apart. */
    public static final String KEY = "id";

    static final String BODIES = "body_ids";
    static final String TITLE = "name";
    static final String TYPE = "type";
    static final String ANSWERS = "answers";
    static final String MUNICIPALITY = "municipality_number";
    static final String AUTHORITY = "authority";
    static final String SECTOR = "sector";
    static final String STATUS = "status";
    static final String DECIDED = "decided";
    static final String START = "start_date";
    static final String END = "end_date";
    static final String COST = "cost_kroner";

    private static final List<Field> FIELDS = List.of(
            Field.text(KEY),
            Field.text(BODIES),
            Field.text(TITLE),
            Field.text(TYPE),
            Field.text(ANSWERS),
            Field.text(MUNICIPALITY),
            Field.text(AUTHORITY),
            Field.text(SECTOR),
            Field.text(STATUS),
            new Field(DECIDED, FieldType.DATE),
            new Field(START, FieldType.DATE),
            new Field(END, FieldType.DATE),
            new Field(COST, FieldType.INTEGER));

    private MeasureTable() {}

    /** The table before the first measure. */
    public static FeatureSet empty() {
        return FeatureSet.table(NAME, new Schema(FIELDS), List.of());
    }

    static Field field(String column) {
        return FIELDS.stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow();
    }

    static boolean isOwn(String column) {
        return FIELDS.stream().anyMatch(each -> each.name().equalsIgnoreCase(column));
    }

    /** The measures of a table, in its order. A row without id, such as one just made in QGIS, is none; a value that cannot be read is not known. */
    public static List<Measure> measures(FeatureSet table) {
        List<Measure> measures = new ArrayList<>();
        for (Feature row : table.features()) {
            String id = text(table, row, KEY);
            if (id != null) {
                measures.add(measure(table, row, id));
            }
        }
        return measures;
    }

    private static Measure measure(FeatureSet table, Feature row, String id) {
        Map<String, String> attributes = new LinkedHashMap<>();
        List<Field> fields = table.schema().fields();
        for (int i = 0; i < fields.size(); i++) {
            String text = row.text(i);
            if (text != null && !isOwn(fields.get(i).name())) {
                attributes.put(fields.get(i).name(), text);
            }
        }
        String bodies = text(table, row, BODIES);
        String number = text(table, row, MUNICIPALITY);
        String status = text(table, row, STATUS);
        return new Measure(
                id,
                bodies == null ? List.of() : bodies(bodies),
                text(table, row, TITLE),
                text(table, row, TYPE),
                text(table, row, ANSWERS),
                number == null ? null : MunicipalityNumber.find(number).orElse(null),
                text(table, row, AUTHORITY),
                text(table, row, SECTOR),
                status == null ? MeasureStatus.UNKNOWN : status(status),
                day(table, row, DECIDED),
                day(table, row, START),
                day(table, row, END),
                cost(table, row),
                attributes);
    }

    private static MeasureStatus status(String word) {
        for (MeasureStatus status : MeasureStatus.values()) {
            if (status.name().equals(word)) {
                return status;
            }
        }
        return MeasureStatus.find(word).orElse(MeasureStatus.UNKNOWN);
    }

    /** The ids in a text, with commas, semicolons or spaces between them, each once. */
    static List<WaterBodyId> bodies(String text) {
        return List.of(text.split("[,;\\s\\u00a0]+", -1)).stream()
                .filter(word -> !word.isBlank())
                .map(WaterBodyId::of)
                .distinct()
                .toList();
    }

    static String bodies(List<WaterBodyId> bodies) {
        return bodies.stream().map(WaterBodyId::text).collect(Collectors.joining("; "));
    }

    /** The table with a measure in place of the one of its id, or after all others. What the table knows besides, it keeps. */
    public static FeatureSet with(FeatureSet table, Measure measure) {
        FeatureSet whole = withOwnColumns(table);
        List<Feature> rows = new ArrayList<>(whole.features());
        int at = position(whole, measure.id()).orElse(rows.size());
        @Nullable
        Object[] values = at < rows.size()
                ? rows.get(at).values().clone()
                : new @Nullable Object[whole.schema().size()];
        values().forEach((column, value) -> values[whole.schema().indexOf(column)] = value.of(measure));
        if (at < rows.size()) {
            rows.set(at, new Feature(null, values));
        } else {
            rows.add(new Feature(null, values));
        }
        return FeatureSet.table(NAME, whole.schema(), rows);
    }

    /** The table without the measure of this id. */
    public static FeatureSet without(FeatureSet table, String id) {
        List<Feature> rows = new ArrayList<>(table.features());
        position(table, id).ifPresent(at -> rows.remove((int) at));
        return FeatureSet.table(NAME, table.schema(), rows);
    }

    private interface Value {
        @Nullable
        Object of(Measure measure);
    }

    private static Map<String, Value> values() {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(KEY, Measure::id);
        values.put(BODIES, measure -> measure.bodies().isEmpty() ? null : bodies(measure.bodies()));
        values.put(TITLE, Measure::name);
        values.put(TYPE, Measure::type);
        values.put(ANSWERS, Measure::answers);
        values.put(
                MUNICIPALITY,
                measure -> measure.municipality() == null
                        ? null
                        : measure.municipality().digits());
        values.put(AUTHORITY, Measure::authority);
        values.put(SECTOR, Measure::sector);
        values.put(STATUS, measure -> measure.status().name());
        values.put(DECIDED, Measure::decided);
        values.put(START, Measure::start);
        values.put(END, Measure::end);
        values.put(COST, Measure::costKroner);
        return values;
    }

    /** A table that someone else made may lack columns, or have them as text. */
    private static FeatureSet withOwnColumns(FeatureSet table) {
        List<Field> fields = new ArrayList<>(FIELDS);
        table.schema().fields().stream().filter(field -> !isOwn(field.name())).forEach(fields::add);
        Schema schema = new Schema(fields);
        if (schema.equals(table.schema())) {
            return table;
        }
        List<Measure> read = measures(table);
        List<Feature> rows = new ArrayList<>();
        for (Measure measure : read) {
            @Nullable Object[] row = new @Nullable Object[schema.size()];
            values().forEach((column, value) -> row[schema.indexOf(column)] = value.of(measure));
            Feature before = table.features().get(position(table, measure.id()).orElseThrow());
            for (Field field : fields.subList(FIELDS.size(), fields.size())) {
                row[schema.indexOf(field.name())] = before.value(table.schema().indexOf(field.name()));
            }
            rows.add(new Feature(null, row));
        }
        return FeatureSet.table(NAME, schema, rows);
    }

    private static Optional<Integer> position(FeatureSet table, String id) {
        for (int i = 0; i < table.size(); i++) {
            if (id.equals(text(table, table.features().get(i), KEY))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String text(FeatureSet table, Feature row, String column) {
        return row.text(table.schema().indexOf(column));
    }

    private static @Nullable LocalDate day(FeatureSet table, Feature row, String column) {
        int at = table.schema().indexOf(column);
        Object value = at < 0 ? null : row.value(at);
        if (value instanceof LocalDate day) {
            return day;
        }
        String text = row.text(at);
        return text == null ? null : MeasureValues.day(text, false).orElse(null);
    }

    private static @Nullable Long cost(FeatureSet table, Feature row) {
        String text = text(table, row, COST);
        return text == null ? null : MeasureValues.kroner(text).orElse(null);
    }
}
