package no.omland.web.water.agreement;

import java.util.List;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.agreement.Agreement;
import no.omland.water.agreement.ContactRole;
import no.omland.water.agreement.CostKey;
import no.omland.water.agreement.Member;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** Agreements as a list of members. */
public final class AgreementListing {

    private AgreementListing() {}

    /** A member with its agreement. */
    public record Row(Agreement agreement, Member member) {

        private @Nullable Object percent() {
            return agreement.key() instanceof CostKey.FixedPercents fixed
                    ? fixed.percents().get(member.municipality())
                    : null;
        }

        private @Nullable Object inhabitants() {
            return agreement.key() instanceof CostKey.ByPopulation population
                    ? population.inhabitants().get(member.municipality())
                    : null;
        }

        private @Nullable Object contact(ContactRole role) {
            return member.contacts().get(role);
        }
    }

    /** One row for each member of each agreement. */
    public static Listing<Row> of(List<Agreement> agreements, WorkspaceSnapshot snapshot) {
        List<Row> rows = agreements.stream()
                .flatMap(agreement -> agreement.members().stream().map(member -> new Row(agreement, member)))
                .toList();
        return new Listing<>(rows)
                .column("area", row -> row.agreement().area())
                .column("number", row -> row.member().municipality().digits())
                .column("name", row -> snapshot.municipalityName(row.member().municipality()))
                .column(
                        "host",
                        row -> row.agreement().host().equals(row.member().municipality()))
                .column("percent", Row::percent)
                .column("inhabitants", Row::inhabitants)
                .column("main", row -> row.contact(ContactRole.MAIN))
                .column("sewage", row -> row.contact(ContactRole.SEWAGE))
                .column("agriculture", row -> row.contact(ContactRole.AGRICULTURE))
                .column("plan", row -> row.contact(ContactRole.PLAN));
    }
}
