package no.omland.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.omland.municipality.FigureCarry.Row;
import no.omland.municipality.MunicipalityChanges.Fate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityChangesTest {

    private static final MunicipalityChanges CHANGES = MunicipalityChanges.load();
    private static final LocalDate IN_2019 = LocalDate.of(2019, 6, 1);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

    /** Statistics Norway, "Kommuner", code list 131: number of municipalities on 1 January. */
    @ParameterizedTest
    @CsvSource({
        "2016-01-01, 428",
        "2017-01-01, 426",
        "2018-01-01, 422",
        "2019-01-01, 422",
        "2020-01-01, 356",
        "2023-12-31, 356",
        "2024-01-01, 357"
    })
    void thereAreAsManyMunicipalitiesAsStatisticsNorwayCounts(LocalDate day, int count) {
        assertThat(CHANGES.inUse(day)).hasSize(count);
    }

    /** The two tables were compiled apart: the end of every chain must be the number that the other table gives. */
    @Test
    void everyNumberEndsWhereTheTableOfNumbersSaysSo() {
        MunicipalityReforms reforms = MunicipalityReforms.load();
        for (int year = 2016; year <= 2024; year++) {
            LocalDate day = LocalDate.of(year, 7, 1);
            for (MunicipalityNumber number : CHANGES.inUse(day)) {
                MunicipalityReforms.Successor successor = reforms.find(number).orElseThrow();
                Fate fate = CHANGES.fate(number, day, LocalDate.of(2025, 1, 1));
                if (fate instanceof Fate.Became became) {
                    assertThat(became.number()).as(number.digits()).isEqualTo(successor.today());
                } else if (fate instanceof Fate.Divided divided) {
                    assertThat(divided.among())
                            .as(number.digits())
                            .containsExactlyInAnyOrderElementsOf(successor.candidates());
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} of {1} is {3} in {2}")
    @CsvSource({
        "0706, 2016-12-31, 2017-01-01, 0710, Sandefjord took in Andebu and Stokke",
        "1601, 2017-06-01, 2018-01-01, 5001, Trondheim got a new county number",
        "0709, 2017-06-01, 2018-01-01, 0712, Larvik took in Lardal",
        "1567, 2018-06-01, 2019-01-01, 5061, Rindal went to Trøndelag",
        "1103, 2019-06-01, 2020-01-01, 1103, Stavanger kept its number",
        "1141, 2019-06-01, 2020-01-01, 1103, and took in Finnøy",
        "0219, 2019-06-01, 2020-01-01, 3024, Bærum in Viken",
        "0219, 2019-06-01, 2024-01-01, 3201, and out of it",
        "1534, 2019-06-01, 2020-01-01, 1507, Haram in Ålesund",
        "1534, 2019-06-01, 2024-01-01, 1580, and out of it with its old borders",
        "1504, 2019-06-01, 2024-01-01, 1508, as the rest of Ålesund"
    })
    void aNumberOfOneDayHasOneOnAnother(String number, LocalDate from, LocalDate to, String expected) {
        assertThat(CHANGES.fate(new MunicipalityNumber(number), from, to))
                .isEqualTo(new Fate.Became(new MunicipalityNumber(expected)));
    }

    @Test
    void aDividedMunicipalityHasNoOneNumberLater() {
        assertThat(CHANGES.fate(number("1507"), IN_2020, TODAY))
                .isEqualTo(new Fate.Divided(TODAY, List.of(number("1508"), number("1580"))));
        assertThat(CHANGES.fate(number("5012"), IN_2019, TODAY))
                .isEqualTo(new Fate.Divided(IN_2020, List.of(number("5055"), number("5056"), number("5059"))));
        assertThat(CHANGES.fate(number("1850"), IN_2019, TODAY))
                .isEqualTo(new Fate.Divided(IN_2020, List.of(number("1806"), number("1875"))));
    }

    @Test
    void aNumberThatWasNotInUseIsSaidToBeSo() {
        assertThat(CHANGES.fate(number("0219"), IN_2020, TODAY)).isEqualTo(new Fate.NotInUse());
        assertThat(CHANGES.fate(number("3024"), IN_2019, TODAY)).isEqualTo(new Fate.NotInUse());
        assertThatThrownBy(() -> CHANGES.fate(number("3024"), TODAY, IN_2020)).hasMessageContaining("forward only");
    }

    @Test
    void figuresAreAddedUpWhereMunicipalitiesBecameOneAndNeverDivided() {
        FigureCarry carried = FigureCarry.of(
                CHANGES,
                List.of(
                        row("1571", 1500L, 7L),
                        row("5011", 4200L, null),
                        row("5012", 900L, 3L),
                        row("301", 690000L, 1L),
                        row("9999", 12L, 0L),
                        row("ukjent", 5L, 0L)),
                2,
                IN_2019,
                TODAY);
        assertThat(carried.figures())
                .extracting(figures -> figures.number().digits())
                .containsExactly("0301", "5055", "5056", "5059");
        FigureCarry.Figures heim = carried.figures().get(1);
        assertThat(heim.values()).containsExactly(BigDecimal.valueOf(5700), BigDecimal.valueOf(7));
        assertThat(heim.sources()).containsExactly(number("1571"), number("5011"));
        assertThat(heim.missing()).containsExactly(number("5011"));
        assertThat(heim.lacksPartOf()).containsExactly(number("5012"));
        assertThat(carried.figures().get(2).values()).containsExactly(null, null);
        assertThat(carried.unanswered())
                .singleElement()
                .satisfies(divided ->
                        assertThat(divided.among()).containsExactly(number("5055"), number("5056"), number("5059")));
        assertThat(carried.notInUse()).extracting(Row::number).containsExactly("9999", "ukjent");
    }

    /** One for each municipality of 2019: what is carried and what is left over must be all of it. */
    @Test
    void nothingIsLostOnTheWay() {
        List<Row> rows = CHANGES.inUse(IN_2019).stream()
                .map(number -> row(number.digits(), 1L))
                .toList();
        FigureCarry carried = FigureCarry.of(CHANGES, rows, 1, IN_2019, TODAY);
        long sum = carried.figures().stream()
                .map(figures -> figures.values().get(0))
                .mapToLong(value -> value == null ? 0 : value.longValueExact())
                .sum();
        assertThat(sum + carried.unanswered().size()).isEqualTo(422);
        assertThat(carried.unanswered()).hasSize(2);
    }

    private static Row row(String number, @Nullable Long... values) {
        return new Row(
                number,
                Arrays.stream(values)
                        .map(value -> value == null ? null : BigDecimal.valueOf(value))
                        .toList());
    }

    private static MunicipalityNumber number(String digits) {
        return new MunicipalityNumber(digits);
    }
}
