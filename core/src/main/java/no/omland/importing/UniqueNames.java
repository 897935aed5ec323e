package no.omland.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;

/** Makes the column names of a source unique without regard to case, so that two columns of one name both survive. */
public final class UniqueNames {

    private UniqueNames() {}

    /** The names in order: a blank one becomes {@code column_N}, a second {@code name} becomes {@code name_2}, and the log says so. */
    public static List<String> of(List<String> names, IssueLog log) {
        Set<String> taken = new HashSet<>();
        List<String> unique = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            String given = names.get(i).strip();
            String wanted = given.isEmpty() ? "column_" + (i + 1) : given;
            String name = wanted;
            for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
                name = wanted + "_" + n;
            }
            if (!name.equals(wanted)) {
                log.addAt(IssueCode.COLUMN_REPEATED, 0, given, given, name);
            }
            unique.add(name);
        }
        return unique;
    }
}
