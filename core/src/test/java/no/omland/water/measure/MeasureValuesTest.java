package no.omland.water.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.issue.Language;
import no.omland.municipality.MunicipalityNumber;
import no.omland.municipality.MunicipalityReforms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureValuesTest {

    private static final MunicipalityReforms REFORMS = MunicipalityReforms.load();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "250000 | 250000",
                "250 000 | 250000",
                "kr 250\u00a0000,- | 250000",
                "1.250.000 | 1250000",
                "1,250,000 kr | 1250000",
                "250000.0 | 250000",
                "99,50 | 100",
                "1,2 mill | 1200000",
                "3 mill. kroner | 3000000",
                "0 | 0",
                "-5 | ",
                "ukjent | ",
                "100-200 | ",
                "99999999999999999 | "
            })
    void sumsAreWholeKroner(String text, @Nullable Long kroner) {
        assertThat(MeasureValues.kroner(text)).isEqualTo(Optional.ofNullable(kroner));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2027 | 2027-12-31",
                "31.12.2027 | 2027-12-31",
                "2027-12-31 | 2027-12-31",
                "12/31/2027 | 2027-12-31",
                "31.02.2027 | ",
                "snart | "
            })
    void aYearAloneIsItsLastDayWhenSomethingEnds(String text, @Nullable LocalDate day) {
        assertThat(MeasureValues.day(text, true)).isEqualTo(Optional.ofNullable(day));
        assertThat(MeasureValues.day("2027", false)).contains(LocalDate.of(2027, 1, 1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1865 | 1865",
                "1865 Vågan | 1865",
                "Vågan kommune | 1865",
                "vestvågøy | 1860",
                "301 | 0301",
                "1601 | 5001",
                "Herøy | ",
                "Statsforvalteren | ",
                "9999 | "
            })
    void municipalitiesAreTodaysByNumberOrByANameThatOnlyOneHas(String text, @Nullable String number) {
        assertThat(MeasureValues.municipality(text, REFORMS).map(MunicipalityNumber::digits))
                .isEqualTo(Optional.ofNullable(number));
    }

    @Test
    void aDraftThatIsRightBecomesAMeasure() {
        MeasureDraft draft = MeasureDraft.of(
                "T-1",
                Map.of(
                        "bodies", "182-9001-R, NO182-9002-R",
                        "type", "Kantsone",
                        "municipality", "1857",
                        "status", "Planlagt",
                        "start", "2026",
                        "end", "2026",
                        "costKroner", "120 000",
                        "sector", " "),
                REFORMS);
        assertThat(draft.problems()).isEmpty();
        Measure measure = draft.measure().orElseThrow();
        assertThat(measure.bodies()).extracting("text").containsExactly("182-9001-R", "182-9002-R");
        assertThat(measure.status()).isEqualTo(MeasureStatus.PLANNED);
        assertThat(measure.start()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(measure.end()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(measure.costKroner()).isEqualTo(120_000);
        assertThat(measure.sector()).isNull();
    }

    @Test
    void everythingThatIsWrongWithADraftIsToldBesideItsField() {
        MeasureDraft draft = MeasureDraft.of(
                "T-1",
                Map.of(
                        "status", "kanskje",
                        "municipality", "Narnia",
                        "decided", "i fjor",
                        "start", "2027-01-02",
                        "end", "2027-01-01",
                        "costKroner", "-1"),
                REFORMS);
        assertThat(draft.measure()).isEmpty();
        assertThat(draft.problems())
                .extracting(MeasureDraft.Problem::field, MeasureDraft.Problem::code)
                .map(Object::toString)
                .isEqualTo(List.of(
                        "(\"bodies\", \"measure.no-bodies\")",
                        "(\"type\", \"measure.no-type\")",
                        "(\"status\", \"measure.bad-status\")",
                        "(\"decided\", \"measure.bad-date\")",
                        "(\"end\", \"measure.bad-order\")",
                        "(\"municipality\", \"measure.bad-municipality\")",
                        "(\"costKroner\", \"measure.bad-cost\")"));
        assertThat(draft.problems()).allSatisfy(problem -> {
            assertThat(problem.message(Language.BOKMAAL)).isNotBlank().doesNotContain("{");
            assertThat(problem.hint(Language.ENGLISH)).isNotBlank();
        });
    }
}
