package no.omland.dataset.intake.water;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Schema;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.water.register.WaterBodyTables;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that an export no longer mentions, although it has others of the same kind in the same water area. They stay in the workspace, since a file may be a
 * part of an export only, but whoever compares two versions wants to know.
 */
final class AbsentBodies {

    private final Schema schema;
    private final int key;
    private final int area;
    private final int category;
    private final int status;

    private AbsentBodies(Schema schema) {
        this.schema = schema;
        this.key = schema.indexOf(WaterBodyTables.KEY);
        this.area = schema.indexOf("water_area");
        this.category = schema.indexOf("category");
        this.status = schema.indexOf("ecological_class");
    }

    /** Notes each of them that has a class from an earlier file. A file that gives no classes is no export of status and says nothing. */
    static void report(FeatureSet incoming, Optional<FeatureSet> before, IssueLog log) {
        AbsentBodies of = new AbsentBodies(incoming.schema());
        if (before.isEmpty() || of.area < 0 || of.status < 0 || of.category < 0) {
            return;
        }
        Set<List<@Nullable String>> covered = new HashSet<>();
        Set<String> mentioned = new HashSet<>();
        for (Feature body : incoming.features()) {
            covered.add(of.kind(body));
            mentioned.add(String.valueOf(body.value(of.key)));
        }
        AbsentBodies earlier = new AbsentBodies(before.get().schema());
        for (Feature body : before.get().features()) {
            String id = String.valueOf(body.value(earlier.key));
            if (body.text(earlier.status) != null
                    && body.text(earlier.area) != null
                    && !mentioned.contains(id)
                    && covered.contains(earlier.kind(body))) {
                String name = body.text(earlier.schema.indexOf("name"));
                log.add(IssueCode.BODY_NOT_IN_EXPORT, id, name == null ? "–" : name);
            }
        }
    }

    private List<@Nullable String> kind(Feature body) {
        return Arrays.asList(body.text(area), body.text(category));
    }
}
