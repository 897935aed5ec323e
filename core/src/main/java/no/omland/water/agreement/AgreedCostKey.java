package no.omland.water.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.omland.municipality.MunicipalityNumber;

/** The rule that splits a bill between municipalities. */
public sealed interface AgreedCostKey {

    /** The municipalities that it speaks of. */
    Set<MunicipalityNumber> municipalities();

    /**
     * The same percents every year.
     *
     * @param percents whole percents, 100 in all
     */
    record FixedPercents(Map<MunicipalityNumber, Integer> percents) implements AgreedCostKey {

        private static final int WHOLE = 100;

        public FixedPercents {
            percents = Collections.unmodifiableMap(new TreeMap<>(percents));
            int sum = percents.values().stream().mapToInt(Integer::intValue).sum();
            if (sum != WHOLE || percents.values().stream().anyMatch(percent -> percent < 0)) {
                throw new IllegalArgumentException("fixed percents must be 0 or more and make 100, got " + sum);
            }
        }

        @Override
        public Set<MunicipalityNumber> municipalities() {
            return percents.keySet();
        }
    }

    /**
     * By population, in whole percents.
     *
     * @param countedOn the day the population was counted
     * @param inhabitants of each municipality that day
     */
    record ByPopulation(LocalDate countedOn, Map<MunicipalityNumber, Integer> inhabitants) implements AgreedCostKey {

        public ByPopulation {
            inhabitants = Collections.unmodifiableMap(new TreeMap<>(inhabitants));
            if (inhabitants.values().stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("inhabitants must be >= 0, got " + inhabitants);
            }
        }

        @Override
        public Set<MunicipalityNumber> municipalities() {
            return inhabitants.keySet();
        }
    }
}
