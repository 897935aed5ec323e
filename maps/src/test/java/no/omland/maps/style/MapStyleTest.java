package no.omland.maps.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapStyleTest {

    @TempDir
    Path folder;

    /** Expected ratios from https://webaim.org/resources/contrastchecker/. */
    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21", "#777777, #ffffff, 4.48", "#ff0000, #ffffff, 3.99", "#0000ff, #ffffff, 8.59"})
    void contrastIsThatOfTheGuidelines(String one, String other, double ratio) {
        // The checker cuts off after two decimals.
        assertThat(Colour.parse(one).contrastWith(Colour.parse(other))).isCloseTo(ratio, within(0.01));
    }

    @Test
    void everyLetterCanBeReadOnItsClass() {
        MapStyle style = MapStyle.standard();
        List<ClassStyle> classes = new ArrayList<>(style.status().values());
        classes.addAll(style.chemical().values());

        assertThat(classes).hasSize(9).allSatisfy(drawn -> {
            assertThat(drawn.ink().contrastWith(drawn.colour())).isGreaterThanOrEqualTo(4.5);
            assertThat(drawn.letter()).containsKeys("nb", "nn", "en");
        });
    }

    /** The guidelines ask 3 : 1 of what is not text: https://www.w3.org/TR/WCAG22/#non-text-contrast. */
    @Test
    void outlinesStandOutFromLandAndPaper() {
        MapStyle style = MapStyle.standard();
        Map<String, Colour> light = style.surface().getOrDefault("light", Map.of());

        assertThat(style.status().values())
                .allSatisfy(drawn -> assertThat(List.of("land", "paper", "sea"))
                        .allSatisfy(surface -> assertThat(
                                        drawn.outline().contrastWith(light.getOrDefault(surface, new Colour(0))))
                                .isGreaterThan(3)));
    }

    @Test
    void theColoursAreThoseInUse() {
        MapStyle style = MapStyle.standard();

        // water.md: in use on a Swedish service
        assertThat(style.status().values().stream().map(drawn -> drawn.colour().toString()))
                .containsExactly("#005ce6", "#38a800", "#ffff00", "#ffaa00", "#ff0000", "#828282");
        assertThat(style.status().values().stream().map(drawn -> drawn.letter().getOrDefault("nb", "")))
                .containsExactly("S", "G", "M", "D", "SD", "?");
        assertThat(style.modification().get("HEAVILY_MODIFIED")).hasToString("#4d4d4d");
        assertThat(style.stripe()).isEqualTo(new Stripe(45, 3));
        assertThat(style.potential().keySet()).containsExactly("GOOD", "MODERATE", "POOR", "BAD", "UNKNOWN");
    }

    @Test
    void sizesGrowStraightBetweenStopsAndStayLevelOutside() {
        SizeByZoom size = new SizeByZoom(List.of(new SizeByZoom.Stop(5, 1), new SizeByZoom.Stop(9, 3)));

        assertThat(size.pixelsAt(2)).isEqualTo(1);
        assertThat(size.pixelsAt(5)).isEqualTo(1);
        assertThat(size.pixelsAt(7)).isEqualTo(2);
        assertThat(size.pixelsAt(12)).isEqualTo(3);
    }

    @Test
    void aUsersFileChangesWhatItNamesAndNothingElse() throws IOException {
        MapStyle style = MapStyle.withChangesFrom(
                file("{\"status\": {\"GOOD\": {\"colour\": \"#6abf40\", \"letter\": {\"se\": \"B\"}}}}"));

        ClassStyle good = new ArrayList<>(style.status().values()).get(1);
        assertThat(good.colour()).hasToString("#6abf40");
        assertThat(good.letter()).containsEntry("se", "B").containsEntry("nb", "G");
        assertThat(style.widths()).isEqualTo(MapStyle.standard().widths());
        assertThat(new ObjectMapper()
                        .readTree(style.json())
                        .at("/status/GOOD/colour")
                        .asText())
                .isEqualTo("#6abf40");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"status\": {\"HIHG\": {}}} | style.key.unknown | own.json: status.HIHG: there is no such key",
                "{\"status\": {\"GOOD\": {\"colour\": \"green\"}}} | style.value.invalid | own.json: status.GOOD.colour: a colour must be written #rrggbb, got green",
                "{\"status\": {\"GOOD\": 3}} | style.value.invalid | own.json: status.GOOD: expected an object, got 3",
                "{\"status\": {\"BAD\": {\"ink\": \"#ffffff\"}}} | style.contrast.low | own.json: status.BAD.ink: #ffffff on #ff0000 has contrast 4.00, expected at least 4.5",
                "{\"stripe\": {\"widthPixels\": 0}} | style.value.invalid | own.json: stripe: stripes must be wider than 0 pixels, got 0.0",
                "{\"widths\": {\"river\": []}} | style.value.invalid | own.json: widths.river: there must be at least one {zoom, pixels}",
                "{\"widths\": {\"river\": [{\"zoom\": 4}]}} | style.key.missing | own.json: widths.river[0].pixels: the key is missing",
                "{\"fillOpacity\": {\"lake\": 1.5}} | style.value.invalid | own.json: fillOpacity.lake: opacity must be 0..1, got 1.5",
                "{\"potential\": {\"GOOD\": {\"covers\": [\"BEST\"]}}} | style.value.invalid | own.json: potential.GOOD.covers: there is no status class BEST",
                "[] | style.unreadable | own.json: expected a JSON object"
            })
    void whatIsWrongIsSaidWithItsKey(String text, String code, String message) throws IOException {
        Path file = file(text);

        UnusableStyleException problem =
                catchThrowableOfType(UnusableStyleException.class, () -> MapStyle.withChangesFrom(file));

        assertThat(problem).hasMessage(message);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.hint()).isNotBlank();
    }

    @Test
    void aFileThatIsNoJsonSaysWhichLine() throws IOException {
        Path file = file("{\n \"status\": oops\n}");

        assertThatThrownBy(() -> MapStyle.withChangesFrom(file))
                .isInstanceOf(UnusableStyleException.class)
                .hasMessageStartingWith("own.json, line 2: ");
    }

    @Test
    void aMissingFileSaysSo() {
        assertThatThrownBy(() -> MapStyle.withChangesFrom(folder.resolve("none.json")))
                .hasMessage("none.json: the file cannot be read");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("own.json"), text);
    }
}
