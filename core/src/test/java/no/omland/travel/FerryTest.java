package no.omland.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FerryTest {

    /** Headway 52 and waiting 15 are the means of Hanssen et al. 2019. */
    @ParameterizedTest
    @CsvSource({"10, 5", "20, 10", "30, 15", "52, 15.55", "120, 16.39", "1440, 18.87"})
    void waitingIsHalfTheHeadwayUpToThirtyMinutesAndGrowsSlowlyAbove(double headway, double waiting) {
        assertThat(FerryWaiting.minutes(headway)).isEqualTo(waiting, within(0.005));
    }

    @Test
    void waitingNeverFallsWithTheHeadway() {
        assertThat(IntStream.range(1, 3000).mapToObj(headway -> FerryWaiting.minutes(headway / 2.0)))
                .isSorted();
        assertThat(FerryWaiting.minutes(52)).isEqualTo(15, within(1.0));
    }

    @Test
    void longGapsCountMoreSinceMorePeopleComeInThem() {
        FerryService even = new FerryService.Departures(List.of(360, 380, 400));
        FerryService uneven = new FerryService.Departures(List.of(360, 370, 400));

        assertThat(even.waitingMinutes()).isEqualTo(10);
        // Ten minutes with 5 of waiting, thirty with 15.
        assertThat(uneven.waitingMinutes()).isEqualTo((10 * 5 + 30 * 15) / 40.0);
        assertThat(new FerryService.Departures(List.of(480)).waitingMinutes()).isEqualTo(FerryWaiting.minutes(1440));
    }

    @Test
    void departuresAreFoundBeforeAndAfterAMinute() {
        FerryService list = new FerryService.Departures(List.of(360, 420, 1500));
        FerryService often = new FerryService.Headway(40, 360, 500);

        assertThat(list.departureFrom(361)).isEqualTo(OptionalInt.of(420));
        assertThat(list.departureFrom(1501)).isEmpty();
        assertThat(list.departureUntil(1499)).isEqualTo(OptionalInt.of(420));
        assertThat(list.departureUntil(359)).isEmpty();
        assertThat(often.departureFrom(0)).isEqualTo(OptionalInt.of(360));
        assertThat(often.departureFrom(401)).isEqualTo(OptionalInt.of(440));
        assertThat(often.departureFrom(481)).isEmpty();
        assertThat(often.departureUntil(2000)).isEqualTo(OptionalInt.of(480));
        assertThat(often.departureUntil(399)).isEqualTo(OptionalInt.of(360));
        assertThat(often.departureUntil(359)).isEmpty();
    }

    @Test
    void whatNoFerryCanDoIsRefused() {
        assertThatThrownBy(() -> Ferry.of("Hella–Vangsnes", 0, 40))
                .hasMessage("Hella–Vangsnes: crossing must be above 0 and at most a week, got 0.0 minutes");
        assertThatThrownBy(() -> Ferry.of("x", 15, 0)).hasMessageContaining("headway");
        assertThatThrownBy(() -> new FerryService.Departures(List.of(400, 360))).hasMessageContaining("do not rise");
        assertThatThrownBy(() -> new FerryService.Departures(List.of())).hasMessageContaining("departures");
        assertThatThrownBy(() -> FerryWaiting.minutes(Double.NaN)).hasMessageContaining("headway");
    }
}
