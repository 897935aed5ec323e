package no.omland.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import no.omland.issue.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FerryChangeTest {

    private static final Ferry HEADWAY = new Ferry("A–B", 20, new FerryService.Headway(30, 360, 1320), 4, true);
    private static final Ferry LIST =
            HEADWAY.withService(new FerryService.Departures(List.of(360, 480, 600, 720, 840, 960)));

    private static Optional<Ferry> after(Ferry before, String changes) {
        Optional<Ferry> ferry = Optional.of(before);
        for (FerryChange change : FerryChangeText.read("A–B: " + changes)) {
            ferry = ferry.flatMap(change::applied);
        }
        return ferry;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crossing=25 | 25 | Headway[headwayMinutes=30.0, firstMinute=360, lastMinute=1320] | 4",
                "crossing=25 slower=20% | 30 | Headway[headwayMinutes=30.0, firstMinute=360, lastMinute=1320] | 4",
                "slower=50 terminal=0 | 30 | Headway[headwayMinutes=30.0, firstMinute=360, lastMinute=1320] | 0",
                "headway=60 | 20 | Headway[headwayMinutes=60.0, firstMinute=360, lastMinute=1320] | 4",
                "cancelled=25% | 20 | Headway[headwayMinutes=40.0, firstMinute=360, lastMinute=1320] | 4",
                "departures=08:15,7.05,25:10 | 20 | Departures[minutes=[425, 495, 1510]] | 4",
            })
    void aFerryIsChangedAsItSays(String change, double crossing, String service, double terminal) {
        assertThat(after(HEADWAY, change)).hasValueSatisfying(ferry -> {
            assertThat(ferry.crossingMinutes()).isEqualTo(crossing);
            assertThat(ferry.service()).hasToString(service);
            assertThat(ferry.terminalMinutes()).isEqualTo(terminal);
            assertThat(ferry.name()).isEqualTo("A–B");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cancelled=08:00,14:00 | [360, 600, 720, 960]",
                "cancelled=50% | [480, 720, 960]",
                "cancelled=33.4% | [480, 720, 840]",
                "cancelled=0% | [360, 480, 600, 720, 840, 960]",
            })
    void departuresAreCancelledOneByOneOrEvenly(String change, String left) {
        assertThat(after(LIST, change).orElseThrow().service()).hasToString("Departures[minutes=" + left + "]");
    }

    @Test
    void aListThatIsReplacedByAHeadwayKeepsItsHours() {
        assertThat(after(LIST, "headway=45").orElseThrow().service()).isEqualTo(new FerryService.Headway(45, 360, 960));
    }

    @ParameterizedTest
    @CsvSource({"closed", "cancelled=100%", "closed crossing=5"})
    void aFerryThatDoesNotSailIsNone(String change) {
        assertThat(after(LIST, change)).isEmpty();
        assertThat(after(HEADWAY, change)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crossing=0 | ferry.figure | A–B: crossing is 0; from 0.1 to 1440 is expected",
                "headway=-5 | ferry.figure | A–B: headway is -5; from 1 to 10080 is expected",
                "cancelled=101% | ferry.figure | A–B: cancelled is 101; from 0 to 100 is expected",
                "terminal=NaN | ferry.figure | A–B: terminal is NaN; from 0 to 240 is expected",
                "sunk | ferry.change | \"A–B: sunk\" is no change of a ferry",
                "crossing | ferry.change | is no change",
                "departures=25:61 | ferry.change | is no change",
                "departures= | ferry.change | is no change",
                "cancelled=08:01 | ferry.departure | A–B: there is no departure at 08:01",
            })
    void whatCannotBeIsRefused(String change, String code, String message) {
        assertThatThrownBy(() -> after(LIST, change))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"A–B", "A–B:", "closed", "': closed'", "''"})
    void aTextWithoutAFerryOrAChangeIsNone(String text) {
        assertThatThrownBy(() -> FerryChangeText.read(text))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("ferry.change"));
    }

    @Test
    void departuresThatAreNotListedCannotBeCancelledOneByOne() {
        assertThatThrownBy(() -> after(HEADWAY, "cancelled=08:00")).hasMessage("A–B: there is no departure at 08:00");
    }

    @ParameterizedTest
    @CsvSource({
        "7=0, link.speed",
        "7=201, link.speed",
        "7=NaN, link.speed",
        "7=fast, link.speed-form",
        "x, link.speed-form"
    })
    void speedsThatCannotBeAreRefused(String text, String code) {
        assertThatThrownBy(() -> SpeedChange.read(text))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code));
        assertThat(SpeedChange.read("a=b = 62,5")).isEqualTo(new SpeedChange("a=b", 62.5));
    }
}
