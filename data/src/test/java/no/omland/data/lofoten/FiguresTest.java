package no.omland.data.lofoten;

import static no.omland.data.lofoten.Sample.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.data.file.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts and shares against the agreement of the water areas; where the print cannot be met, what was chosen. */
class FiguresTest {

    private static final TreeMap<String, Map<String, String>> BODIES = Sample.bodies();

    private static List<Map<String, String>> bodies(String area) {
        return BODIES.values().stream()
                .filter(row -> get(row, "Vannområde").equals(area))
                .toList();
    }

    private static boolean isModified(Map<String, String> row) {
        return get(row, "Naturlig eller SMVF").equals("Sterkt modifisert")
                || get(row, "Økologisk tilstand").equals("Ikke relevant");
    }

    private static String ecological(Map<String, String> row) {
        String merged = get(row, "Økologisk tilstand eller potensial");
        return !merged.isEmpty() ? merged : get(row, isModified(row) ? "Økologisk potensial" : "Økologisk tilstand");
    }

    @ParameterizedTest(name = "{0}: {1} bodies")
    @CsvSource({"Lofoten, 657, 447, 93, 117, 0", "Vesterålen, 416, 252, 75, 88, 1"})
    void bodies_are_as_many_as_the_agreement_says_save_one_river(
            String area, int total, int rivers, int lakes, int coastal, int groundwater) {
        List<Map<String, String>> rows = bodies(area);

        assertThat(rows).hasSize(total);
        assertThat(ofCategory(rows, "R")).isEqualTo(rivers);
        assertThat(ofCategory(rows, "L")).isEqualTo(lakes);
        assertThat(ofCategory(rows, "C")).isEqualTo(coastal);
        assertThat(ofCategory(rows, "G")).isEqualTo(groundwater);
    }

    private static long ofCategory(List<Map<String, String>> rows, String letter) {
        return rows.stream()
                .filter(row -> get(row, "VannforekomstID").endsWith("-" + letter))
                .count();
    }

    @ParameterizedTest(name = "{0}: {3} of {2} natural bodies good or better")
    @CsvSource({"Lofoten, 592, 592, 501, 65, 21", "Vesterålen, 382, 381, 280, 34, 10"})
    void shares_are_as_near_the_agreement_as_whole_numbers_come(
            String area, int natural, int known, int good, int modified, int goodPotential) {
        List<Map<String, String>> rows = bodies(area);
        List<Map<String, String>> naturalRows =
                rows.stream().filter(row -> !isModified(row)).toList();
        List<Map<String, String>> modifiedRows =
                rows.stream().filter(FiguresTest::isModified).toList();

        assertThat(naturalRows).hasSize(natural);
        assertThat(naturalRows.stream().filter(row -> !ecological(row).isEmpty()))
                .hasSize(known);
        assertThat(naturalRows.stream()
                        .filter(row -> List.of("God", "Svært god").contains(ecological(row))))
                .hasSize(good);
        assertThat(modifiedRows).hasSize(modified);
        assertThat(modifiedRows.stream().filter(row -> ecological(row).equals("Godt")))
                .hasSize(goodPotential);
    }

    @Test
    void figures_stay_near_the_printed_table() {
        for (Map<String, String> row : CsvTable.read(SharedFiles.get("facts/water-areas.csv"))) {
            WaterArea area = WaterArea.named(get(row, "water_area")).orElseThrow();
            int known = area == WaterArea.LOFOTEN ? 592 : 381;

            assertThat(area.bodies(Category.RIVER)).isCloseTo(number(row, "rivers"), within(1));
            assertThat(area.bodies(Category.LAKE)).isEqualTo(number(row, "lakes"));
            assertThat(area.bodies(Category.COAST)).isEqualTo(number(row, "coastal"));
            assertThat(area.bodies(Category.GROUNDWATER)).isEqualTo(number(row, "groundwater"));
            assertThat(area.heavilyModified()).isEqualTo(number(row, "heavily_modified"));
            assertThat(100.0 * area.naturalGoodOrBetter() / known)
                    .isCloseTo(percent(row, "natural_good_or_better_percent"), within(0.1));
            assertThat(100.0 * area.modifiedGoodPotential() / area.heavilyModified())
                    .isCloseTo(percent(row, "heavily_modified_good_potential_percent"), within(0.05));
        }
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(get(row, column));
    }

    private static double percent(Map<String, String> row, String column) {
        return Double.parseDouble(get(row, column));
    }

    @Test
    void some_bodies_are_good_and_miss_their_own_goal_and_some_meet_a_less_strict_one() {
        long goodButShort = BODIES.values().stream()
                .filter(row -> !isModified(row) && ecological(row).equals("God"))
                .filter(row -> goal(row).equals("Svært god"))
                .count();
        long moderateButEnough = BODIES.values().stream()
                .filter(row -> isModified(row) && ecological(row).equals("Moderat"))
                .filter(row -> goal(row).equals("Moderat"))
                .count();

        assertThat(goodButShort).isEqualTo(15);
        assertThat(moderateButEnough).isEqualTo(7);
    }

    private static String goal(Map<String, String> row) {
        String merged = get(row, "Økologisk miljømål");
        String own = isModified(row) ? "Økologisk potensial miljømål" : "Økologisk tilstand miljømål";
        return merged.isEmpty() ? get(row, own) : merged;
    }

    @Test
    void about_one_in_five_stretches_of_coast_is_shared_by_municipalities() {
        List<Map<String, String>> coast = BODIES.values().stream()
                .filter(row -> get(row, "VannforekomstID").endsWith("-C"))
                .toList();
        long shared = coast.stream()
                .filter(row -> get(row, "Kommunenummer").contains(","))
                .count();

        assertThat((double) shared / coast.size()).isCloseTo(0.2, within(0.04));
    }
}
