package no.omland.demography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.omland.demography.People.Reason;
import no.omland.municipality.MunicipalityNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a projection tells, and what it does not. */
class PopulationProjectionTest {

    private static final MunicipalityNumber LUSTER = new MunicipalityNumber("4644");
    private static final MunicipalityNumber VIK = new MunicipalityNumber("4639");
    private static final MunicipalityNumber AURLAND = new MunicipalityNumber("4641");

    private final PopulationProjection projection = new PopulationProjection(
            List.of(
                    figure(LUSTER, 2025, "0-66", 4000),
                    figure(LUSTER, 2025, "67-79", 800),
                    figure(LUSTER, 2025, "80-89", 250),
                    figure(LUSTER, 2025, "90+", 50),
                    figure(LUSTER, 2050, "80+", 600),
                    figure(VIK, 2050, "80+", 10),
                    figure(VIK, 2025, "80+", 0)),
            Set.of(AURLAND));

    private static PopulationProjection.Figure figure(MunicipalityNumber number, int year, String ages, long people) {
        return new PopulationProjection.Figure(number, year, AgeSpan.find(ages).orElseThrow(), people);
    }

    @ParameterizedTest
    @CsvSource({
        "80+, 300",
        "67+, 1100",
        "0+, 5100",
        "67-89, 1050",
        "0-66, 4000",
    })
    void ageGroupsAreAddedUp(String ages, long people) {
        assertThat(projection.people(LUSTER, AgeSpan.find(ages).orElseThrow(), 2025))
                .isEqualTo(new People.Known(people));
    }

    @Test
    void whatTheTableDoesNotTellIsSaidToBeMissing() {
        AgeSpan over80 = new AgeSpan(80, null);
        assertThat(projection.people(LUSTER, over80, 2035)).isEqualTo(new People.Missing(Reason.YEAR));
        assertThat(projection.people(LUSTER, new AgeSpan(75, null), 2025)).isEqualTo(new People.Missing(Reason.AGES));
        assertThat(projection.people(LUSTER, AgeSpan.ALL, 2050)).isEqualTo(new People.Missing(Reason.AGES));
        assertThat(projection.people(AURLAND, over80, 2025)).isEqualTo(new People.Missing(Reason.PART_OF_MUNICIPALITY));
        assertThat(projection.people(new MunicipalityNumber("4640"), over80, 2025))
                .isEqualTo(new People.Missing(Reason.MUNICIPALITY));
        assertThat(projection.growth(VIK, over80, 2025, 2050)).isEqualTo(new Growth.Missing(Reason.NOBODY_AT_FIRST));
    }

    @Test
    void growthIsTheQuotientOfTwoFigures() {
        assertThat(projection.growth(LUSTER, new AgeSpan(80, null), 2025, 2050)).isEqualTo(new Growth.Known(2.0));
        assertThat(projection.share(LUSTER, AgeSpan.ALL, 2025, new AgeSpan(80, null), 2050))
                .isEqualTo(new Growth.Known(600.0 / 5100));
    }

    @Test
    void scaledPlacesAddUpToTheMunicipalityAndTheRestIsNamed() {
        List<ScaledPeople.Place> places = List.of(
                new ScaledPeople.Place(LUSTER, 1),
                new ScaledPeople.Place(LUSTER, 1),
                new ScaledPeople.Place(LUSTER, 1),
                new ScaledPeople.Place(VIK, 7),
                new ScaledPeople.Place(null, 9));
        ScaledPeople scaled = ScaledPeople.of(
                places, number -> number.equals(LUSTER) ? new Growth.Known(1.5) : new Growth.Missing(Reason.YEAR));
        // 3 × 1.5 = 4.5, which is 5: each is 1.5, so the first two get the two that are left after 1 + 1 + 1.
        assertThat(scaled.people()).isEqualTo(new ArrayList<>(Arrays.asList(2L, 2L, 1L, null, null)));
        assertThat(scaled.missing()).containsOnlyKeys(Reason.YEAR);
        assertThat(scaled.missing().get(Reason.YEAR)).containsExactly(VIK);
        assertThat(scaled.outside()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({
        "80+, 80+",
        "80 år eller eldre, 80+",
        "105 år og over, 105+",
        "67-79 år, 67-79",
        "67–79, 67-79",
        "0 år, 0",
        "6, 6",
        "under 18 år, 0-17",
        "I alt, 0+",
        "Alle aldre, 0+",
    })
    void agesAreReadAsTablesWriteThem(String written, String span) {
        assertThat(AgeSpan.find(written).map(AgeSpan::toString)).hasValue(span);
    }

    @ParameterizedTest
    @CsvSource({"gamle", "79-67", "80++", "''"})
    void whatIsNoAgeIsNone(String written) {
        assertThat(AgeSpan.find(written)).isEmpty();
    }
}
