package no.omland.water.doctor;

import java.util.List;
import no.omland.issue.Language;

/**
 * One rule held to a set of bodies.
 *
 * @param total bodies in the set
 * @param checked bodies of which enough is known to tell
 * @param findings one for each body that breaks the rule, in the order of the set
 */
public record RuleCheck(DoctorRule rule, int total, int checked, List<Finding> findings) {

    public RuleCheck {
        findings = List.copyOf(findings);
    }

    /** What the rule is called. */
    public String title(Language language) {
        return DoctorText.title(rule, language);
    }

    /** What breaking it means, and what to do. */
    public String explanation(Language language) {
        return DoctorText.explanation(rule, language);
    }
}
