package no.omland.dataset.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.omland.demography.AgeSpan;
import no.omland.demography.People;
import no.omland.demography.PopulationProjection;
import no.omland.demography.PopulationProjection.Figure;
import no.omland.municipality.Municipalities;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;
import no.omland.travel.demand.DemandPoint;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Demand of another year: today's places, scaled by their municipality. */
class PeopleInYearTest {

    private static final MunicipalityNumber WEST = new MunicipalityNumber("4641");
    private static final MunicipalityNumber EAST = new MunicipalityNumber("4642");
    private static final AgeSpan OVER_80 = new AgeSpan(80, null);

    private static Municipality square(MunicipalityNumber number, double west) {
        return new Municipality(
                number, number.digits(), new GeometryFactory().toGeometry(new Envelope(west, west + 100, 0, 100)));
    }

    @Test
    void placesGetTheirShareOfThoseOver80AndTheRestIsSaid() {
        PopulationProjection projection = new PopulationProjection(
                List.of(
                        new Figure(WEST, 2025, AgeSpan.ALL, 1000),
                        new Figure(WEST, 2050, OVER_80, 120),
                        new Figure(EAST, 2025, AgeSpan.ALL, 500)),
                Set.of());
        PeopleInYear people = PeopleInYear.of(
                List.of(
                        new DemandPoint("town", 10, 10, 750),
                        new DemandPoint("farm", 90, 90, 250),
                        new DemandPoint("east", 150, 50, 500),
                        new DemandPoint("sea", 900, 50, 3)),
                new Municipalities(List.of(square(WEST, 0), square(EAST, 100))),
                projection,
                2025,
                OVER_80,
                2050);
        assertThat(people.points())
                .containsExactly(new DemandPoint("town", 10, 10, 90), new DemandPoint("farm", 90, 90, 30));
        assertThat(people.missing())
                .containsOnlyKeys(People.Reason.YEAR)
                .containsEntry(People.Reason.YEAR, Set.of(EAST));
        assertThat(people.peopleLeftOut()).isEqualTo(503);
    }
}
