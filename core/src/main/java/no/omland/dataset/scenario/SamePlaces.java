package no.omland.dataset.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import no.omland.issue.DataException;
import no.omland.scenario.Office;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.OfficeSite;
import no.omland.scenario.file.StudyFile;

/** Finds offices of one scenario on sites of two names that are one place. Those on one site are told where the file is read. */
final class SamePlaces {

    private final StudyFile file;
    private final Map<String, OfficeSite> sites;

    /** @param sites by name, those that were found in the workspace */
    SamePlaces(StudyFile file, Map<String, OfficeSite> sites) {
        this.file = file;
        this.sites = sites;
    }

    void of(String name, Scenario scenario, Told problems) {
        Map<String, Office> before = new LinkedHashMap<>();
        scenario.offices().forEach((office, each) -> {
            before.forEach((other, there) -> {
                if (isSamePlace(each.site(), there.site())) {
                    String where = file.where("scenarios", name, "offices", office, "site");
                    problems.add(
                            where + office + other,
                            DataException.data(
                                    "scenario.same-place", where, name, office, other, each.site(), there.site()));
                }
            });
            before.put(office, each);
        });
    }

    private boolean isSamePlace(String one, String other) {
        OfficeSite here = sites.get(one);
        OfficeSite there = sites.get(other);
        return !one.equals(other) && here != null && there != null && here.isSamePlace(there);
    }
}
