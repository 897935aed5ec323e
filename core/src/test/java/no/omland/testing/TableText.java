package no.omland.testing;

import java.util.List;
import java.util.StringJoiner;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.importing.SourceTable;
import no.omland.issue.ImportIssue;
import no.omland.issue.Language;

/** Writes what was read as text that a test can show in a text block. */
public final class TableText {

    private TableText() {}

    /** The names of the columns and then the rows, cells separated by {@code  | }, a missing value as {@code -}, line breaks as {@code /}. */
    public static String of(FeatureSet set) {
        StringBuilder text = new StringBuilder();
        text.append(String.join(
                " | ", set.schema().fields().stream().map(Field::name).toList()));
        for (Feature feature : set.features()) {
            StringJoiner row = new StringJoiner(" | ", "\n", "");
            for (Object value : feature.values()) {
                row.add(value == null ? "-" : value.toString().replaceAll("\\R", "/"));
            }
            text.append(row);
        }
        return text.append('\n').toString();
    }

    /** Each issue as {@code code@row[field](arguments)}, in order; those of the given codes only, or all. */
    public static List<String> issues(SourceTable table, String... codes) {
        return issues(table.log().issues(), codes);
    }

    public static List<String> issues(List<ImportIssue> issues, String... codes) {
        return issues.stream()
                .filter(issue -> codes.length == 0
                        || List.of(codes).contains(issue.code().code()))
                .map(issue -> issue.code() + "@" + issue.row()
                        + (issue.field() == null ? "" : "[" + issue.field() + "]") + issue.arguments())
                .toList();
    }

    /** The issues as a person reads them in English; those of the given codes only, or all. */
    public static List<String> sentences(List<ImportIssue> issues, String... codes) {
        return issues.stream()
                .filter(issue -> codes.length == 0
                        || List.of(codes).contains(issue.code().code()))
                .map(issue -> issue.message(Language.ENGLISH))
                .toList();
    }
}
