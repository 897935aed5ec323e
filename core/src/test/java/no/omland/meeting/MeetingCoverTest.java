package no.omland.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelWish;
import no.omland.issue.DataException;
import no.omland.testing.SognSample;
import no.omland.travel.Season;
import no.omland.travel.TravelMode;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.demand.DemandPoint;
import no.omland.travel.search.CrowFlight;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Meeting points at the offices of the sample of Sogn. */
final class MeetingCoverTest {

    private static final CrowFlight WALKING = new CrowFlight(CrowFlight.USUAL_FACTOR, 5);

    private static TravelCase onFoot;
    private static List<MeetingPoint> offices;
    private static List<MeetingPoint> settlements;

    @BeforeAll
    static void read() {
        onFoot = SognSample.ground().under(new TravelWish(Season.SUMMER, TravelMode.FOOT, List.of()));
        offices = points(SognSample.places(PlaceSource.OFFICES));
        settlements = points(SognSample.places(PlaceSource.SETTLEMENTS));
    }

    private static List<MeetingPoint> points(List<PlaceSource.Found> found) {
        return found.stream()
                .map(PlaceSource.Found::place)
                .map(place -> new MeetingPoint(
                        place.id(), place.name(), place.easting(), place.northing(), onFoot.find(place)))
                .toList();
    }

    private static MeetingCover cover(List<MeetingPoint> points, int minutes) {
        return MeetingCover.of(onFoot.costs(), onFoot.demand(), points, WalkLimit.ofMinutes(minutes), WALKING);
    }

    @Test
    void gapsAndThoseWithinAreEverybody() {
        MeetingCover cover = cover(offices, 20);

        assertThat(cover.within()
                        + cover.gaps().stream()
                                .mapToDouble(each -> each.people().people())
                                .sum())
                .isEqualTo(cover.people())
                .isEqualTo(29_715);
        assertThat(cover.gaps().get(0).people().id()).isEqualTo("Øvre Årdal");
        assertThat(cover(settlements, 1).within()).isEqualTo(29_715);
    }

    @Test
    void theNextPointsAreThoseThatAddMost() {
        MeetingCover cover = cover(offices, 20);
        MeetingCover.Next next = cover.next(settlements, 2, onFoot.costs(), WALKING);

        assertThat(next.chosen().stream()
                                .mapToDouble(MeetingCover.Added::people)
                                .sum()
                        + cover.within())
                .isEqualTo(next.withinAfter());
        List<MeetingPoint> with = new ArrayList<>(offices);
        next.chosen().forEach(each -> with.add(each.point()));
        assertThat(cover(with, 20).within()).isEqualTo(next.withinAfter());
        for (MeetingPoint one : settlements) {
            for (MeetingPoint other : settlements) {
                List<MeetingPoint> tried = new ArrayList<>(offices);
                tried.add(one);
                tried.add(other);
                assertThat(cover(tried, 20).within()).isLessThanOrEqualTo(next.withinAfter());
            }
        }
        assertThat(next.answer().gap().isProven()).isTrue();
    }

    @Test
    void whereNoRoadIsNearTheWayIsTheStraightLineTimesItsDetour() {
        Place office = onFoot.ground().offices().get(0);
        MeetingPoint point = new MeetingPoint("x", "x", office.easting(), office.northing(), onFoot.find(office));
        DemandPoint hut = new DemandPoint("Hytta", office.easting() + 1000, office.northing(), 3);
        ConnectedDemand far = new ConnectedDemand(onFoot.demand().network(), onFoot.access(), List.of(), List.of(hut));

        MeetingCover.Nearest nearest = MeetingCover.of(
                        onFoot.costs(), far, List.of(point), WalkLimit.ofMinutes(16), WALKING)
                .places()
                .get(0);

        // 1,300 m at 5 km/h are 15.6 minutes, and UTM 33 draws Sogn 1.8 per mille too large: 427 km off its meridian,
        // 0.9996 (1 + 427² / (2 · 6380²)).
        // 1,000.3 on the ground.
        Walk walk = nearest.walk().orElseThrow();
        assertThat(walk.tenthSeconds()).isCloseTo(9343, within(2));
        assertThat(walk.metres()).isCloseTo(1298, within(1));
        assertThat(walk.alongRoads()).isFalse();
        assertThat(nearest.place()).isEqualTo(Optional.empty());
    }

    /** On foot everybody walks at 5 km/h along the roads of Sogn, so that 1,000 m are as far as 12 minutes where no ferry is taken. */
    @Test
    void aDistanceLimitsBesidesTheTime() {
        MeetingCover far = cover(offices, 90);
        MeetingCover near = MeetingCover.of(
                onFoot.costs(),
                onFoot.demand(),
                offices,
                new WalkLimit(OptionalInt.of(90), OptionalInt.of(1_000)),
                WALKING);

        assertThat(near.places())
                .filteredOn(near::isWithin)
                .allSatisfy(
                        each -> assertThat(each.walk().orElseThrow().metres()).isLessThanOrEqualTo(1_000))
                .isNotEmpty();
        assertThat(near.within()).isLessThan(far.within());
        assertThat(near.within()).isEqualTo(cover(offices, 12).within());
        assertThatThrownBy(() -> WalkLimit.ofMetres(0))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("meeting.metres"));
    }

    @Test
    void whereOnlyADistanceIsGivenTimeHasNoSay() {
        MeetingCover byMetres =
                MeetingCover.of(onFoot.costs(), onFoot.demand(), offices, WalkLimit.ofMetres(3_000), WALKING);

        // At 5 km/h 3,000 m are 36 minutes.
        assertThat(byMetres.within())
                .isEqualTo(cover(offices, 36).within())
                .isGreaterThan(cover(offices, 20).within());
        assertThat(MeetingCover.of(
                                onFoot.costs(),
                                onFoot.demand(),
                                offices,
                                new WalkLimit(OptionalInt.of(20), OptionalInt.of(3_000)),
                                WALKING)
                        .within())
                .isEqualTo(cover(offices, 20).within());
        MeetingCover.Next next = byMetres.next(settlements, 1, onFoot.costs(), WALKING);
        List<MeetingPoint> with = new ArrayList<>(offices);
        with.add(next.chosen().get(0).point());
        assertThat(MeetingCover.of(onFoot.costs(), onFoot.demand(), with, WalkLimit.ofMetres(3_000), WALKING)
                        .within())
                .isEqualTo(next.withinAfter());
    }

    /** The tunnel between Øvre Årdal and the rest is barred on foot, and the way around is 16 hours. */
    @Test
    void aWayOfManyHoursIsNoWalk() {
        MeetingCover.Nearest ardal = cover(offices, 20).places().stream()
                .filter(each -> each.people().id().equals("Øvre Årdal"))
                .findFirst()
                .orElseThrow();

        assertThat(ardal.walk()).isEmpty();
        assertThat(ardal.point()).isEmpty();
        assertThat(cover(offices, 20).withoutWay())
                .isGreaterThanOrEqualTo(ardal.people().people());
        assertThat(cover(offices, 20).places())
                .allSatisfy(
                        each -> assertThat(each.walk().map(Walk::tenthSeconds).orElse(0))
                                .isLessThanOrEqualTo(240 * 600));
    }

    @Test
    void noMorePointsAreProposedThanThereAreAndNoneWhereEverybodyHasOne() {
        MeetingCover cover = cover(offices, 20);
        assertThatThrownBy(() -> cover.next(offices, 6, onFoot.costs(), WALKING))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("sites.too-many"));
        assertThatThrownBy(() -> cover(settlements, 5).next(offices, 1, onFoot.costs(), WALKING))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("meeting.no-gaps"));
        assertThatThrownBy(() -> cover(offices, 0))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("meeting.limit"));
    }
}
