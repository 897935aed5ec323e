package no.omland.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceSystemTest {
    @Test
    void tellsOfUtm33() {
        ReferenceSystem utm33 = ReferenceSystem.of(EpsgCode.ETRS89_UTM33);
        assertThat(utm33).hasToString("EPSG:25833 (ETRS89 / UTM zone 33N)");
        assertThat(utm33.code()).contains(EpsgCode.ETRS89_UTM33);
        assertThat(utm33.isGeographic()).isFalse();
        assertThat(utm33.metresPerUnit()).isEqualTo(1);
        assertThat(utm33.areaOfUse()).contains(new AreaOfUse(12, 46.4, 18.01, 84.42));
    }

    @Test
    void refusesToMeasureInDegrees() {
        ReferenceSystem degrees = ReferenceSystem.of(EpsgCode.ETRS89);
        assertThat(degrees.isGeographic()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(degrees::metresPerUnit)
                .withMessage(
                        "EPSG:4258 (ETRS89) is in degrees, expected a system in metres; move the data to EPSG:25833 first");
    }

    /** New York's state plane, in US survey feet of 1200/3937 m. */
    @Test
    void asksTheRegisterForOtherCodes() {
        ReferenceSystem longIsland = ReferenceSystem.of(new EpsgCode(2263));
        assertThat(longIsland.name()).contains("NAD83 / New York Long Island (ftUS)");
        assertThat(longIsland.metresPerUnit()).isCloseTo(1200 / 3937.0, within(1e-9));
        assertThat(longIsland.areaOfUse()).hasValueSatisfying(area -> {
            assertThat(area.contains(-74, 40.7)).isTrue();
            assertThat(area.contains(10, 60)).isFalse();
        });
    }

    @Test
    void saysThatACodeIsNotInTheRegister() {
        assertThatThrownBy(() -> ReferenceSystem.of(new EpsgCode(99999)))
                .isInstanceOf(UnknownReferenceSystemException.class)
                .hasMessage(
                        "found EPSG:99999, expected a code in the EPSG register; check the number, or give a .prj file");
    }

    /** EPSG:5941 is a height, NN2000. */
    @Test
    void saysThatAHeightIsNotAPlace() {
        assertThatThrownBy(() -> ReferenceSystem.of(new EpsgCode(5941)))
                .isInstanceOf(UnknownReferenceSystemException.class)
                .hasMessageContaining("expected a geographic or projected reference system");
    }

    @ParameterizedTest
    @EnumSource(WellKnownSystem.class)
    void theShortListSaysWhatTheRegisterSays(WellKnownSystem wellKnown) throws Exception {
        EpsgDatabase.prepare();
        assertThat(CRS.equalsIgnoreMetadata(
                        CRS.decode(wellKnown.code().toString(), true), GeoToolsSystems.parse(wellKnown.wkt())))
                .isTrue();
        assertThat(ReferenceSystemReader.identify(wellKnown.wkt())).contains(wellKnown.code());
    }

    @Test
    void isTheSameAsAnotherOfTheSameCode() {
        assertThat(ReferenceSystem.of(EpsgCode.WGS84))
                .isEqualTo(ReferenceSystem.of(EpsgCode.parse("4326")))
                .hasSameHashCodeAs(ReferenceSystem.of(EpsgCode.parse("4326")))
                .isNotEqualTo(ReferenceSystem.of(EpsgCode.ETRS89));
    }
}
