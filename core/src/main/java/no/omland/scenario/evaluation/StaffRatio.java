package no.omland.scenario.evaluation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import no.omland.scenario.StaffSide;

/**
 * Staff and the inhabitants they are there for.
 *
 * @param inhabitants of the municipalities that are served, or else those who go there; empty when those of one of the municipalities are not known in the year that is looked at
 * @param staff positions by kind, by the names of the kinds; without any when they are not told
 */
public record StaffRatio(OptionalDouble inhabitants, Map<String, BigDecimal> staff) {

    private static final int THOUSAND = 1000;

    public StaffRatio {
        staff = Collections.unmodifiableMap(new TreeMap<>(staff));
    }

    public static StaffRatio of(double inhabitants, Map<String, BigDecimal> staff) {
        return new StaffRatio(OptionalDouble.of(inhabitants), staff);
    }

    /** Positions of all kinds; zero when they are not told. */
    public BigDecimal positions() {
        return staff.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Positions of one side; zero when they are not told, or there are none. */
    public BigDecimal positions(StaffSide side) {
        return staff.entrySet().stream()
                .filter(each -> StaffSide.of(each.getKey()) == side)
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Positions of all kinds for each 1,000 inhabitants; empty when there is nobody, it is not known how many, or no staff is told. */
    public OptionalDouble perThousand() {
        return perThousand(positions());
    }

    /** Positions of one side for each 1,000 inhabitants; empty when there is nobody, it is not known how many, or no staff is told. */
    public OptionalDouble perThousand(StaffSide side) {
        return perThousand(positions(side));
    }

    /** Positions for each 1,000 inhabitants by kind; without any when there is nobody, it is not known how many, or no staff is told. */
    public Map<String, Double> perThousandByKind() {
        Map<String, Double> byKind = new LinkedHashMap<>();
        staff.forEach(
                (kind, positions) -> perThousand(positions).ifPresent(perThousand -> byKind.put(kind, perThousand)));
        return byKind;
    }

    private OptionalDouble perThousand(BigDecimal positions) {
        double all = inhabitants.orElse(0);
        return all > 0 && !staff.isEmpty()
                ? OptionalDouble.of(positions.doubleValue() * THOUSAND / all)
                : OptionalDouble.empty();
    }
}
