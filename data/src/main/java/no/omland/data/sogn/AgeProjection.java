package no.omland.data.sogn;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An illustrative projection of the population by age, by one rule for all municipalities: the people of 2025 are divided into four age groups by fixed shares, whole people
 * by largest remainder, and each group goes in a straight line to a fixed multiple in 2050, where those over 80 are twice as many.
 */
final class AgeProjection {

    private static final int FIRST_YEAR = 2025;
    private static final int LAST_YEAR = 2050;
    private static final int STEP_YEARS = 5;
    private static final List<String> AGES = List.of("0-17", "18-66", "67-79", "80+");
    /** Percent of everybody in 2025. Our judgement: rounded from what rural municipalities have. */
    private static final long[] PERCENT = {20, 60, 14, 6};
    /** Percent of the group of 2025 that there is in 2050. Our judgement; the doubling of those over 80 is what the national projections agree on. */
    private static final long[] PERCENT_IN_LAST_YEAR = {85, 92, 125, 200};

    private final List<Map<String, String>> population;

    /** @param population rows with kommunenummer, municipality and population_2025 */
    AgeProjection(List<Map<String, String>> population) {
        this.population = population;
    }

    String drawn() {
        StringBuilder text = new StringBuilder("kommunenummer,kommunenavn,alder,år,personer\n");
        for (Map<String, String> row : population) {
            long[] groups = groups(Long.parseLong(String.valueOf(row.get("population_2025"))));
            for (int group = 0; group < groups.length; group++) {
                for (int year = FIRST_YEAR; year <= LAST_YEAR; year += STEP_YEARS) {
                    text.append(String.join(
                                    ",",
                                    String.valueOf(row.get("kommunenummer")),
                                    String.valueOf(row.get("municipality")),
                                    AGES.get(group),
                                    String.valueOf(year),
                                    String.valueOf(inYear(groups[group], PERCENT_IN_LAST_YEAR[group], year))))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    private static long[] groups(long everybody) {
        long[] whole =
                Arrays.stream(PERCENT).map(percent -> everybody * percent / 100).toArray();
        long left = everybody - Arrays.stream(whole).sum();
        IntStream.range(0, whole.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer group) -> -(everybody * PERCENT[group] % 100)))
                .limit(left)
                .forEach(group -> whole[group]++);
        return whole;
    }

    private static long inYear(long first, long percentInLastYear, int year) {
        double done = (double) (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR);
        return Math.round(first * (1 + done * (percentInLastYear - 100) / 100.0));
    }
}
