package no.omland.web.data;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.issue.Language;
import no.omland.issue.Severity;
import no.omland.web.answer.PageWish;
import org.jspecify.annotations.Nullable;

/** Issues as the page shows them: grouped by code, and those of a group page by page. */
final class IssueList {

    private static final int LARGEST_PAGE = 500;
    private static final int USUAL_PAGE = 50;

    private IssueList() {}

    /** The issues of one code, with the first as example; {@code placed} of them have a place on the map. */
    record Group(String code, Severity severity, int count, int placed, String example) {}

    /** {@code row} is counted from 1 with the header, and null when the issue is about the whole file; {@code location} is longitude, latitude. */
    record Issue(
            String code,
            Severity severity,
            String source,
            @Nullable Long row,
            @Nullable String field,
            String message,
            double @Nullable [] location) {

        static Issue of(ImportIssue issue, Language language) {
            ImportIssue.Location place = issue.location();
            return new Issue(
                    issue.code().code(),
                    issue.severity(),
                    issue.source(),
                    issue.row() > 0 ? issue.row() : null,
                    issue.field(),
                    issue.message(language),
                    place == null ? null : new double[] {place.longitudeDegrees(), place.latitudeDegrees()});
        }
    }

    record Page(int total, int page, int size, List<Issue> rows) {}

    static List<Group> groups(List<ImportIssue> issues, Language language) {
        Map<IssueCode, List<ImportIssue>> byCode = new EnumMap<>(IssueCode.class);
        issues.forEach(issue ->
                byCode.computeIfAbsent(issue.code(), any -> new ArrayList<>()).add(issue));
        List<Group> groups = new ArrayList<>();
        byCode.forEach((code, members) -> groups.add(new Group(
                code.code(),
                code.severity(),
                members.size(),
                (int) members.stream().filter(each -> each.location() != null).count(),
                members.get(0).message(language))));
        return groups;
    }

    /** The page that a request wants, of one code when it names one. */
    static Page page(Context context, List<ImportIssue> issues, Language language) {
        String code = context.queryParam("code");
        List<ImportIssue> wanted = issues.stream()
                .filter(issue -> code == null || issue.code().code().equals(code))
                .toList();
        PageWish wish = PageWish.of(context, USUAL_PAGE, LARGEST_PAGE);
        List<Issue> rows =
                wish.of(wanted).stream().map(issue -> Issue.of(issue, language)).toList();
        return new Page(wanted.size(), wish.page(), wish.size(), rows);
    }
}
