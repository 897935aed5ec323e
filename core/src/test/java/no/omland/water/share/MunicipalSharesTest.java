package no.omland.water.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.omland.coverage.MeasuringSystem;
import no.omland.crs.EpsgCode;
import no.omland.municipality.Municipalities;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.EnvironmentalObjective;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.WaterBodyPlace;
import no.omland.water.WaterCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class MunicipalSharesTest {

    private static final EpsgCode UTM33 = new EpsgCode(25833);

    private static final Municipalities TWO = new Municipalities(List.of(
            new Municipality(
                    new MunicipalityNumber("1001"), "Vest", wkt("POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0))")),
            new Municipality(
                    new MunicipalityNumber("1002"),
                    "Aust",
                    wkt("POLYGON ((1000 0, 2000 0, 2000 1000, 1000 1000, 1000 0))"))));

    private static final List<WaterBody> BODIES = List.of(
            body("1-1-R", Modification.NATURAL, EcologicalClass.GOOD, "LINESTRING (250 500, 1250 500)"),
            body("1-2-R", Modification.NATURAL, EcologicalClass.UNKNOWN, "LINESTRING (1500 500, 1500 1500)"),
            body(
                    "1-1-L",
                    Modification.HEAVILY_MODIFIED,
                    EcologicalClass.POOR,
                    "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))"),
            body("1-3-R", Modification.NATURAL, EcologicalClass.BAD, "POINT (5 5)"),
            body("1-4-R", Modification.NATURAL, EcologicalClass.BAD, null));

    @Test
    void everyBodyIsDividedByWhereItLies() {
        MunicipalShares shares = MunicipalShares.of(BODIES, TWO, UTM33, MeasuringSystem.NATIONAL);
        assertThat(shares.rows()).hasSize(3);
        MunicipalShares.Row west = shares.rows().get(0);
        assertThat(Objects.requireNonNull(west.number()).digits()).isEqualTo("1001");
        assertThat(west.natural()).isEqualTo(new ShareCount(0.75, 0.75, 0.75));
        assertThat(west.potential()).isEqualTo(new ShareCount(1, 1, 0));
        assertThat(west.bodies()).isEqualTo(2);
        assertThat(west.alone()).isEqualTo(1);
        assertThat(west.lineMetres()).isCloseTo(750, within(1e-6));
        assertThat(west.areaSquareMetres()).isCloseTo(10_000, within(1e-6));
        MunicipalShares.Row east = shares.rows().get(1);
        assertThat(east.natural()).isEqualTo(new ShareCount(0.75, 0.25, 0.25));
        assertThat(shares.rows().get(2).number()).isNull();
        assertThat(shares.rows().get(2).natural().total()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void sharesAddUpToTheBodiesThatHaveAnExtent() {
        MunicipalShares shares = MunicipalShares.of(BODIES, TWO, UTM33, MeasuringSystem.NATIONAL);
        double sum = shares.rows().stream()
                .mapToDouble(row -> row.natural().total()
                        + row.potential().total()
                        + row.unspecified().total())
                .sum();
        assertThat(shares.measured()).isEqualTo(3);
        assertThat(sum).isCloseTo(3, within(1e-9));
        assertThat(shares.withoutExtent()).isEqualTo(2);
    }

    private static WaterBody body(
            String id, Modification modification, EcologicalClass ecologicalClass, @Nullable String wkt) {
        return new WaterBody(
                new WaterBodyId(id),
                null,
                WaterCategory.RIVER,
                modification,
                ecologicalClass,
                ChemicalStatus.UNKNOWN,
                EnvironmentalObjective.NONE,
                new WaterBodyPlace(null, null, null, List.of(), List.of(), false),
                null,
                null,
                List.of(),
                wkt == null ? null : wkt(wkt),
                Map.of());
    }

    private static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
