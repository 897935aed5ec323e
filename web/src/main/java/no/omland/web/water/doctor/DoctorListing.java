package no.omland.web.water.doctor;

import java.util.List;
import no.omland.calendar.NorwegianDay;
import no.omland.dataset.DataCheckup;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.Language;
import no.omland.water.WaterBodySelection;
import no.omland.water.doctor.Finding;
import no.omland.water.doctor.RuleCheck;
import no.omland.web.answer.Listing;

/** What the doctor finds, as lists. */
public final class DoctorListing {

    private DoctorListing() {}

    /** Every rule held to the chosen bodies today. */
    public static List<RuleCheck> checks(WorkspaceSnapshot snapshot, WaterBodySelection selection) {
        return DataCheckup.of(snapshot, selection.of(snapshot.waterBodies()), NorwegianDay.today());
    }

    /** One row for each rule. */
    public static Listing<RuleCheck> rules(List<RuleCheck> checks, Language language) {
        return new Listing<>(checks)
                .column("rule", check -> check.rule().code())
                .column("title", check -> check.title(language))
                .column("explanation", check -> check.explanation(language))
                .column("total", RuleCheck::total)
                .column("checked", RuleCheck::checked)
                .column("found", check -> check.findings().size());
    }

    /** One row for each rule, without its explanation, which is too long for a table. */
    public static Listing<RuleCheck> shortRules(List<RuleCheck> checks, Language language) {
        return new Listing<>(checks)
                .column("rule", check -> check.rule().code())
                .column("title", check -> check.title(language))
                .column("total", RuleCheck::total)
                .column("checked", RuleCheck::checked)
                .column("found", check -> check.findings().size());
    }

    /** One row for each body that breaks a rule. */
    public static Listing<Finding> findings(List<RuleCheck> checks, WorkspaceSnapshot snapshot, Language language) {
        List<Finding> all =
                checks.stream().flatMap(check -> check.findings().stream()).toList();
        return new Listing<>(all)
                .column("rule", finding -> finding.rule().code())
                .column("id", finding -> finding.body().id())
                .column("name", finding -> finding.body().name())
                .column("category", finding -> finding.body().category())
                .column("area", finding -> finding.body().place().area())
                .column(
                        "municipalities",
                        finding -> finding.body().place().municipalities().stream()
                                .map(snapshot::municipalityName)
                                .toList())
                .column("finding", finding -> finding.sentence(language));
    }
}
