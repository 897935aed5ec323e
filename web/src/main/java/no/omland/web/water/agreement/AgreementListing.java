package no.omland.web.water.agreement;

import java.util.List;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.agreement.AgreedCostKey;
import no.omland.water.agreement.Agreement;
import no.omland.water.agreement.AgreementMember;
import no.omland.water.agreement.ContactRole;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** Agreements as a list of members. */
public final class AgreementListing {

    private AgreementListing() {}

    /** A member with its agreement. */
    public record Row(Agreement agreement, AgreementMember member) {

        private @Nullable Object percent() {
            return agreement.key() instanceof AgreedCostKey.FixedPercents fixed
                    ? fixed.percents().get(member.municipality())
                    : null;
        }

        private @Nullable Object inhabitants() {
            return agreement.key() instanceof AgreedCostKey.ByPopulation population
                    ? population.inhabitants().get(member.municipality())
                    : null;
        }

        private @Nullable Object contact(ContactRole role) {
            return member.contacts().get(role);
        }
    }

    /** {@code FIXED_PERCENTS} or {@code POPULATION}. */
    public static String keyType(Agreement agreement) {
        return agreement.key() instanceof AgreedCostKey.FixedPercents ? "FIXED_PERCENTS" : "POPULATION";
    }

    /** One row for each member, without what is the same for all of an agreement. */
    public static Listing<Row> brief(List<Agreement> agreements, WorkspaceSnapshot snapshot) {
        Listing<Row> listing = of(agreements, snapshot);
        for (String key : List.of(
                "hostNumber", "hostName", "from", "until", "steeringGroup", "key", "membersKroner", "countyKroner")) {
            listing = listing.without(key);
        }
        return listing;
    }

    /** One row for each member of each agreement; the host is named in every row, since it need not be a member. */
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
                .column("hostNumber", row -> row.agreement().host().digits())
                .column(
                        "hostName",
                        row -> snapshot.municipalityName(row.agreement().host()))
                .column("from", row -> row.agreement().from())
                .column("until", row -> row.agreement().until())
                .column("steeringGroup", row -> row.agreement().steeringGroup())
                .column("key", row -> keyType(row.agreement()))
                .column("membersKroner", row -> row.agreement().membersKroner())
                .column("countyKroner", row -> row.agreement().countyKroner())
                .column("percent", Row::percent)
                .column("inhabitants", Row::inhabitants)
                .column("main", row -> row.contact(ContactRole.MAIN))
                .column("sewage", row -> row.contact(ContactRole.SEWAGE))
                .column("agriculture", row -> row.contact(ContactRole.AGRICULTURE))
                .column("plan", row -> row.contact(ContactRole.PLAN));
    }
}
