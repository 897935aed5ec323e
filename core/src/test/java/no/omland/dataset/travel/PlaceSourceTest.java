package no.omland.dataset.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places of CSV files. */
final class PlaceSourceTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("steder.csv"), text);
    }

    @Test
    void placesAreMovedToTheSystemOfTheRoads() throws IOException {
        List<PlaceSource.Found> found =
                PlaceFile.read(file("navn;lat;lon;kapasitet\nVest;67,1670;15,0000;60\nMidt;67.1669;15.2309;\n"));

        // 500,000 east and 7,450,000 north by cs2cs from EPSG:25833, to the four decimals of the file.
        assertThat(found.get(0).place().easting()).isCloseTo(500_000, within(5.0));
        assertThat(found.get(0).place().northing()).isCloseTo(7_450_000, within(10.0));
        assertThat(found.get(0).capacity()).isEqualTo(OptionalLong.of(60));
        assertThat(found.get(1).capacity()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,lat,lon|places.none",
                "name,lat,lon;A,5.0,61|places.degrees",
                "name,lat,lon;A,61.1|places.degrees",
                "sted,lat,lon;A,61.1,7|places.column",
                "name,lat,lon,capacity;A,61.1,7,mange|places.capacity",
                "name,lat,lon,capacity;A,61.1,7,-4|places.capacity"
            })
    void whatIsNoListOfPlacesIsRefused(String text, String code) throws IOException {
        Path file = file(text.replace(';', '\n') + "\n");

        assertThatThrownBy(() -> PlaceFile.read(file))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void everyLineThatIsWrongIsToldAtOnce() throws IOException {
        Path file = file("name,lat,lon,capacity\nVik,61.074,6.596,x\nA,61.1,7.1,5\nRar,abc,7,3.5\n");

        assertThatThrownBy(() -> PlaceFile.read(file))
                .isInstanceOfSatisfying(
                        DataException.class,
                        e -> assertThat(all(e, file))
                                .containsExactly(
                                        "steder.csv:2: plass (capacity) skal være et helt antall personer fra 0, og er"
                                                + " «x»",
                                        "steder.csv:4: lat skal være grader fra 57 til 72, og er «abc»",
                                        "steder.csv:4: plass (capacity) skal være et helt antall personer fra 0, og er"
                                                + " «3.5»"));
    }

    @Test
    void ofManyLinesSomeAreToldAndTheRestAreCounted() throws IOException {
        Path file = file("name,lat,lon\n" + "A,x,7\n".repeat(25));

        assertThatThrownBy(() -> PlaceFile.read(file)).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(e.others())
                    .hasSize(20)
                    .last()
                    .extracting(DataException::code)
                    .isEqualTo("places.more");
            assertThat(all(e, file).get(20)).isEqualTo("steder.csv: 5 andre ting er også feil");
        });
    }

    private static List<String> all(DataException first, Path file) {
        return Stream.concat(Stream.of(first), first.others().stream())
                .map(each -> each.message(Language.BOKMAAL).replace(file.toString(), "steder.csv"))
                .toList();
    }
}
