package no.omland.maps.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.maps.style.Colour;
import no.omland.maps.style.MapStyle;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

final class OfficeMapsTest {

    private static final MapStyle STYLE = MapStyle.standard();
    private static final Envelope SOGN = new Envelope(60_000, 120_000, 6_780_000, 6_840_000);
    private static final ChangeMap.Words WORDS = new ChangeMap.Words(
            Map.of(ChangeMap.Change.MUCH_WORSE, "minst 15 min lengre", ChangeMap.Change.CUT_OFF, "avskåret"),
            "kontor",
            people -> people + " mennesker");

    @ParameterizedTest
    @CsvSource({"0.9, SAME", "-0.9, SAME", "1, WORSE", "14.9, WORSE", "15, MUCH_WORSE", "-1, BETTER", "-15, MUCH_BETTER"
    })
    void aChangeIsSaidByItsMinutes(double minutes, ChangeMap.Change change) {
        assertThat(ChangeMap.Change.of(minutes)).isEqualTo(change);
    }

    @Test
    void bandsGrowLighterInGreyToo() {
        OfficeSigns signs = new OfficeSigns(STYLE);
        Colour black = new Colour(0);
        double before = 0;
        for (int i = 0; i < 5; i++) {
            double lightness = signs.band(i, 5).contrastWith(black);
            assertThat(lightness).isGreaterThan(before * 1.15);
            before = lightness;
        }
    }

    @ParameterizedTest
    @CsvSource({"2", "6.5"})
    void signsOfOneSizeCoverAsMuchPaper(double radius) {
        double disc = Math.PI * radius * radius;
        assertThat(area(PaperShapes.triangle(50, 50, radius))).isCloseTo(disc, within(disc * 0.001));
        assertThat(area(PaperShapes.diamond(50, 50, radius))).isCloseTo(disc, within(disc * 0.001));
    }

    @Test
    void theKeyHasOnlyTheChangesThatAreOnTheMap(@TempDir Path folder) {
        String svg = SvgCanvas.svg(
                ChangeMap.of(
                        ground(folder),
                        STYLE,
                        new ChangeMap.Order(
                                SOGN,
                                List.of(new ChangeMap.Settlement(
                                        "Vik", 90_000, 6_800_000, 1768, ChangeMap.Change.MUCH_WORSE, "+73")),
                                List.of(new OfficeMap.Office("Nav Sogndal", 100_000, 6_820_000)),
                                WORDS,
                                493,
                                380,
                                "Endring")),
                "p");

        assertThat(svg)
                .contains(">Vik +73<", ">minst 15 min lengre<", ">Nav Sogndal<", ">200 mennesker<", ">10\u00a0km<");
        assertThat(svg).doesNotContain("avskåret");
    }

    @Test
    void aMapOfOfficesTellsEachBandInItsKey(@TempDir Path folder) {
        var factory = new GeometryFactory();
        String svg = SvgCanvas.svg(
                OfficeMap.of(
                        ground(folder),
                        STYLE,
                        new OfficeMap.Order(
                                SOGN,
                                List.of(
                                        new OfficeMap.Band(
                                                "inntil 15 min",
                                                factory.toGeometry(new Envelope(80_000, 90_000, 6_800_000, 6_810_000))),
                                        new OfficeMap.Band(
                                                "inntil 30 min",
                                                factory.toGeometry(
                                                        new Envelope(75_000, 95_000, 6_795_000, 6_815_000)))),
                                List.of(new OfficeMap.Office("Nav Vik", 85_000, 6_805_000)),
                                new OfficeMap.Ways(List.of(), List.of()),
                                new OfficeMap.Words("kontor", "veg", "ferje"),
                                493,
                                380,
                                "Kontor")),
                "p");

        assertThat(svg).contains(">inntil 15 min<", ">inntil 30 min<", ">Nav Vik<", ">kontor<");
        assertThat(svg).doesNotContain(">veg<", ">ferje<");
    }

    @Test
    void aMapOfNowhereIsRefused() {
        assertThatThrownBy(() ->
                        new ChangeMap.Order(new Envelope(), List.of(), List.of(), WORDS, 493, 380, "Ingen steder"))
                .hasMessageContaining("extent");
    }

    private static MapGround ground(Path folder) {
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("w.gpkg"))) {
            return MapGround.of(WorkspaceSnapshot.of(workspace));
        }
    }

    /** By the shoelace formula over the corners of one ring. */
    private static double area(Path2D path) {
        double[] at = new double[6];
        double sum = 0;
        double lastX = 0;
        double lastY = 0;
        double firstX = 0;
        double firstY = 0;
        boolean isFirst = true;
        for (var each = path.getPathIterator(null); !each.isDone(); each.next()) {
            if (each.currentSegment(at) == PathIterator.SEG_CLOSE) {
                continue;
            }
            if (isFirst) {
                firstX = at[0];
                firstY = at[1];
            } else {
                sum += lastX * at[1] - at[0] * lastY;
            }
            isFirst = false;
            lastX = at[0];
            lastY = at[1];
        }
        return Math.abs(sum + lastX * firstY - firstX * lastY) / 2;
    }
}
