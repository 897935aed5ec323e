package no.omland.maps.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.omland.maps.picture.GraphicsCanvas;
import no.omland.maps.picture.Picture;
import no.omland.maps.picture.SvgCanvas;
import no.omland.maps.style.MapStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChartsTest {

    private static final MapStyle STYLE = MapStyle.standard();
    private static final ReachChart.Words WORDS =
            new ReachChart.Words("mennesker", "minutter", "alle 1000", Long::toString);
    private static final Pattern BOX = Pattern.compile(
            "d=\"M([\\d.]+) ([\\d.]+)L([\\d.]+) \\2L\\3 [\\d.]+L\\1 [\\d.]+Z\" fill=\"(?!none)([^\"]+)\"");

    @Test
    void aCurveClimbsByThePeopleOfEachTimeInWhateverOrderTheyCome() {
        ReachChart.Line line = line("I dag");

        assertThat(line.within(9.9)).isZero();
        assertThat(line.within(10)).isEqualTo(250);
        assertThat(line.within(30)).isEqualTo(750);
    }

    @Test
    void aCurveEndsAsHighAsItsShareOfEveryone() {
        String svg = svg(curve(List.of(line("I dag"))));

        List<Double> heights = new ArrayList<>();
        Matcher path = Pattern.compile("d=\"(M[^\"]+)\" fill=\"none\" stroke=\"#16262e\"")
                .matcher(svg);
        assertThat(path.find()).isTrue();
        Matcher corner = Pattern.compile("[ML][\\d.]+ ([\\d.]+)").matcher(path.group(1));
        while (corner.find()) {
            heights.add(Double.parseDouble(corner.group(1)));
        }
        double bottom = heights.get(0);
        double top = 20;
        assertThat((bottom - heights.get(heights.size() - 1)) / (bottom - top)).isCloseTo(0.75, within(0.001));
    }

    @Test
    void everyLineOfAChartDiffersByItsDashAndMarkWithoutColour() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < LineLook.values().length; i++) {
            int number = i;
            Picture sample =
                    new Picture(40, 20, "", canvas -> LineLook.of(number).sample(canvas, new ChartInk(STYLE), 2, 10));
            String grey = svg(sample).replaceAll("#(?!fbfaf6)[0-9a-f]{6}", "#000000");
            assertThat(seen.add(grey)).as(LineLook.of(i).name()).isTrue();
        }
    }

    @Test
    void theKeyNamesEveryLine() {
        assertThat(svg(curve(List.of(line("I dag"), line("Sentralt i Sogndal"), line("Desentralt")))))
                .contains(">I dag<", ">Sentralt i Sogndal<", ">Desentralt<", ">alle 1000<");
    }

    @Test
    void barsOfBothSidesGoByOneScale() {
        List<TwoSidedBars.Row> rows = List.of(
                new TwoSidedBars.Row("Vik", 2000, "2 000", 0, ""),
                new TwoSidedBars.Row("Luster", 0, "", 1000, "1 000"));
        List<MatchResult> bars = boxes(
                svg(TwoSidedBars.of(STYLE, rows, new TwoSidedBars.Words("får lengre", "får kortere"), 493, "Vinnere")));

        assertThat(width(bars.get(0)) / width(bars.get(1))).isCloseTo(2, within(0.01));
        assertThat(bars.get(0).group(4)).startsWith("url(#");
        assertThat(bars.get(1).group(4)).isEqualTo("#0b5c6b");
    }

    @Test
    void sumsAreCutByWhoBearsThem() {
        Picture picture = StackedBars.of(
                STYLE,
                List.of("kommune", "stat", "brukere"),
                List.of(
                        new StackedBars.Row("I dag", List.of(300_000L, 100_000L, 200_000L), "kr 600 000", false),
                        new StackedBars.Row("Sentralt", List.of(100_000L, 0L, 200_000L), "minst kr 300 000", true)),
                amount -> amount / 1000 + "",
                493,
                "Hvem som betaler");
        List<MatchResult> bars = boxes(svg(picture)).stream()
                .filter(box -> !box.group(4).equals("#fbfaf6"))
                .skip(3)
                .toList();

        assertThat(bars).hasSize(5);
        double scale = width(bars.get(0)) / 300_000;
        assertThat(width(bars.get(1))).isCloseTo(100_000 * scale, within(0.02));
        assertThat(width(bars.get(2))).isCloseTo(200_000 * scale, within(0.02));
        assertThat(width(bars.get(4))).isCloseTo(200_000 * scale, within(0.02));
    }

    @Test
    void aSumOfNoPartsOrOfOneBelowNothingIsRefused() {
        assertThatThrownBy(() -> new StackedBars.Row("I dag", List.of(), "", false))
                .hasMessageContaining("got []");
        assertThatThrownBy(() -> new StackedBars.Row("I dag", List.of(-1L), "", false))
                .hasMessageContaining("got [-1]");
    }

    @ParameterizedTest
    @CsvSource({"29715, 6, 5000", "7, 6, 2", "1000, 5, 200", "0, 6, 1"})
    void anAxisHasRoundSteps(long greatest, int parts, long step) {
        assertThat(RoundSteps.step(greatest, parts)).isEqualTo(step);
    }

    @Test
    void aChartIsTheSamePixelsEveryTime() {
        Picture picture = curve(List.of(line("I dag"), line("Sentralt")));

        assertThat(GraphicsCanvas.png(picture, 96)).isEqualTo(GraphicsCanvas.png(picture, 96));
    }

    private static ReachChart.Line line(String name) {
        return new ReachChart.Line(name, List.of(new ReachChart.Step(30, 500), new ReachChart.Step(10, 250)));
    }

    private static Picture curve(List<ReachChart.Line> lines) {
        return ReachChart.of(STYLE, lines, List.of(15, 30, 60), 1000, WORDS, 493, 240, "Kurve");
    }

    private static String svg(Picture picture) {
        return SvgCanvas.svg(picture, "p");
    }

    private static List<MatchResult> boxes(String svg) {
        return BOX.matcher(svg).results().toList();
    }

    private static double width(MatchResult box) {
        return Math.abs(Double.parseDouble(box.group(3)) - Double.parseDouble(box.group(1)));
    }
}
