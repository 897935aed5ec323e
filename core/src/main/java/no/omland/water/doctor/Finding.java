package no.omland.water.doctor;

import java.util.List;
import no.omland.issue.Language;
import no.omland.water.WaterBody;

/**
 * What a rule found in one body.
 *
 * @param details what its sentence is filled with
 */
public record Finding(DoctorRule rule, WaterBody body, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    /** What was found, in one sentence. */
    public String sentence(Language language) {
        return DoctorText.found(this, language);
    }
}
