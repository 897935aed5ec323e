package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * People of each settlement, where only those of the municipality are known: shares by rank, whole people by largest remainder. An illustration, which makes a town a
 * town; it is no census.
 */
final class Inhabitants {

    /** Shares of a town, a large village, a village and a hamlet; nobody lives in deserted places. Our judgement. */
    private static final List<Integer> SHARES = List.of(10, 5, 3, 1);

    private Inhabitants() {}

    /** Whole people of each of the settlements of one municipality, in their order; together they are {@code people}. */
    static long[] of(List<Integer> ranks, long people) {
        long shares = ranks.stream().mapToLong(Inhabitants::share).sum();
        long[] each = new long[ranks.size()];
        List<Integer> byRemainder = new ArrayList<>();
        long left = people;
        for (int i = 0; i < each.length; i++) {
            each[i] = people * share(ranks.get(i)) / shares;
            left -= each[i];
            byRemainder.add(i);
        }
        byRemainder.sort(Comparator.comparingLong(i -> -(people * share(ranks.get(i)) % shares)));
        for (int i = 0; i < left; i++) {
            each[byRemainder.get(i)]++;
        }
        return each;
    }

    private static int share(int rank) {
        return rank <= SHARES.size() ? SHARES.get(rank - 1) : 0;
    }

    /**
     * The file of those who live anywhere.
     *
     * @param settlements rows of {@code settlements.csv}
     * @param population rows of {@code population.csv}: {@code kommunenummer} and {@code population_2024}
     */
    static String text(List<Map<String, String>> settlements, List<Map<String, String>> population) {
        StringBuilder text = new StringBuilder("name,kommunenummer,lon,lat,population_2024,rank\n");
        for (Map<String, String> municipality : population) {
            String number = municipality.getOrDefault("kommunenummer", "");
            List<Map<String, String>> own = settlements.stream()
                    .filter(row -> number.equals(row.get("kommunenummer")))
                    .toList();
            long[] people = of(
                    own.stream()
                            .map(row -> Integer.parseInt(row.getOrDefault("rank", "")))
                            .toList(),
                    Long.parseLong(municipality.getOrDefault("population_2024", "")));
            for (int i = 0; i < own.size(); i++) {
                if (people[i] > 0) {
                    Map<String, String> row = own.get(i);
                    text.append(String.join(
                                    ",",
                                    row.get("name"),
                                    number,
                                    row.get("lon"),
                                    row.get("lat"),
                                    String.valueOf(people[i]),
                                    row.get("rank")))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }
}
