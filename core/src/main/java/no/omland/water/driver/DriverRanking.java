package no.omland.water.driver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import no.omland.water.Pressure;
import no.omland.water.PressureDegree;
import no.omland.water.WaterBody;

/**
 * The drivers of some bodies, the heaviest first.
 *
 * @param drivers those that press on at least one body
 * @param bodies how many bodies were looked at
 * @param pressed how many of them have a pressure that was counted
 * @param belowGoal how many are known to miss their own ecological goal
 * @param goalUnknown how many have no known class or goal
 * @param pressures all pressures that were counted, which are those of {@code drivers} added up
 * @param blanketLeftOut pressures that were not counted since they lie on all water alike
 * @param unknownLabels labels that no table has, with how many pressures carry them; they count as {@link Driver#OTHER}
 */
public record DriverRanking(
        List<DriverCount> drivers,
        int bodies,
        int pressed,
        int belowGoal,
        int goalUnknown,
        int pressures,
        int blanketLeftOut,
        Map<String, Integer> unknownLabels) {

    /** What puts one driver before another. Ties fall to the number of bodies, then to those below goal, then to the order of {@link Driver}. */
    public enum Order {
        /** By the number of bodies it presses on. */
        BODIES(DriverCount::bodies),
        /** By the number of those that miss their own ecological goal. */
        BELOW_GOAL(DriverCount::belowGoal),
        /** By the number of bodies it presses on to a large or a medium degree. */
        LARGE_OR_MEDIUM(DriverCount::largeOrMedium);

        private final ToIntFunction<DriverCount> count;

        Order(ToIntFunction<DriverCount> count) {
            this.count = count;
        }

        private Comparator<DriverCount> comparator() {
            return Comparator.comparingInt(count)
                    .thenComparingInt(DriverCount::bodies)
                    .thenComparingInt(DriverCount::belowGoal)
                    .reversed()
                    .thenComparing(DriverCount::driver);
        }
    }

    /** Heaviest first; unknown is below small. */
    private static final Comparator<PressureDegree> BY_WEIGHT =
            Comparator.comparingInt(degree -> degree == PressureDegree.UNKNOWN ? -1 : degree.ordinal());

    public DriverRanking {
        drivers = List.copyOf(drivers);
        unknownLabels = Collections.unmodifiableMap(new TreeMap<>(unknownLabels));
    }

    /** Ranks the drivers of some bodies. */
    public static DriverRanking of(
            Collection<WaterBody> bodies, DriverTable table, Order order, boolean withoutBlanket) {
        return new Counting(table, withoutBlanket).run(bodies, order);
    }

    /** The first few by their order. */
    public List<DriverCount> largest(int count) {
        return drivers.subList(0, Math.min(count, drivers.size()));
    }

    /** The heaviest degree of each driver's pressures on a body. */
    public static Map<Driver, PressureDegree> degrees(WaterBody body, DriverTable table) {
        Map<Driver, PressureDegree> degrees = new EnumMap<>(Driver.class);
        for (Pressure pressure : body.pressures()) {
            degrees.merge(table.driverOf(pressure.type()), pressure.degree(), DriverRanking::heavier);
        }
        return degrees;
    }

    /** The heavier of two degrees; unknown is lighter than any that is known. */
    public static PressureDegree heavier(PressureDegree one, PressureDegree other) {
        return BY_WEIGHT.compare(one, other) >= 0 ? one : other;
    }

    private static final class Counting {
        private final DriverTable table;
        private final boolean withoutBlanket;
        private final Map<Driver, int[]> counts = new EnumMap<>(Driver.class);
        private final Map<String, Integer> unknownLabels = new TreeMap<>();
        private int pressed;
        private int belowGoal;
        private int goalUnknown;
        private int pressures;
        private int blanket;

        Counting(DriverTable table, boolean withoutBlanket) {
            this.table = table;
            this.withoutBlanket = withoutBlanket;
        }

        DriverRanking run(Collection<WaterBody> bodies, Order order) {
            bodies.forEach(this::add);
            List<DriverCount> drivers = new ArrayList<>();
            counts.forEach((driver, n) ->
                    drivers.add(new DriverCount(driver, n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7])));
            drivers.sort(order.comparator());
            return new DriverRanking(
                    drivers, bodies.size(), pressed, belowGoal, goalUnknown, pressures, blanket, unknownLabels);
        }

        private void add(WaterBody body) {
            Optional<Boolean> meets = body.meetsObjective();
            boolean below = meets.isPresent() && !meets.get();
            belowGoal += below ? 1 : 0;
            goalUnknown += meets.isEmpty() ? 1 : 0;
            Map<Driver, PressureDegree> degrees = new EnumMap<>(Driver.class);
            for (Pressure pressure : body.pressures()) {
                if (withoutBlanket && table.isBlanket(pressure.type())) {
                    blanket++;
                    continue;
                }
                if (table.find(pressure.type()).isEmpty()) {
                    unknownLabels.merge(pressure.type(), 1, Integer::sum);
                }
                Driver driver = table.driverOf(pressure.type());
                degrees.merge(driver, pressure.degree(), DriverRanking::heavier);
                count(driver)[7]++;
                pressures++;
            }
            pressed += degrees.isEmpty() ? 0 : 1;
            degrees.forEach((driver, degree) -> {
                int[] n = count(driver);
                n[0]++;
                n[1] += below ? 1 : 0;
                n[2] += meets.isEmpty() ? 1 : 0;
                n[
                        switch (degree) {
                            case LARGE -> 3;
                            case MEDIUM -> 4;
                            case SMALL -> 5;
                            case UNKNOWN -> 6;
                        }]++;
            });
        }

        private int[] count(Driver driver) {
            return counts.computeIfAbsent(driver, any -> new int[8]);
        }
    }
}
