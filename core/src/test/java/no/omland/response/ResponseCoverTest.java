package no.omland.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelWish;
import no.omland.testing.SognSample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units at the five offices of the sample of Sogn. */
final class ResponseCoverTest {

    private static TravelCase travel;

    @BeforeAll
    static void read() {
        travel = SognSample.ground().under(TravelWish.USUAL);
    }

    private static List<ResponseUnit> units(int turnOutMinutes) {
        List<ResponseUnit> units = new ArrayList<>();
        for (Place office : travel.ground().offices()) {
            units.add(new ResponseUnit(office.id(), office.name(), travel.connect(office), turnOutMinutes * 600));
        }
        return units;
    }

    private static ResponseCover cover(List<ResponseUnit> units) {
        return ResponseCover.of(travel.costs(), travel.demand(), units, RequiredTime.FIRE);
    }

    @Test
    void theTurnOutIsAPartOfTheTime() {
        ResponseCover atOnce = cover(units(0));
        ResponseCover later = cover(units(5));

        for (int i = 0; i < atOnce.places().size(); i++) {
            assertThat(later.places().get(i).first().orElseThrow().tenthSeconds())
                    .isEqualTo(atOnce.places().get(i).first().orElseThrow().tenthSeconds() + 3000);
        }
        assertThat(later.within(new RequiredTime("own", 15))).isEqualTo(atOnce.within(new RequiredTime("own", 10)));
    }

    @Test
    void whoeverLivesByTheUnitIsReachedAtExactlyItsTurnOut() {
        ResponseCover cover = cover(units(10));

        assertThat(cover.within(RequiredTime.FIRE.get(0))).isPositive();
        assertThat(cover.within(RequiredTime.FIRE.get(0)))
                .isLessThan(cover.within(RequiredTime.FIRE.get(1)))
                .isLessThan(cover.people());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aUnitThatIsAwayLosesWhatACoverWithoutItLacks(int away) {
        List<ResponseUnit> units = units(5);
        ResponseCover all = cover(units);
        List<ResponseUnit> others = new ArrayList<>(units);
        others.remove(away);
        ResponseCover without = cover(others);
        ResponseCover.Away found = all.away().get(away);

        for (int i = 0; i < all.required().size(); i++) {
            RequiredTime time = all.required().get(i);
            assertThat(found.lost().get(i)).isEqualTo(all.within(time) - without.within(time));
        }
        assertThat(found.cutOff()).isEqualTo(without.unreached() - all.unreached());
        assertThat(found.covering().stream()
                                .mapToDouble(ResponseCover.Covering::people)
                                .sum()
                        + found.cutOff())
                .isEqualTo(found.peopleFirst());
        assertThat(found.covering()).noneMatch(each -> each.unit() == away);
    }

    @Test
    void aUnitThatIsAloneCutsOffEverybody() {
        ResponseCover alone = cover(units(5).subList(0, 1));

        assertThat(alone.away()).singleElement().satisfies(away -> {
            assertThat(away.cutOff()).isEqualTo(alone.people()).isEqualTo(29_715);
            assertThat(away.covering()).isEmpty();
        });
    }
}
