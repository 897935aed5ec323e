package no.omland.maps.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.omland.maps.style.Colour;
import no.omland.maps.style.MapStyle;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ClassPicturesTest {

    /** WCAG 2.2, success criterion 1.4.6: 7 : 1. */
    private static final double ENHANCED = 7;

    @ParameterizedTest
    @EnumSource(
            value = EcologicalClass.class,
            names = {"GOOD", "MODERATE", "POOR", "BAD"})
    void aLetterOnStripesStandsOnAGroundOfItsOwn(EcologicalClass ecologicalClass) {
        String svg = SvgCanvas.svg(
                new ClassPictures(MapStyle.standard(), "nb").field(ecologicalClass, Modification.HEAVILY_MODIFIED),
                "p");
        MatchResult last = Pattern.compile(
                        "<path[^>]* fill=\"(#[0-9a-f]{6})\"[^>]*/><text[^>]* fill=\"(#[0-9a-f]{6})\"")
                .matcher(svg)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(svg));
        assertThat(Colour.parse(last.group(1)).contrastWith(Colour.parse(last.group(2))))
                .isGreaterThan(ENHANCED);
    }
}
