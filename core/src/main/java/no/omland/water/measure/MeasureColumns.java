package no.omland.water.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.omland.feature.Feature;
import no.omland.feature.Field;
import no.omland.importing.ColumnMapping;
import no.omland.importing.SourceTable;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.municipality.MunicipalityNumber;
import no.omland.municipality.MunicipalityReforms;
import org.jspecify.annotations.Nullable;

/** What each column of {@link MeasureTable} makes of a row of a list of measures, and which columns the list speaks for. What cannot be read is told, and kept as it was written. */
final class MeasureColumns {

    /** The fields of the profile and the columns they go to, in the table's order; those of municipality and authority are read together. */
    private static final Map<String, String> COLUMN_OF_FIELD = columns();

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("name", MeasureTable.TITLE);
        columns.put("type", MeasureTable.TYPE);
        columns.put("answers", MeasureTable.ANSWERS);
        columns.put("sector", MeasureTable.SECTOR);
        columns.put("status", MeasureTable.STATUS);
        columns.put("decided", MeasureTable.DECIDED);
        columns.put("start", MeasureTable.START);
        columns.put("end", MeasureTable.END);
        columns.put("cost", MeasureTable.COST);
        return columns;
    }

    private final SourceTable source;
    private final ColumnMapping columns;
    private final MunicipalityReforms reforms;
    private final MeasureTypes types;
    private final IssueLog log;
    private final Set<String> notUnderstood = new LinkedHashSet<>();
    private final Set<String> typesTold = new HashSet<>();

    MeasureColumns(SourceTable source, ColumnMapping columns, MunicipalityReforms reforms, MeasureTypes types) {
        this.source = source;
        this.columns = columns;
        this.reforms = reforms;
        this.types = types;
        this.log = source.log();
    }

    /** All values of a row but id and bodies; what cannot be read is told when {@code tell} is set. */
    Map<String, @Nullable Object> values(Feature row, long number, boolean tell) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        COLUMN_OF_FIELD.forEach((field, column) -> {
            String text = columns.text(row, field);
            if (columns.has(field)) {
                values.put(column, text == null ? null : value(field, text, number, tell));
                values.put(column + "_given", text);
            }
        });
        responsible(row, number, tell, values);
        List<Field> given = source.features().schema().fields();
        for (int i = 0; i < given.size(); i++) {
            if (!columns.isMapped(i)) {
                values.put(freeName(given.get(i).name()), row.value(i));
            }
        }
        return values;
    }

    private @Nullable Object value(String field, String text, long number, boolean tell) {
        return switch (field) {
            case "status" -> status(text, number, tell).name();
            case "decided", "start" -> day(field, text, false, number, tell);
            case "end" -> day(field, text, true, number, tell);
            case "cost" -> cost(text, number, tell);
            case "type" -> type(text, number, tell);
            default -> text;
        };
    }

    private MeasureStatus status(String text, long number, boolean tell) {
        Optional<MeasureStatus> status = MeasureStatus.find(text);
        if (status.isEmpty() && tell) {
            notUnderstood.add(MeasureTable.STATUS);
            log.addAt(IssueCode.MEASURE_STATUS_UNKNOWN, number, columns.columnName("status"), text);
        }
        return status.orElse(MeasureStatus.UNKNOWN);
    }

    private @Nullable LocalDate day(String field, String text, boolean endOfYear, long number, boolean tell) {
        Optional<LocalDate> day = MeasureValues.day(text, endOfYear);
        if (day.isEmpty() && tell) {
            notUnderstood.add(Objects.requireNonNull(COLUMN_OF_FIELD.get(field)));
            log.addAt(IssueCode.DATE_UNREADABLE, number, columns.columnName(field), text);
        }
        return day.orElse(null);
    }

    private @Nullable Long cost(String text, long number, boolean tell) {
        Optional<Long> kroner = MeasureValues.kroner(text);
        if (kroner.isEmpty() && tell) {
            notUnderstood.add(MeasureTable.COST);
            log.addAt(IssueCode.MEASURE_COST_UNREADABLE, number, columns.columnName("cost"), text);
        }
        return kroner.orElse(null);
    }

    /** Each unknown type is told once; it is kept as it is, and may still name what it answers in another column. */
    private String type(String text, long number, boolean tell) {
        if (tell && types.find(text).isEmpty() && typesTold.add(MeasureWords.normalised(text))) {
            log.addAt(IssueCode.MEASURE_TYPE_UNKNOWN, number, columns.columnName("type"), text);
        }
        return text;
    }

    /** A municipality may stand in either column, by number or name; whoever else stands there is an authority. */
    private void responsible(Feature row, long number, boolean tell, Map<String, @Nullable Object> values) {
        if (!columns.has("municipality") && !columns.has("authority")) {
            return;
        }
        String municipality = columns.text(row, "municipality");
        String authority = columns.text(row, "authority");
        Optional<MunicipalityNumber> acting =
                Optional.ofNullable(municipality).flatMap(text -> MeasureValues.municipality(text, reforms));
        if (municipality != null && acting.isEmpty()) {
            if (tell) {
                log.addAt(
                        IssueCode.MEASURE_RESPONSIBLE_UNKNOWN,
                        number,
                        columns.columnName("municipality"),
                        municipality);
            }
            authority = authority == null ? municipality : authority + "; " + municipality;
        } else if (municipality == null && authority != null) {
            acting = MeasureValues.municipality(authority, reforms);
            authority = acting.isPresent() ? null : authority;
        }
        values.put(
                MeasureTable.MUNICIPALITY,
                acting.map(MunicipalityNumber::digits).orElse(null));
        values.put(MeasureTable.AUTHORITY, authority);
    }

    private String freeName(String name) {
        return MeasureTable.isOwn(name) ? name + "_given" : name;
    }

    /** The columns that the source speaks for, in the table's order, then all others; of values that could not be read so far, the text besides. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(MeasureTable.field(MeasureTable.KEY));
        if (columns.has("body")) {
            fields.add(MeasureTable.field(MeasureTable.BODIES));
        }
        boolean responsible = columns.has("municipality") || columns.has("authority");
        for (Map.Entry<String, String> entry : COLUMN_OF_FIELD.entrySet()) {
            if (entry.getKey().equals("sector") && responsible) {
                fields.add(MeasureTable.field(MeasureTable.MUNICIPALITY));
                fields.add(MeasureTable.field(MeasureTable.AUTHORITY));
            }
            if (columns.has(entry.getKey())) {
                fields.add(MeasureTable.field(entry.getValue()));
            }
        }
        notUnderstood.forEach(column -> fields.add(Field.text(column + "_given")));
        List<Field> given = source.features().schema().fields();
        for (int i = 0; i < given.size(); i++) {
            String name = freeName(given.get(i).name());
            if (!columns.isMapped(i)
                    && fields.stream().noneMatch(each -> each.name().equalsIgnoreCase(name))) {
                fields.add(new Field(name, given.get(i).type()));
            }
        }
        return fields;
    }
}
