package no.omland.issue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the issues of one source in the order they are found. Not thread-safe: one import fills one log. */
public final class IssueLog {

    private final String source;
    private final List<ImportIssue> issues = new ArrayList<>();

    /** A log for the file called {@code source} (name without folder). */
    public IssueLog(String source) {
        this.source = source;
    }

    /** Notes an issue that concerns the whole file. */
    public void add(IssueCode code, Object... arguments) {
        addAt(code, 0, null, arguments);
    }

    /** Notes an issue of one row (counted from 1) and, where it has one, one column. */
    public void addAt(IssueCode code, long row, @Nullable String field, Object... arguments) {
        issues.add(new ImportIssue(code, source, row, field, words(arguments), null));
    }

    /** Notes an issue with its place on the map. */
    public void addPlaced(IssueCode code, long row, ImportIssue.@Nullable Location location, Object... arguments) {
        issues.add(new ImportIssue(code, source, row, null, words(arguments), location));
    }

    /** Notes what another log of the same source holds. */
    public void addAll(IssueLog other) {
        issues.addAll(other.issues);
    }

    public String source() {
        return source;
    }

    /** The issues so far, in the order they were found. */
    public List<ImportIssue> issues() {
        return List.copyOf(issues);
    }

    /** How many issues there are of each code, in the order of {@link IssueCode}. */
    public static Map<IssueCode, Integer> countByCode(List<ImportIssue> issues) {
        Map<IssueCode, Integer> counts = new EnumMap<>(IssueCode.class);
        issues.forEach(issue -> counts.merge(issue.code(), 1, Integer::sum));
        return counts;
    }

    private static List<String> words(Object... arguments) {
        List<String> words = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            words.add(String.valueOf(argument));
        }
        return words;
    }
}
