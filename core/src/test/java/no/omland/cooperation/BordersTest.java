package no.omland.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.cooperation.BorderComparison.FitKind;
import no.omland.cooperation.BorderComparison.Meeting;
import no.omland.cooperation.BorderComparison.Relation;
import no.omland.cooperation.Grouping.Group;
import no.omland.cooperation.MunicipalGround.PeoplePoint;
import no.omland.municipality.Municipalities;
import no.omland.municipality.Municipality;
import no.omland.municipality.MunicipalityNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Four square municipalities of a square kilometre, 1801 1802 below, 1803 1804 above, and groups of them. */
class BordersTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double KM = 1000;

    private static Geometry box(double west, double south, double east, double north) {
        return FACTORY.toGeometry(new Envelope(west * KM, east * KM, south * KM, north * KM));
    }

    private static MunicipalityNumber n(int number) {
        return new MunicipalityNumber(String.valueOf(number));
    }

    private static Group group(String name, Integer... members) {
        return Group.of(name, Stream.of(members).map(BordersTest::n).collect(Collectors.toSet()));
    }

    private static MunicipalGround ground(double upperRowFrom) {
        Municipalities four = new Municipalities(List.of(
                new Municipality(n(1801), "A", box(0, 0, 1, 1)),
                new Municipality(n(1802), "B", box(1, 0, 2, 1)),
                new Municipality(n(1803), "C", box(0, upperRowFrom, 1, 2)),
                new Municipality(n(1804), "D", box(1, upperRowFrom, 2, 2))));
        return new MunicipalGround(
                four,
                Map.of(n(1801), 10L, n(1802), 20L, n(1803), 30L),
                List.of(
                        new PeoplePoint(FACTORY.createPoint(new Coordinate(500, 500)), 10),
                        new PeoplePoint(FACTORY.createPoint(new Coordinate(1900, 500)), 20)));
    }

    private final MunicipalGround ground = ground(1);
    private final Grouping rows =
            new Grouping("rows", "rows", List.of(group("low", 1801, 1802), group("high", 1803, 1804)));
    private final Grouping columns =
            new Grouping("columns", "columns", List.of(group("left", 1801, 1803), group("right", 1802, 1804)));
    private final Grouping all = new Grouping("all", "all", List.of(group("all", 1801, 1802, 1803, 1804)));

    @Test
    void groupsThatCutEachOtherAreToldWithTheirShares() {
        BorderComparison comparison = BorderComparison.of(ground, rows, columns);
        assertThat(comparison.fits()).extracting(BorderComparison.Fit::kind).containsOnly(FitKind.CUT);
        Meeting first = comparison.meetings().get(0);
        assertThat(first.relation()).isEqualTo(Relation.OVERLAP);
        assertThat(first.municipalities()).containsExactly(n(1801));
        assertThat(first.squareMetres()).isEqualTo(1_000_000);
        assertThat(first.shareOfFirst()).isEqualTo(0.5);
        assertThat(first.people()).isEqualTo(10);
        assertThat(first.peopleOfFirst()).isEqualTo(30);
        assertThat(comparison.fits().get(0).met()).extracting(Group::name).containsExactly("left", "right");
        assertThat(comparison.fits().get(0).within()).isEqualTo(2);
        Grouping some = new Grouping("some", "some", List.of(group("some", 1801)));
        BorderComparison.Fit partly =
                BorderComparison.of(ground, rows, some).fits().get(0);
        assertThat(partly.within()).isEqualTo(1);
        assertThat(partly.beyond()).containsExactly(n(1802));
        assertThat(ground.withoutPeople(Set.of(n(1803), n(1804)))).containsExactly(n(1804));
        // Nothing is known of the people of 1804, so nothing is told of "high".
        assertThat(comparison.meetings().get(2).peopleOfFirst()).isNull();
    }

    @Test
    void groupsNestOrArePutTogether() {
        assertThat(BorderComparison.of(ground, rows, all).fits())
                .extracting(BorderComparison.Fit::kind)
                .containsExactly(FitKind.NESTS, FitKind.NESTS);
        assertThat(BorderComparison.of(ground, all, rows).fits())
                .extracting(BorderComparison.Fit::kind)
                .containsExactly(FitKind.COMPOSED);
        assertThat(BorderComparison.of(ground, rows, rows).fits())
                .extracting(BorderComparison.Fit::kind)
                .containsExactly(FitKind.SAME, FitKind.SAME);
        Grouping far = new Grouping("far", "far", List.of(group("far", 5001)));
        assertThat(BorderComparison.of(ground, rows, far).fits())
                .extracting(BorderComparison.Fit::kind)
                .containsOnly(FitKind.APART);
        assertThat(ground.outside(Set.of(n(5001), n(1801)))).containsExactly(n(5001));
    }

    @Test
    void anAreaOfItsOwnCutsAMunicipality() {
        Grouping water = new Grouping(
                "water",
                "water",
                List.of(Group.ofArea("west", box(0, 0, 1.25, 2)), Group.ofArea("east", box(1.25, 0, 2, 2))));
        BorderComparison comparison = BorderComparison.of(ground, columns, water);
        assertThat(comparison.fits())
                .extracting(BorderComparison.Fit::kind)
                .containsExactly(FitKind.NESTS, FitKind.CUT);
        Meeting rightInWest = comparison.meetings().get(1);
        assertThat(rightInWest.first().name()).isEqualTo("right");
        assertThat(rightInWest.shareOfFirst()).isCloseTo(0.25, within(1e-9));
        assertThat(rightInWest.divided()).containsExactly(n(1802), n(1804));
        assertThat(rightInWest.municipalities()).isEmpty();
        assertThat(rightInWest.people()).isZero();
        BorderLines lines = BorderLines.of(ground, columns, water);
        assertThat(lines.firstOnly().getLength()).isCloseTo(2000, within(200.0));
        assertThat(lines.secondOnly().getLength()).isCloseTo(2000, within(200.0));
        assertThat(lines.both().getLength()).isLessThan(200);
    }

    @Test
    void bordersOfOneAreTellApartFromThoseOfBothAndTheEdgeIsNone() {
        BorderLines lines = BorderLines.of(ground, rows, columns);
        assertThat(lines.firstOnly().getLength()).isEqualTo(2000);
        assertThat(lines.secondOnly().getLength()).isEqualTo(2000);
        assertThat(lines.both().isEmpty()).isTrue();
        assertThat(BorderLines.of(ground, rows, rows).both().getLength()).isEqualTo(2000);
    }

    /** Where one grouping has nobody, a border of the other is against nothing. */
    @Test
    void bordersWhereTheOtherHasNoGroupAreNoMismatch() {
        Grouping top = new Grouping("top", "top", List.of(group("a", 1803), group("b", 1804)));
        Grouping bottom = new Grouping("bottom", "bottom", List.of(group("c", 1801), group("d", 1802)));

        BorderLines lines = BorderLines.of(ground, top, bottom);

        assertThat(lines.outside().getLength()).isEqualTo(2000);
        assertThat(lines.firstOnly().isEmpty()).isTrue();
        assertThat(lines.secondOnly().isEmpty()).isTrue();
        assertThat(lines.both().getLength()).isEqualTo(2000);
        Grouping drawn = new Grouping(
                "drawn", "drawn", List.of(Group.ofArea("e", box(0, 0, 0.5, 1)), Group.ofArea("f", box(0.5, 0, 1, 1))));
        assertThat(BorderLines.of(ground, top, drawn).outside().getLength()).isCloseTo(4000, within(500.0));
    }

    @Test
    void areasAreDissolvedWhetherNeighboursShareTheirPointsOrNot() {
        assertThat(ground.area(rows.groups().get(0)).equalsTopo(box(0, 0, 2, 1)))
                .isTrue();
        MunicipalGround loose = ground(0.999);
        assertThat(loose.sidesMatch()).isFalse();
        assertThat(loose.area(all.groups().get(0)).equalsTopo(box(0, 0, 2, 2))).isTrue();
        // Each row brings its own side of the border, a metre from the other's.
        assertThat(BorderLines.of(loose, rows, columns).firstOnly().getLength()).isCloseTo(4000, within(500.0));
    }

    /** Shares over a partition add up to one, and people to those of the group. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void sharesOfAPartitionAddUp(long seed) {
        double at = 0.2 + 0.5 * seed / 3;
        List<Group> parts = new ArrayList<>();
        parts.add(Group.ofArea("a", box(0, 0, at, 2)));
        parts.add(Group.ofArea("b", box(at, 0, 2, 2)));
        BorderComparison comparison = BorderComparison.of(ground, all, new Grouping("parts", "parts", parts));
        assertThat(comparison.meetings().stream()
                        .map(Meeting::shareOfFirst)
                        .mapToDouble(share -> share == null ? 0 : share)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(comparison.fits().get(0).kind()).isEqualTo(FitKind.COMPOSED);
        assertThat(comparison.meetings().stream()
                        .map(Meeting::people)
                        .mapToLong(people -> people == null ? 0 : people)
                        .sum())
                .isEqualTo(30);
    }
}
