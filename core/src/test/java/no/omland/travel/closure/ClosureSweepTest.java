package no.omland.travel.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.omland.network.RoadNetwork;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.RandomNetworks;
import no.omland.travel.TravelCosts;
import no.omland.travel.search.NearestOffices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ClosureSweepTest {

    static LongStream seeds() {
        return RandomNetworks.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachClosureIsWhatBeginningAnewGives(long seed) {
        RoadNetwork network = RandomNetworks.network(seed);
        TravelCosts costs = RandomNetworks.costs(network, seed);
        List<NetworkPoint> offices = RandomNetworks.points(network, seed, 3);
        int[] people = new Random(seed).ints(network.nodeCount(), 0, 5).toArray();
        List<Integer> links = IntStream.range(0, network.linkCount()).boxed().toList();
        for (Direction direction : Direction.values()) {
            NearestOffices before = NearestOffices.of(costs, direction, offices);

            List<ClosureEffect> effects = ClosureSweep.of(costs, direction, offices, people, links);

            assertThat(effects).hasSameSizeAs(links).isSortedAccordingTo(ClosureEffect.BY_MINUTES);
            for (ClosureEffect effect : effects) {
                NearestOffices after = NearestOffices.of(costs.closing(effect.link()), direction, offices);
                assertThat(effect).isEqualTo(anew(effect.link(), before, after, people, offices.size()));
            }
        }
    }

    @Test
    void peopleAreGivenForEveryNode() {
        RoadNetwork network = RandomNetworks.network(1);
        TravelCosts costs = RandomNetworks.costs(network, 1);

        assertThatThrownBy(() -> ClosureSweep.of(
                        costs, Direction.TO, RandomNetworks.points(network, 1, 1), new int[2], List.of(0)))
                .hasMessage("people at 2 of " + network.nodeCount() + " nodes");
    }

    @Test
    void withoutOfficesNobodyLosesAnything() {
        RoadNetwork network = RandomNetworks.network(1);
        TravelCosts costs = RandomNetworks.costs(network, 1);
        int[] people = new int[network.nodeCount()];
        Arrays.fill(people, 1);

        assertThat(ClosureSweep.of(costs, Direction.TO, List.of(), people, List.of(0)))
                .containsExactly(new ClosureEffect(0, 0, 0, 0, List.of()));
    }

    private static ClosureEffect anew(
            int link, NearestOffices before, NearestOffices after, int[] people, int offices) {
        long lost = 0;
        long delayed = 0;
        long cutOff = 0;
        List<Long> lostBy = new ArrayList<>(Collections.nCopies(offices, 0L));
        for (int node = 0; node < people.length; node++) {
            Optional<NearestOffices.Near> then = before.nearest(node);
            Optional<NearestOffices.Near> now = after.nearest(node);
            if (then.isEmpty() || people[node] == 0) {
                continue;
            }
            if (now.isEmpty()) {
                cutOff += people[node];
            } else {
                long more = now.get().tenthSeconds() - then.get().tenthSeconds();
                lost += more * people[node];
                delayed += more > 0 ? people[node] : 0;
            }
            if (now.isEmpty() || now.get().office() != then.get().office()) {
                lostBy.set(then.get().office(), lostBy.get(then.get().office()) + people[node]);
            }
        }
        return new ClosureEffect(link, lost, delayed, cutOff, lostBy);
    }
}
