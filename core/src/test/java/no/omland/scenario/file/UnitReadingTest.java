package no.omland.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.scenario.Fleet;
import no.omland.scenario.RequiredReach;
import no.omland.scenario.Study;
import no.omland.scenario.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units that move out are read, laid upon those of the base and written again; what is wrong is told with its line. */
final class UnitReadingTest {

    private static final String STUDY = """
        study: Utrykning
        sites:
          Sogndal: {at: [61.232, 7.133]}
          Vik: {settlement: Vikøyri}
        required: [20, {minutes: 10, for: Tett bebyggelse, source: Forskriften}]
        scenarios:
          today:
            units:
              Sogndal brann: {site: Sogndal, turn-out: 5, kind: brann}
              Sogndal røykdykkere: {site: Sogndal, turn-out: 1.5}
              Vik brann: {site: Vik}
          without:
            as: today
            without: [Sogndal røykdykkere]
            required: 30
            units:
              Sogndal brann: {turn-out: 0, kind: null}
        """;

    private static Study study() {
        return StudyFile.parse("s.yaml", STUDY).study();
    }

    @Test
    void unitsAreLaidUponThoseOfTheBase() {
        Fleet today = study().scenario("today").fleet();

        assertThat(today.units())
                .containsEntry("Sogndal brann", new Unit("Sogndal", 3000, "brann"))
                .containsEntry("Sogndal røykdykkere", new Unit("Sogndal", 900, ""))
                .containsEntry("Vik brann", new Unit("Vik", 3000, ""));
        assertThat(today.required())
                .containsExactly(
                        new RequiredReach(10, "Tett bebyggelse", "Forskriften"), new RequiredReach(20, "", ""));
        Fleet without = study().scenario("without").fleet();
        assertThat(without.units().keySet()).containsExactly("Sogndal brann", "Vik brann");
        assertThat(without.units()).containsEntry("Sogndal brann", new Unit("Sogndal", 0, ""));
        assertThat(without.required()).containsExactly(new RequiredReach(30, "", ""));
    }

    @Test
    void unitsAreWrittenAndReadBackAsTheSame() {
        String yaml = StudyWriter.yaml(study());

        assertThat(StudyFile.parse("again.yaml", yaml).study()).isEqualTo(study());
        assertThat(yaml).contains("turn-out: 1.5").contains("Sogndal brann: {turn-out: 0, kind: null}");
        assertThat(yaml.indexOf("Vik brann")).as("only in the base").isEqualTo(yaml.lastIndexOf("Vik brann"));
        Study sample = StudyFile.read(Path.of("data", "sogn", "scenarios", "utrykning.yaml"))
                .study();
        assertThat(StudyFile.parse("again.yaml", StudyWriter.yaml(sample)).study())
                .isEqualTo(sample);
    }

    @Test
    void twoUnitsOfOneSiteAreAllowedAndLinesAreThoseOfTheBase() {
        StudyFile file = StudyFile.parse("s.yaml", STUDY);

        assertThat(file.problems()).isEmpty();
        assertThat(file.where("scenarios", "without", "units", "Vik brann")).isEqualTo("s.yaml:11");
        assertThat(file.where("scenarios", "without", "units", "Sogndal brann")).isEqualTo("s.yaml:17");
    }

    @Test
    void everyUnitMayBeLeftOutAtOnce() {
        String all = STUDY.replace("[Sogndal røykdykkere]", "all").replace("{turn-out: 0, kind: null}", "{site: Vik}");

        assertThat(StudyFile.parse("s.yaml", all)
                        .study()
                        .scenario("without")
                        .fleet()
                        .units()
                        .keySet())
                .containsExactly("Sogndal brann");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site: Vik}|site: Voss}|scenario.unknown-site|s.yaml:11: det er ikke noe sted «Voss» i fila",
                "turn-out: 1.5|turn-out: 1.55|scenario.turn-out|s.yaml:10: «scenarios.today.units.Sogndal"
                        + " røykdykkere.turn-out» er 1.55; en utrykningstid er 0 til 120 minutter, med høyst én desimal",
                "turn-out: 1.5|turn-out: -1|scenario.turn-out|s.yaml:10: «scenarios.today.units.Sogndal"
                        + " røykdykkere.turn-out» er -1; en utrykningstid er 0 til 120 minutter, med høyst én desimal",
                "turn-out: 1.5|turn-out: fem|written.expected-number|s.yaml:10: «scenarios.today.units.Sogndal"
                        + " røykdykkere.turn-out» er «fem»; det skal være et tall",
                "turn-out: 1.5|turn-out: 90|scenario.turn-out-late|s.yaml:10: «Sogndal røykdykkere» ruller først etter"
                        + " 90 minutter, og kan aldri være framme innen 20, det lengste kravet",
                "required: 30|required: 0|scenario.required|s.yaml:15: 0 minutter er ikke noe krav til tid",
                "required: 30|required: [30, 30]|scenario.required-twice|s.yaml:15: kravet om 30 minutter står to"
                        + " ganger",
                "required: [20, {minutes: 10, for: Tett bebyggelse, source: Forskriften}]|required: []|"
                        + "scenario.no-required|s.yaml:7: enhetene i «today» har ingen tid de skal holde",
                "required: 30|offices: {Vik brann: {site: Vik}}|scenario.same-name|s.yaml:11: «Vik brann» er både et"
                        + " kontor og en enhet i «without»",
                "required: 30|offices: {Nav: {site: Vik}}|scenario.no-offices|s.yaml:7: «today» har ingen kontor å"
                        + " reise til",
                "without: [Sogndal røykdykkere]|without: [Årdal]|scenario.office|s.yaml:14: «Årdal» er ikke blant"
                        + " kontorene og enhetene som kan tas ut",
                "site: Vik}|place: Vik}|written.unknown-name|s.yaml:11: «place» er ikke kjent her",
            })
    void whatIsWrongIsToldWithItsLine(String written, String wrong, String code, String message) {
        assertThat(STUDY).contains(written);
        List<DataException> problems = problems(STUDY.replace(written, wrong));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message(Language.BOKMAAL)).isEqualTo(message);
            assertThat(problem.hint(Language.ENGLISH)).isNotBlank().doesNotContain("{");
        });
    }

    private static List<DataException> problems(String text) {
        try {
            return StudyFile.parse("s.yaml", text).problems();
        } catch (DataException refused) {
            return List.of(refused);
        }
    }
}
