package no.omland.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelWish;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.location.problem.SiteModel;
import no.omland.testing.SognSample;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.search.TravelTimes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites on the sample network of Sogn, held to a search that tries every choice of the six municipal centres. */
final class SitePlanTest {

    private static TravelCase travel;
    private static List<SiteCandidate> centres;

    @BeforeAll
    static void read() {
        travel = SognSample.ground().under(TravelWish.USUAL);
        centres = SognSample.places(PlaceSource.CENTRES).stream()
                .map(found -> new SiteCandidate(
                        found.place().id(), found.place().name(), travel.connect(found.place()), found.capacity()))
                .toList();
    }

    private static SitePlan plan(SiteModel model, int count, int limit, List<String> in, List<String> out) {
        return SitePlan.of(travel.costs(), travel.demand(), centres, wish(model, count, limit, in, out), "centres");
    }

    private static SiteWish wish(SiteModel model, int count, int limit, List<String> in, List<String> out) {
        return new SiteWish(
                model,
                count == 0 ? OptionalInt.empty() : OptionalInt.of(count),
                limit == 0 ? OptionalInt.empty() : OptionalInt.of(limit),
                in,
                out,
                false);
    }

    @Test
    void theCentresAreTheLargestPlaceOfEachMunicipality() {
        assertThat(centres)
                .extracting(SiteCandidate::name)
                .containsExactlyInAnyOrder(
                        "Sogndalsfjøra", "Vikøyri", "Aurlandsvangen", "Lærdalsøyri", "Gaupne", "Øvre Årdal");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "5"})
    void noChoiceHasLessTravelThanTheMedian(int count) {
        SitePlan plan = plan(SiteModel.P_MEDIAN, count, 0, List.of(), List.of());
        long best = Long.MAX_VALUE;
        for (int choice = 1; choice < 1 << centres.size(); choice++) {
            if (Integer.bitCount(choice) == count) {
                best = Math.min(best, personTenthSeconds(choice));
            }
        }

        assertThat(plan.answer().value()).isEqualTo(best);
        assertThat(plan.answer().gapInWords(Language.BOKMAAL)).isEqualTo("ingen andre valg av " + count + " er bedre");
        assertThat(plan.sites().stream().mapToDouble(SitePlan.Chosen::people).sum())
                .isEqualTo(plan.served())
                .isEqualTo(plan.people());
        assertThat(plan.meanTenthSeconds()).isEqualTo(Math.round((double) best / plan.people()));
    }

    private static long personTenthSeconds(int choice) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (int i = 0; i < centres.size(); i++) {
            if ((choice >> i & 1) == 1) {
                chosen.add(i);
            }
        }
        List<NetworkPoint> points =
                chosen.stream().map(i -> centres.get(i).place()).toList();
        TravelTimes times = TravelTimes.of(travel.costs(), Direction.TO, points);
        long sum = 0;
        for (ConnectedDemand.Connection each : travel.demand().connected()) {
            sum += (long) each.point().people() * times.find(each.place()).orElseThrow();
        }
        return sum;
    }

    @Test
    void whoIsBeyondTheLimitIsNamedWithHowFarItIs() {
        SitePlan plan = plan(SiteModel.MAXIMAL_COVER, 2, 30, List.of(), List.of());

        assertThat(plan.served()).isEqualTo(plan.answer().value());
        assertThat(plan.served()
                        + plan.unserved().stream()
                                .mapToDouble(SitePlan.Left::people)
                                .sum())
                .isEqualTo(plan.people());
        assertThat(plan.unserved())
                .allSatisfy(left ->
                        assertThat(left.nearestTenthSeconds().orElseThrow()).isGreaterThan(30 * 600));
        assertThat(plan.unserved().get(0).people())
                .isGreaterThanOrEqualTo(plan.unserved().get(1).people());
    }

    /** The mean of a cover is that of those whom it names; the others have a mean of their own. */
    @Test
    void meanAndWorstAreOfThoseWhoAreServedAndThoseBeyondAreApart() {
        SitePlan plan = plan(SiteModel.MAXIMAL_COVER, 2, 30, List.of(), List.of());

        long personTime = 0;
        long beyondTime = 0;
        for (ConnectedDemand.Connection each : travel.demand().connected()) {
            int nearest = plan.sites().stream()
                    .mapToInt(site -> TravelTimes.to(
                                    travel.costs(), site.candidate().place())
                            .find(each.place())
                            .orElseThrow())
                    .min()
                    .orElseThrow();
            long all = (long) each.point().people() * nearest;
            personTime += nearest <= 30 * 600 ? all : 0;
            beyondTime += nearest <= 30 * 600 ? 0 : all;
        }
        assertThat(plan.meanTenthSeconds()).isEqualTo(Math.round((double) personTime / plan.served()));
        assertThat(plan.worst().orElseThrow().tenthSeconds()).isLessThanOrEqualTo(30 * 600);
        assertThat(plan.beyond().people()).isEqualTo(plan.people() - plan.served());
        assertThat(plan.beyond().meanTenthSeconds())
                .isEqualTo(Math.round((double) beyondTime / plan.beyond().people()));
        assertThat(plan.leftOut()).isEmpty();
    }

    @Test
    void sitesWithRoomForSoManyTakeNoMoreInAnyQuestion() {
        List<SiteCandidate> small = centres.stream()
                .map(each -> new SiteCandidate(each.id(), each.name(), each.place(), OptionalLong.of(9000)))
                .toList();
        for (SiteWish wish : List.of(
                wish(SiteModel.P_CENTRE, 4, 0, List.of(), List.of()),
                wish(SiteModel.MAXIMAL_COVER, 3, 45, List.of(), List.of()),
                wish(SiteModel.SET_COVER, 0, 60, List.of(), List.of()))) {
            SitePlan plan = SitePlan.of(travel.costs(), travel.demand(), small, wish, "centres");
            SitePlan roomy = SitePlan.of(travel.costs(), travel.demand(), centres, wish, "centres");

            assertThat(plan.sites())
                    .allSatisfy(each -> assertThat(each.people()).isLessThanOrEqualTo(9000));
            assertThat(plan.answer().gap().isProven()).isTrue();
            boolean smallerIsBetter = wish.model().smallerIsBetter();
            assertThat(Long.signum(plan.answer().value() - roomy.answer().value()))
                    .isIn(0, smallerIsBetter ? 1 : -1);
        }
    }

    @Test
    void whatIsLockedInIsChosenAndWhatIsLockedOutIsNot() {
        SitePlan plan = plan(SiteModel.P_MEDIAN, 2, 0, List.of("vikøyri"), List.of("Sogndalsfjøra"));

        assertThat(plan.sites())
                .extracting(each -> each.candidate().name())
                .contains("Vikøyri")
                .doesNotContain("Sogndalsfjøra");
    }

    @Test
    void fewestSitesAreFoundWithoutACount() {
        SitePlan plan = plan(SiteModel.SET_COVER, 0, 60, List.of(), List.of());
        SitePlan fewer = plan(SiteModel.MAXIMAL_COVER, plan.sites().size() - 1, 60, List.of(), List.of());

        assertThat(plan.answer().gapInWords(Language.ENGLISH)).endsWith("will not do");
        assertThat(fewer.served()).isLessThan(plan.served());
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        assertThat(plan(SiteModel.P_CENTRE, 3, 0, List.of(), List.of()))
                .isEqualTo(plan(SiteModel.P_CENTRE, 3, 0, List.of(), List.of()));
    }

    @Test
    void moreSitesThanCandidatesAreRefusedWithTheNumberThereIs() {
        assertThatThrownBy(() -> plan(SiteModel.P_MEDIAN, 7, 0, List.of(), List.of()))
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.code()).isEqualTo("sites.too-many");
                    assertThat(e.message(Language.ENGLISH)).contains("7 sites are asked for, and 6 candidates");
                });
    }

    @Test
    void capacitiesThatAreTooSmallAreToldByHowMuch() {
        List<SiteCandidate> small = centres.stream()
                .map(each -> new SiteCandidate(each.id(), each.name(), each.place(), OptionalLong.of(5000)))
                .toList();

        assertThatThrownBy(() -> SitePlan.of(
                        travel.costs(),
                        travel.demand(),
                        small,
                        wish(SiteModel.P_MEDIAN, 5, 0, List.of(), List.of()),
                        "centres"))
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.code()).isEqualTo("sites.capacity-too-small");
                    assertThat(e.message(Language.BOKMAAL)).contains("25\u00a0000 av 29\u00a0715 folk");
                    assertThat(e.message(Language.ENGLISH)).contains("25,000 of 29,715 people, which is 4,715 too few");
                });
        SitePlan divided = SitePlan.of(
                travel.costs(),
                travel.demand(),
                small,
                wish(SiteModel.P_MEDIAN, 6, 0, List.of(), List.of()),
                "centres");
        assertThat(divided.sites()).allSatisfy(each -> assertThat(each.people()).isLessThanOrEqualTo(5000));
    }

    @ParameterizedTest
    @CsvSource({
        "P_MEDIAN, 0, 0, siting.count-missing",
        "MAXIMAL_COVER, 2, 0, siting.limit-missing",
        "SET_COVER, 0, 0, siting.limit-missing",
        "MAXIMAL_COVER, 2, 2000, siting.limit",
        "P_CENTRE, 0, 30, siting.count-missing",
        "P_CENTRE, 2, 30, siting.limit-unused",
        "P_MEDIAN, 2, 10, siting.limit-unused",
        "SET_COVER, 2, 45, siting.count-unused"
    })
    void aWishThatLacksSomethingOrHasSomethingOverSaysWhat(SiteModel model, int count, int limit, String code) {
        assertThatThrownBy(() -> wish(model, count, limit, List.of(), List.of()))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void aCandidateThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> plan(SiteModel.P_MEDIAN, 2, 0, List.of("Bergen"), List.of()))
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.code()).isEqualTo("siting.no-candidate");
                    assertThat(e.message(Language.ENGLISH)).contains("Bergen");
                });
    }

    @Test
    void moreTravelTimesThanMemoryTakesAreRefused() {
        List<SiteCandidate> many =
                IntStream.range(0, 4_000_000).mapToObj(i -> centres.get(0)).toList();

        assertThatThrownBy(() -> SitePlan.of(
                        travel.costs(),
                        travel.demand(),
                        many,
                        wish(SiteModel.P_MEDIAN, 1, 0, List.of(), List.of()),
                        "centres"))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("siting.too-large"));
    }
}
