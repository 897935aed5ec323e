package no.omland.dataset.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import no.omland.issue.DataException;
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
                "name,lat,lon;A,5.0,61|places.unreadable",
                "name,lat,lon;A,61.1|places.unreadable",
                "sted,lat,lon;A,61.1,7|places.unreadable",
                "name,lat,lon,capacity;A,61.1,7,mange|places.unreadable"
            })
    void whatIsNoListOfPlacesIsRefused(String text, String code) throws IOException {
        Path file = file(text.replace(';', '\n') + "\n");

        assertThatThrownBy(() -> PlaceFile.read(file))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
