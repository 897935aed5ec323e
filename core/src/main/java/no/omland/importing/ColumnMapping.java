package no.omland.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.feature.Feature;
import no.omland.feature.Schema;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;

/** Which column of a source holds which field of a profile. */
public final class ColumnMapping {

    private final Schema schema;
    private final Map<String, Integer> positionOfField;

    private ColumnMapping(Schema schema, Map<String, Integer> positionOfField) {
        this.schema = schema;
        this.positionOfField = positionOfField;
    }

    /** Finds the columns of {@code profile} in a schema by its built-in aliases; the first alias in the file that fits wins. */
    public static ColumnMapping of(Profile profile, Schema schema) {
        return of(profile, schema, ProfileAliases.BUILT_IN);
    }

    /**
     * Finds the columns of {@code profile} in a schema; the first alias in the file that fits wins. A column that fits none as it stands may be the
     * beginning of one, cut where the table of a shapefile cuts names: it counts when it can come of one field only.
     */
    public static ColumnMapping of(Profile profile, Schema schema, ProfileAliases aliases) {
        Map<String, Integer> positionOfName = new LinkedHashMap<>();
        for (int i = 0; i < schema.size(); i++) {
            positionOfName.putIfAbsent(
                    ProfileAliases.normalised(schema.fields().get(i).name()), i);
        }
        Map<String, Integer> positions = new LinkedHashMap<>();
        Map<String, Set<String>> fieldsOfCut = new HashMap<>();
        Set<String> whole = new HashSet<>();
        aliases.of(profile).forEach((field, names) -> {
            for (String name : names) {
                String alias = ProfileAliases.normalised(name);
                Integer position = positionOfName.get(alias);
                if (position != null) {
                    whole.add(alias);
                    positions.putIfAbsent(field, position);
                }
                CutName.of(name)
                        .forEach(cut -> fieldsOfCut
                                .computeIfAbsent(cut, c -> new HashSet<>())
                                .add(field));
            }
        });
        positionOfName.forEach((name, position) -> {
            Set<String> fields = fieldsOfCut.getOrDefault(name, Set.of());
            if (!whole.contains(name) && fields.size() == 1) {
                positions.putIfAbsent(fields.iterator().next(), position);
            }
        });
        return new ColumnMapping(schema, positions);
    }

    /** Whether the source has a column for the field. */
    public boolean has(String field) {
        return positionOfField.containsKey(field);
    }

    /** Whether the source has a column for each of the fields. */
    public boolean hasAll(List<String> fields) {
        return fields.stream().allMatch(this::has);
    }

    /** The position of the field's column in the source, or -1. */
    public int position(String field) {
        return positionOfField.getOrDefault(field, -1);
    }

    /** The value of the field as text, or null when the column is missing or the value blank. */
    public @Nullable String text(Feature feature, String field) {
        return feature.text(position(field));
    }

    /** What the source calls the field's column; the field's own name when it has none. */
    public String columnName(String field) {
        int position = position(field);
        return position < 0 ? field : schema.fields().get(position).name();
    }

    /** Whether a column of the source, by position, is mapped to any field. */
    public boolean isMapped(int position) {
        return positionOfField.containsValue(position);
    }

    /** Says in the log which column was taken for what. */
    public void report(IssueLog log) {
        positionOfField.forEach(
                (field, position) -> log.addAt(IssueCode.ALIAS_USED, 0, columnName(field), columnName(field), field));
    }
}
