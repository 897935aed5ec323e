package no.omland.importing;

import java.util.List;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.issue.IssueLog;

/**
 * A file as it was read, before anyone asked what it means.
 *
 * @param format what kind of file it is
 * @param encoding the name of the character encoding its text was read with
 * @param features its rows, all columns in the source's order and under the source's names (made unique)
 * @param rows for each feature the row or record in the source, counted from 1
 * @param log every doubt found on the way
 * @param aliases by which its columns are known
 * @param companions tables that mean nothing without this one, as the trips of a timetable beside its stops
 */
@SuppressWarnings("ArrayRecordComponent")
public record SourceTable(
        SourceFormat format,
        String encoding,
        FeatureSet features,
        int[] rows,
        IssueLog log,
        ProfileAliases aliases,
        List<FeatureSet> companions) {

    public SourceTable {
        companions = List.copyOf(companions);
        if (rows.length != features.size()) {
            throw new IllegalArgumentException(
                    "one row number for each feature: " + rows.length + " for " + features.size());
        }
    }

    /** A table whose columns are known by the built-in aliases. */
    public SourceTable(SourceFormat format, String encoding, FeatureSet features, int[] rows, IssueLog log) {
        this(format, encoding, features, rows, log, ProfileAliases.BUILT_IN, List.of());
    }

    /** The same table with others that belong to it. */
    public SourceTable with(List<FeatureSet> others) {
        return new SourceTable(format, encoding, features, rows, log, aliases, others);
    }

    /** The names of its columns as they stand in the source, with commas between, for telling what was found. */
    public String columnNames() {
        return String.join(
                ", ", features.schema().fields().stream().map(Field::name).toList());
    }

    /** Which of its columns hold the fields of a profile. */
    public ColumnMapping columns(Profile profile) {
        return ColumnMapping.of(profile, features.schema(), aliases);
    }

    /** The same table with other features, one for each row. */
    SourceTable with(FeatureSet other) {
        return new SourceTable(format, encoding, other, rows, log, aliases, companions);
    }

    SourceTable with(ProfileAliases others) {
        return new SourceTable(format, encoding, features, rows, log, others, companions);
    }

    /** The row or record of a feature in the source, counted from 1. */
    public int row(int feature) {
        return rows[feature];
    }

    /** The file's name without folder; of one table of several the file's name, a slash, and its own. */
    public String source() {
        return log.source();
    }
}
