package no.omland.exporting;

import java.util.Set;
import java.util.stream.Collectors;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;

/** Says which columns hold a type that the format has not, so that they are text in it. */
final class LostTypes {

    private LostTypes() {}

    static void report(Schema schema, Set<FieldType> lost, IssueLog log) {
        String columns = schema.fields().stream()
                .filter(field -> lost.contains(field.type()))
                .map(Field::name)
                .collect(Collectors.joining(", "));
        if (!columns.isEmpty()) {
            log.add(IssueCode.EXPORT_TYPE_AS_TEXT, columns);
        }
    }
}
