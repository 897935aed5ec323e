package no.omland.dataset.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import no.omland.issue.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrintedTravelTest {

    @TempDir
    private Path folder;

    @Test
    void aTableIsReadAsItStandsAndWhatIsNoNumberIsEmpty() throws IOException {
        Path file = Files.writeString(folder.resolve("printed.csv"), """
            from;to;minutes;km
            Vik;Sogndal;54;30
            Vik;Luster;"1t 46";80
            Sogndal;Vik;55,5;30
            """);
        PrintedTravel printed = PrintedTravel.read(file);

        assertThat(printed.name()).isEqualTo("printed.csv");
        assertThat(printed.ends()).containsExactly("Vik", "Sogndal", "Luster");
        assertThat(printed.find("Vik", "Sogndal").orElseThrow().minutes()).hasValue(54);
        assertThat(printed.find("Sogndal", "Vik").orElseThrow().minutes())
                .as("printed both ways")
                .hasValue(55.5);
        assertThat(printed.find("Luster", "Vik").orElseThrow())
                .as("printed one way")
                .isEqualTo(new PrintedTravel.Row("Vik", "Luster", OptionalDouble.empty(), OptionalDouble.of(80)));
        assertThat(printed.find("Luster", "Sogndal")).isEmpty();
    }

    @Test
    void aTableOfOtherThingsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), "place,people\\nVik,2550\\n");

        assertThatThrownBy(() -> PrintedTravel.read(file))
                .as("scenario.printed-columns")
                .isInstanceOf(DataException.class)
                .hasMessageContaining("place, people");
    }

    @ParameterizedTest
    @CsvSource({
        "Lærdal/Aurland, Nav Aurland og Lærdal,    true",
        "Sogndal,        Nav Sogndal,              true",
        "Luster,         Nav Luster (Gaupne),      true",
        "Lærdal/Aurland, Nav Lærdal,               false",
        "Vik,            Nav Vikedal,              false"
    })
    void aPrintedNameMeansWhatHoldsAllItsWords(String printed, String called, boolean isMeant) {
        assertThat(PrintedTravel.isMeant(printed, called)).isEqualTo(isMeant);
    }
}
