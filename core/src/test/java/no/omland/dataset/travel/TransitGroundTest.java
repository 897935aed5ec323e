package no.omland.dataset.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.transit.OpeningHours;
import no.omland.transit.RoundTrips;
import no.omland.transit.TransitSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample data of Sogn. Its timetable is made by hand so that it answers as the printed report does ({@code data/sogn/public-transport.csv}). */
class TransitGroundTest {

    /** An ordinary Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private static final OpeningHours NINE_TO_HALF_PAST_THREE = new OpeningHours(9 * 3600, 15 * 3600 + 1800, 1800);

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TransitGround ground;

    @BeforeAll
    static void readTheSample() {
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("sogn.gpkg"))) {
            DatasetFolder.open(Path.of("data", "sogn")).importInto(workspace, Progress.SILENT);
            ground = TransitGround.of(workspace);
        }
    }

    @Test
    void errandTakesTheDayThatTheReportPrints() {
        OpeningHours workingDay = new OpeningHours(clock(8, 45), clock(15, 25), clock(6, 40));

        Errand errand = day().errand(ground.place("Lærdalsøyri"), ground.office("luster"), workingDay);

        // Printed: Lærdal 06:43 to Gaupne 08:45; Gaupne 15:25 to Lærdal 17:16, one change either way.
        assertThat(errand.feasible()).isTrue();
        assertThat(errand.best().orElseThrow().leaveHomeSeconds()).isEqualTo(clock(6, 43));
        assertThat(errand.best().orElseThrow().homeAgainSeconds()).isEqualTo(clock(17, 16));
        assertThat(errand.secondsThere()).hasValue(122 * 60);
        assertThat(errand.secondsAway()).hasValue(clock(10, 33));
        assertThat(errand.changes()).hasValue(2);
    }

    @Test
    void whoLivesByTheOfficeWalks() {
        Errand errand = day().errand(ground.place("Gaupne"), ground.office("luster"), NINE_TO_HALF_PAST_THREE);

        assertThat(errand.secondsThere()).hasValue(0);
        assertThat(errand.secondsAway()).hasValue(1800);
    }

    @ParameterizedTest(name = "{0} {1}–{2}, {3} minutes, {4}: {5}")
    @CsvSource({
        "Vikøyri,    9, 15,  30, 2026-03-04, NONE",
        "Vikøyri,    7,  8,  30, 2026-03-04, TOO_LATE_THERE",
        "Vikøyri,    9, 10,  90, 2026-03-04, OPEN_TOO_SHORT",
        "Vikøyri,   20, 23,  30, 2026-03-04, NO_WAY_HOME",
        "Vikøyri,    9, 15,  30, 2026-03-08, NO_WAY_THERE",
        "'61.5,5.0', 9, 15,  30, 2026-03-04, NO_STOP_NEAR_HOME"
    })
    void whoCannotIsToldWhy(
            String from, int open, int close, int needed, LocalDate day, RoundTrips.Hindrance hindrance) {
        Place home = from.contains(",") ? new Place(from, from, -60_000, 6_850_000) : ground.place(from);
        OpeningHours hours = new OpeningHours(open * 3600, close * 3600, needed * 60);

        Errand errand = ground.on(TransitWish.on(day)).errand(home, ground.office("Nav Luster"), hours);

        assertThat(errand.hindrance()).isEqualTo(hindrance);
        assertThat(errand.secondsAway().isEmpty()).isEqualTo(hindrance != RoundTrips.Hindrance.NONE);
    }

    @Test
    void officeThatNoStopIsNearIsToldApart() {
        Place fell = new Place("fell", "fell", ground.place("Gaupne").easting() + 5_000, 6_850_000);

        Errand errand = day().errand(ground.place("Gaupne"), fell, NINE_TO_HALF_PAST_THREE);

        assertThat(errand.hindrance()).isEqualTo(RoundTrips.Hindrance.NO_STOP_NEAR_OFFICE);
    }

    @Test
    void whoWalksFartherReachesMore() {
        Place office = ground.office("luster");
        Place near = new Place("near", "near", office.easting() + 1_500, office.northing());
        TransitWish usual = TransitWish.on(DAY);
        TransitWish farther = new TransitWish(DAY, TransitSettings.USUAL, 2_000);

        assertThat(ground.on(usual)
                        .errand(near, office, NINE_TO_HALF_PAST_THREE)
                        .hindrance())
                .isEqualTo(RoundTrips.Hindrance.NO_STOP_NEAR_HOME);
        // 1,500 m in the grid of UTM 33, which is stretched here, 1.3 times as long, at 1.3 m/s.
        assertThat(ground.on(farther)
                        .errand(near, office, NINE_TO_HALF_PAST_THREE)
                        .secondsThere()
                        .orElseThrow())
                .isBetween(1_490, 1_500);
    }

    @Test
    void tableOfErrandsIsEveryErrandByItself() {
        List<Place> offices = ground.offices();
        List<OpeningHours> hours =
                offices.stream().map(each -> NINE_TO_HALF_PAST_THREE).toList();

        List<List<Errand>> table = day().errands(ground.homes(), offices, hours);

        assertThat(table).hasSize(29);
        for (int h = 0; h < table.size(); h++) {
            for (int o = 0; o < offices.size(); o++) {
                assertThat(table.get(h).get(o))
                        .isEqualTo(day().errand(ground.homes().get(h), offices.get(o), NINE_TO_HALF_PAST_THREE));
            }
        }
    }

    /** The first weekday of the sample's timetable is Friday 2 January 2026. */
    @Test
    void usualWeekGoesFromMondayToFridayAndHasNoHoliday() {
        assertThat(ground.usualWeek()).contains(LocalDate.of(2026, 1, 5));
    }

    @Test
    void usualDayIsOneOnWhichMostRuns() {
        assertThat(ground.usualDay(LocalDate.of(2026, 3, 7))).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(ground.usualDay(LocalDate.of(2020, 3, 7)).getYear()).isEqualTo(2026);
    }

    @Test
    void dayOutsideTheTimetableIsRefused() {
        assertThatThrownBy(() -> ground.on(TransitWish.on(LocalDate.of(2031, 1, 1))))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("gtfs.date-outside"));
    }

    @Test
    void placesAreFoundByNameAndWhatIsNotSaysWhatThereIs() {
        assertThat(ground.office("vik").name()).isEqualTo("Nav Vik (Vikøyri)");
        assertThat(ground.place("vikøyri").name()).isEqualTo("Vikøyri");
        assertThatThrownBy(() -> ground.place("Bergen")).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(e.code()).isEqualTo("transit.place-unknown");
            assertThat(e).hasMessageContaining("Bergen");
        });
    }

    @Test
    void workspaceWithoutTimetableIsTold() {
        try (GeoPackageWorkspace empty = GeoPackageWorkspace.open(folder.resolve("empty.gpkg"))) {
            assertThatThrownBy(() -> TransitGround.of(empty))
                    .isInstanceOfSatisfying(
                            DataException.class, e -> assertThat(e.code()).isEqualTo("transit.no-timetable"));
        }
    }

    private static TransitDay day() {
        return ground.on(TransitWish.on(DAY));
    }

    private static int clock(int hours, int minutes) {
        return hours * 3600 + minutes * 60;
    }
}
