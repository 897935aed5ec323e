package no.omland.water.doctor;

import java.time.LocalDate;
import no.omland.water.PlanPeriod;

/** What nobody has touched since the plan before this one should be looked at. */
final class DateTest {

    private DateTest() {}

    static BodyTest before(PlanPeriod period) {
        return BodyTest.of(body -> body.changed() != null, body -> {
            LocalDate changed = body.changed();
            return BodyTest.when(
                    changed != null && changed.isBefore(period.begins()),
                    String.valueOf(changed),
                    String.valueOf(period.firstYear()),
                    String.valueOf(period.lastYear()));
        });
    }
}
