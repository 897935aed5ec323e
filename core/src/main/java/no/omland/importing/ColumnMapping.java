package no.omland.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Finds the columns of {@code profile} in a schema by its aliases; the first alias in the file that fits wins. */
    public static ColumnMapping of(Profile profile, Schema schema) {
        Map<String, Integer> positionOfName = new HashMap<>();
        for (int i = 0; i < schema.size(); i++) {
            positionOfName.putIfAbsent(
                    ProfileAliases.normalised(schema.fields().get(i).name()), i);
        }
        Map<String, Integer> positions = new LinkedHashMap<>();
        ProfileAliases.of(profile).forEach((field, aliases) -> {
            for (String alias : aliases) {
                Integer position = positionOfName.get(alias);
                if (position != null) {
                    positions.put(field, position);
                    break;
                }
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
