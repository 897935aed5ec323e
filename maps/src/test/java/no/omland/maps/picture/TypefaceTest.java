package no.omland.maps.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class TypefaceTest {

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void itHasTheNorwegianAndTheSamiLetters(Typeface face) {
        assertThat("æøåÆØÅáčđŋšŧžÁČĐŊŠŦŽöï–«»§".codePoints().allMatch(face::has))
                .isTrue();
        assertThat(face.has(0x4E2D)).as("a Chinese letter").isFalse();
    }

    /** The widths of Helvetica, which Liberation Sans is made to have: Adobe's font metrics files Helvetica.afm and Helvetica-Bold.afm. */
    @ParameterizedTest
    @CsvSource({"REGULAR, Omland, 3.501", "BOLD, Omland, 3.723", "REGULAR, 1073, 2.224", "REGULAR, '', 0"})
    void aTextIsAsWideAsInHelvetica(Typeface face, String text, double ems) {
        assertThat(face.width(text, 1)).isCloseTo(ems, within(0.003));
        assertThat(face.width(text, 12)).isCloseTo(12 * ems, within(0.03));
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void theMiddleOfACapitalStandsAtThePoint(Typeface face) {
        var box = face.outline("H", 100, 50, 20, Canvas.Anchor.MIDDLE).getBounds2D();
        assertThat(box.getCenterX()).isCloseTo(100, within(0.5));
        assertThat(box.getCenterY()).isCloseTo(50, within(0.5));
    }
}
