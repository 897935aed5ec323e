package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.omland.account.Payer;
import no.omland.costshare.KeyComparison;
import no.omland.costshare.Member;
import no.omland.costshare.MemberPart;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.Visits;
import no.omland.scenario.file.StudyFile;
import org.junit.jupiter.api.Test;

/** Offices of the sample study of Sogn that several municipalities share. */
final class OfficeSharesTest {

    private static List<OfficeShares> shares(String text, String name) {
        GroundedStudy study = SognStudy.GROUND.study(StudyFile.parse("nav-kontor.yaml", text));
        Scenario scenario = study.study().scenario(name);
        Visits visits = study.evaluate(scenario).visits();
        return OfficeShares.of(new StudyAccounts(study).of(scenario, visits).account(), visits);
    }

    /**
     * By hand, from table 16: in Lærdal 75 % of 395,260, 55,000 and 88,000 kroner is 403,695; in Aurland 35.7 % of 175,505, 11,662 and 53,785, each rounded, is 86,019; with 7,866 for journeys
     * 497,580. Of 4,024 people 1,836 live in Aurland, of 110 clients 33: 497,580 × 1,836 / 4,024 is 227,027.06, and 497,580 × 33 / 110 is 149,274.
     */
    @Test
    void theOfficeOfTwoMunicipalitiesIsSplitBetweenThemByEachKey() {
        List<OfficeShares> shares = shares(SognStudy.TEXT, "i-dag");

        assertThat(shares).hasSize(1);
        OfficeShares both = shares.get(0);
        assertThat(both.office()).isEqualTo("Nav Aurland og Lærdal");
        assertThat(both.isTold()).isTrue();
        assertThat(both.kroner()).isEqualTo(497_580);
        assertThat(both.comparison().keys()).containsExactly("EQUAL", "PEOPLE", "CLIENTS");
        assertThat(both.comparison().rows())
                .extracting(
                        KeyComparison.Row::member,
                        row -> row.parts().stream().map(MemberPart::kroner).toList())
                .containsExactly(
                        tuple("4641", List.of(248_790L, 227_027L, 149_274L)),
                        tuple("4642", List.of(248_790L, 270_553L, 348_306L)));
    }

    @Test
    void anOfficeThatTellsNobodyIsSplitBetweenThoseWhosePeopleGoThere() {
        List<OfficeShares> shares = shares(SognStudy.TEXT, "sentral-sogndal");

        OfficeShares central = shares.get(0);
        assertThat(central.isTold()).isFalse();
        assertThat(central.members())
                .extracting(Member::name)
                .containsExactly("4639", "4640", "4641", "4642", "4643", "4644");
        assertThat(central.members().stream()
                        .mapToLong(member -> OfficeShares.figure(member, OfficeShares.Key.PEOPLE)
                                .longValue())
                        .sum())
                .isEqualTo(29_715);
        for (int key = 0; key < central.comparison().keys().size(); key++) {
            int at = key;
            assertThat(central.comparison().rows().stream()
                            .mapToLong(row -> row.parts().get(at).kroner())
                            .sum())
                    .isEqualTo(central.kroner());
        }
    }

    @Test
    void withoutClientsThereIsNoKeyOfThem() {
        String without = SognStudy.TEXT.replaceAll("(?s)demand:\n.*?\nnetwork:", "network:");

        assertThat(shares(without, "i-dag").get(0).comparison().keys()).containsExactly("EQUAL", "PEOPLE");
    }

    @Test
    void whatNoSingleOfficeHasIsInNoSplit() {
        String shared = SognStudy.TEXT.replace(
                "staff-travel: {state: 391884}", "staff-travel: {state: 391884, municipal: 50000}");

        GroundedStudy study = SognStudy.GROUND.study(StudyFile.parse("nav-kontor.yaml", shared));
        Scenario today = study.study().scenario("i-dag");
        Visits visits = study.evaluate(today).visits();
        var account = new StudyAccounts(study).of(today, visits).account();

        assertThat(account.lines()).anyMatch(line -> line.payer() == Payer.MUNICIPALITY && line.kroner() == 50_000);
        assertThat(OfficeShares.of(account, visits).get(0).kroner()).isEqualTo(497_580);
    }
}
