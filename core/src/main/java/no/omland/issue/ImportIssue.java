package no.omland.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One doubt about one place in one source.
 *
 * @param code what kind of doubt
 * @param source the file it was found in, by name without folder
 * @param row the row or record in the source, counted from 1, the header row of a table included; 0 when it concerns the whole file
 * @param field the column it concerns, as the source names it, or null
 * @param arguments what the sentence of this code is filled with, in the order of its {0}, {1} …
 * @param location where it is on the map in degrees, or null when unknown
 */
public record ImportIssue(
        IssueCode code,
        String source,
        long row,
        @Nullable String field,
        List<String> arguments,
        @Nullable Location location) {

    public ImportIssue {
        arguments = List.copyOf(arguments);
        if (row < 0) {
            throw new IllegalArgumentException("row must be >= 0, got " + row);
        }
    }

    /** A place in degrees, ETRS89 or WGS 84. */
    public record Location(double longitudeDegrees, double latitudeDegrees) {}

    public Severity severity() {
        return code.severity();
    }

    /** The sentence of this issue. */
    public String message(Language language) {
        return language.text(code.code(), arguments.toArray());
    }
}
