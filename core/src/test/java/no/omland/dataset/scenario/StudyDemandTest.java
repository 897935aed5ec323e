package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.Scenario;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.file.StudyFile;
import no.omland.scenario.file.StudyWriter;
import org.junit.jupiter.api.Test;

/** The people that a study or a scenario is about: of another year, of some municipalities, of its own. */
final class StudyDemandTest {

    private static final String LATER = """

          later:
            title: I dag, i 2050
            as: i-dag
            demand: {year: 2050, clients: null}
          central-later: {as: sentral-sogndal, demand: {year: 2050, clients: null}}
        """;

    @Test
    void peopleOfALaterYearAreScaledByTheirMunicipality() {
        GroundedStudy later = SognStudy.GROUND.study(
                StudyFile.parse("later.yaml", SognStudy.TEXT.replace("demand:\n", "demand:\n  year: 2050\n")));

        assertThat(later.problems()).isEmpty();
        double all = later.demand().places().people() + later.demand().peopleLeftOut();
        assertThat(all).isNotEqualTo(29_715);
        assertThat(later.demand().places().people()).isGreaterThan(10_000);
    }

    /** All of Sogn lies in the county of Vestland. */
    @Test
    void onlyPeopleOfSomeMunicipalitiesOrCountiesAreCounted() {
        StudyDemand some = peopleOf("[4644, 4642, 4643]").demand();

        assertThat(some.places().municipalities())
                .extracting(MunicipalityNumber::digits)
                .containsExactly("4642", "4643", "4644");
        assertThat(some.places().clients()).isEqualTo(77 + 163 + 177, within(1e-9));
        assertThat(peopleOf("[Vestland]").demand().places().people()).isEqualTo(29_715);
        assertThat(peopleOf("[46]").problems()).isEmpty();
        assertThat(StudyWriter.yaml(peopleOf("[Vestland, 4644]").study()))
                .contains("within: ['46', '4644']")
                .contains("staff: {state: 3, social: 2.85")
                .doesNotContain("!!");
    }

    /** It is the study's own line that leaves everybody out; the hint tells what the workspace has, not what the line left of it. */
    @Test
    void whatASelectionLeavesNobodyOfIsToldAtItsLineWithAllThatIsHere() {
        String here = "these municipalities are here: 4636 Solund, ";
        List<DataException> county = peopleOf("[Nordland]").problems();
        List<DataException> one = peopleOf("[1804]").problems();
        List<DataException> some = peopleOf("[4640, 1804]").problems();

        assertThat(county).extracting(DataException::code).contains("scenario.county-absent");
        assertThat(county.get(0).message(Language.ENGLISH))
                .matches("s\\.yaml:\\d+: nobody in the workspace lives in the county Nordland");
        assertThat(one.get(0).code()).isEqualTo("scenario.municipality-absent");
        assertThat(one.get(0).message(Language.ENGLISH)).isEqualTo(some.get(0).message(Language.ENGLISH));
        assertThat(List.of(county.get(0), one.get(0), some.get(0)))
                .extracting(each -> each.hint(Language.ENGLISH))
                .allSatisfy(hint -> assertThat(hint).contains("4640 Sogndal, 4641 Aurland, 4642 Lærdal, 4643 Årdal"));
    }

    @Test
    void whatTheProjectionDoesNotTellOfIsNamedForWhatItIs() {
        StudyFile file = StudyFile.parse("s.yaml", SognStudy.TEXT);
        List<DataException> ages = SognStudy.GROUND
                .study(StudyFile.parse(
                        "s.yaml", SognStudy.TEXT.replace("demand:\n", "demand:\n  year: 2035\n  ages: 75+\n")))
                .problems();
        List<DataException> year =
                SognStudy.GROUND.study(file.inYear(2033, "--year")).problems();

        assertThat(ages).extracting(DataException::code).containsExactly("scenario.ages-unknown");
        assertThat(ages.get(0).message(Language.ENGLISH))
                .matches("s\\.yaml:\\d+: the age groups of the projection do not make up 75\\+");
        assertThat(ages.get(0).hint(Language.ENGLISH)).contains("0-17, 18-66, 67-79, 80+");
        assertThat(year).extracting(DataException::code).containsExactly("scenario.year-unknown");
        assertThat(year.get(0).message(Language.ENGLISH)).startsWith("--year: ").contains("2033");
    }

    /** People of a scenario are its own; two scenarios are compared for the people of the latter, so that moving no office changes nothing. */
    @Test
    void aScenarioIsAboutItsOwnPeople() {
        GroundedStudy study = SognStudy.GROUND.study(StudyFile.parse("s.yaml", SognStudy.TEXT + LATER));
        Scenario today = study.study().scenario("i-dag");
        Scenario later = study.study().scenario("later");
        Scenario central = study.study().scenario("central-later");
        double people = study.evaluate(later).everybody().people().all();

        assertThat(study.evaluate(today).everybody().people().all()).isEqualTo(29_715);
        assertThat(people)
                .isNotEqualTo(29_715)
                .isEqualTo(
                        SognStudy.GROUND
                                .study(StudyFile.parse("s.yaml", SognStudy.TEXT).inYear(2050, "--year"))
                                .demand()
                                .places()
                                .people(),
                        within(1e-6));
        Comparison alone = study.compare(today, later);
        assertThat(alone.everybody().people().isNone()).isTrue();
        assertThat(alone.everybody().people().all()).isEqualTo(people);
        assertThat(alone.everybody().clients().all()).isZero();
        assertThat(study.compare(today, central).everybody().people())
                .as("as if both were about 2050")
                .isEqualTo(study.compare(later, central).everybody().people());
        assertThat(study.otherPeople(later, central)).isEmpty();
        assertThat(study.otherPeople(today, later).orElseThrow().code()).isEqualTo("scenario.other-people");
        assertThat(study.otherPeople(today, later).orElseThrow().message(Language.ENGLISH))
                .isEqualTo("I dag, i 2050: \"I dag, fem kontor\" is about 29715 people and this about "
                        + Math.round(people) + ", so they are not the same; both are counted for the people here");
    }

    @Test
    void whatDoesNotFitInTheDemandOfAScenarioIsToldOnceAtItsLine() {
        String wrong = SognStudy.TEXT
                + LATER.replace("year: 2050, clients: null}\n  central", "layer: folk}\n  heir: {as: later}\n  central")
                + "  other: {as: i-dag, demand: {within: [1865]}}\n";

        List<DataException> problems =
                SognStudy.GROUND.study(StudyFile.parse("s.yaml", wrong)).problems();

        assertThat(problems)
                .extracting(DataException::code)
                .containsExactly("scenario.layer", "scenario.municipality-absent");
        long line =
                wrong.lines().takeWhile(each -> !each.contains("layer: folk")).count() + 1;
        assertThat(problems.get(0).message(Language.ENGLISH)).startsWith("s.yaml:" + line + ": ");
    }

    private static GroundedStudy peopleOf(String areas) {
        return SognStudy.GROUND.study(
                StudyFile.parse("s.yaml", SognStudy.TEXT.replace("demand:\n", "demand:\n  within: " + areas + "\n")));
    }
}
