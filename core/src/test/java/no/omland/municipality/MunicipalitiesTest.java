package no.omland.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class MunicipalitiesTest {

    /** 1101 has a hole in which 1103 lies; 1102 is its neighbour in the east; 1104 is an island and has no area known. */
    private static final Municipalities MUNICIPALITIES = new Municipalities(List.of(
            municipality("1102", "POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))"),
            municipality(
                    "1101",
                    "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 6 4, 6 6, 4 6, 4 4), (1 1, 2 1, 2 2, 1 2, 1 1))"),
            municipality("1103", "MULTIPOLYGON (((4 4, 6 4, 6 6, 4 6, 4 4)), ((30 0, 31 0, 31 1, 30 1, 30 0)))"),
            municipality("1104", null)));

    @ParameterizedTest(name = "({0}, {1}) is in {2}: {3}")
    @CsvSource({
        "3, 3, 1101, inside",
        "15, 5, 1102, inside the neighbour",
        "10, 5, 1101, on the border the lower number wins",
        "10, 10, 1101, on the corner of both",
        "5, 5, 1103, inside the hole lies another",
        "4, 5, 1101, on the rim of the hole",
        "1.5, 1.5, , in a hole that is nobody's",
        "1, 1.5, 1101, on the rim of that hole",
        "30.5, 0.5, 1103, on its second part",
        "25, 5, , between the parts",
        "-1, 5, , outside all"
    })
    void aPointLiesInOneMunicipality(double x, double y, @Nullable String number, String why) {
        assertThat(MUNICIPALITIES
                        .at(new Coordinate(x, y))
                        .map(each -> each.number().digits())
                        .orElse(null))
                .as(why)
                .isEqualTo(number);
    }

    @Test
    void theyAreListedByNumberAndFoundByIt() {
        assertThat(MUNICIPALITIES.list())
                .extracting(each -> each.number().digits())
                .containsExactly("1101", "1102", "1103", "1104");
        assertThat(MUNICIPALITIES.find(new MunicipalityNumber("1104"))).isPresent();
        assertThat(MUNICIPALITIES.find(new MunicipalityNumber("1105"))).isEmpty();
        assertThat(Municipalities.none().list()).isEmpty();
        assertThat(Municipalities.none().at(new Coordinate(1, 1))).isEmpty();
    }

    @Test
    void manyReadersAtOnceGetTheSameAnswer() {
        List<String> found = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(i -> MUNICIPALITIES
                        .at(new Coordinate(i % 20 + 0.5, 7))
                        .map(each -> each.number().digits())
                        .orElse("-"))
                .toList();
        assertThat(found.stream().filter("1101"::equals).count()).isEqualTo(10_000);
        assertThat(found.stream().filter("1102"::equals).count()).isEqualTo(10_000);
    }

    private static Municipality municipality(String number, @Nullable String wkt) {
        return new Municipality(new MunicipalityNumber(number), "Navn " + number, wkt == null ? null : wkt(wkt));
    }

    private static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
