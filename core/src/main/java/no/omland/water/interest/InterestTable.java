package no.omland.water.interest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.importing.SourceTable;
import no.omland.issue.IssueCode;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the interests in all bodies: the attribute table {@value #NAME} of a store, and for what it does not say the columns of the bodies' own
 * sources that the profile {@code interests} knows by name. Immutable.
 */
public final class InterestTable {

    public static final String NAME = "interests";

    /** The column that tells bodies apart. */
    public static final String KEY = "body_id";

    private final Map<WaterBodyId, BodyInterests> interests;

    private InterestTable(Map<WaterBodyId, BodyInterests> interests) {
        this.interests = interests;
    }

    /** The interests that the table and the bodies tell. */
    public static InterestTable of(Optional<FeatureSet> table, List<WaterBody> bodies) {
        Map<WaterBodyId, BodyInterests> interests = new HashMap<>();
        table.ifPresent(rows -> read(rows, interests));
        Map<String, Optional<Interest>> interestOfColumn = new HashMap<>();
        for (WaterBody body : bodies) {
            Map<Interest, Boolean> told = new EnumMap<>(Interest.class);
            body.attributes()
                    .forEach((column, text) -> interestOfColumn
                            .computeIfAbsent(column, InterestTable::interest)
                            .ifPresent(interest -> YesNo.of(text)
                                    .ifPresent(yes -> told.merge(interest, yes, (one, other) -> one || other))));
            if (!told.isEmpty()) {
                interests.merge(body.id(), new BodyInterests(told), BodyInterests::orElse);
            }
        }
        return new InterestTable(interests);
    }

    private static Optional<Interest> interest(String column) {
        ColumnMapping mapping = ColumnMapping.of(Profile.INTERESTS, Schema.of(Field.text(column)));
        for (Interest each : Interest.values()) {
            if (mapping.has(each.field())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static void read(FeatureSet rows, Map<WaterBodyId, BodyInterests> interests) {
        for (Feature row : rows.features()) {
            String id = row.text(rows.schema().indexOf(KEY));
            Map<Interest, Boolean> known = new EnumMap<>(Interest.class);
            for (Interest each : Interest.values()) {
                YesNo.of(row.text(rows.schema().indexOf(each.column()))).ifPresent(yes -> known.put(each, yes));
            }
            if (id != null && !known.isEmpty()) {
                interests.put(WaterBodyId.of(id), new BodyInterests(known));
            }
        }
    }

    /** What is known of a body. */
    public BodyInterests of(WaterBodyId body) {
        return interests.getOrDefault(body, BodyInterests.UNKNOWN);
    }

    /** Of how many bodies anything is known. */
    public int known() {
        return interests.size();
    }

    /** The ids of the bodies that a table of interests speaks of. */
    public static List<WaterBodyId> bodies(FeatureSet table) {
        int key = table.schema().indexOf(KEY);
        return table.features().stream()
                .flatMap(row -> Stream.ofNullable(row.text(key)))
                .map(WaterBodyId::of)
                .toList();
    }

    /** The table before the first row. */
    public static FeatureSet empty() {
        List<Field> fields = new ArrayList<>(List.of(Field.text(KEY)));
        for (Interest each : Interest.values()) {
            fields.add(new Field(each.column(), FieldType.BOOLEAN));
        }
        return FeatureSet.table(NAME, new Schema(fields), List.of());
    }

    /**
     * The rows of a source, one for each body, only the interests that it has a column for; rows without id are left out and told. Rows of one body count
     * together: a yes beats a no. A column that is no interest stays under its own name, with the value of the body's first row.
     */
    public static FeatureSet rows(SourceTable source, ColumnMapping columns) {
        List<Field> fields = new ArrayList<>(List.of(Field.text(KEY)));
        List<Interest> told = new ArrayList<>();
        for (Interest each : Interest.values()) {
            if (columns.has(each.field())) {
                told.add(each);
                fields.add(new Field(each.column(), FieldType.BOOLEAN));
            }
        }
        List<Integer> others = new ArrayList<>();
        List<Field> given = source.features().schema().fields();
        for (int i = 0; i < given.size(); i++) {
            String name = given.get(i).name();
            if (!columns.isMapped(i)
                    && fields.stream().noneMatch(each -> each.name().equalsIgnoreCase(name))) {
                others.add(i);
                fields.add(given.get(i));
            }
        }
        Map<String, @Nullable Object[]> rows = new LinkedHashMap<>();
        for (int i = 0; i < source.features().size(); i++) {
            Feature row = source.features().features().get(i);
            String written = columns.text(row, "id");
            if (written == null) {
                source.log().addAt(IssueCode.ID_MISSING, source.row(i), columns.columnName("id"));
                continue;
            }
            String id = WaterBodyId.of(written).text();
            @Nullable Object[] before = rows.get(id);
            @Nullable Object[] values = before == null ? new @Nullable Object[fields.size()] : before;
            values[0] = id;
            for (int t = 0; t < told.size(); t++) {
                String text = columns.text(row, told.get(t).field());
                if (YesNo.isGuess(text)) {
                    source.log()
                            .addAt(
                                    IssueCode.INTEREST_UNREADABLE,
                                    source.row(i),
                                    columns.columnName(told.get(t).field()),
                                    id,
                                    columns.columnName(told.get(t).field()),
                                    String.valueOf(text));
                }
                Boolean yes = YesNo.of(text).orElse(null);
                values[t + 1] = Boolean.TRUE.equals(values[t + 1]) || yes == null ? values[t + 1] : yes;
            }
            for (int o = 0; o < others.size() && before == null; o++) {
                values[1 + told.size() + o] = row.value(others.get(o));
            }
            rows.put(id, values);
        }
        return FeatureSet.table(
                NAME,
                new Schema(fields),
                rows.values().stream().map(values -> new Feature(null, values)).toList());
    }
}
