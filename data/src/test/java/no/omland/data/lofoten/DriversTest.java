package no.omland.data.lofoten;

import static no.omland.data.lofoten.Sample.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.omland.data.file.CsvTable;
import no.omland.water.driver.DriverTable;
import no.omland.water.driver.LabelDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DriversTest {

    /** Driver, Norwegian name and blanket flag of each label. */
    private static TreeMap<String, List<String>> drivers() {
        TreeMap<String, List<String>> drivers = new TreeMap<>();
        for (LabelDriver each : DriverTable.BUILT_IN.entries()) {
            drivers.put(
                    each.label(),
                    List.of(each.driver().name(), each.driver().name("nb"), String.valueOf(each.blanket())));
        }
        return drivers;
    }

    @Test
    void each_label_used_in_the_sample_has_a_driver() {
        Set<String> used = new TreeSet<>();
        Sample.allRows().forEach(row -> used.add(get(row, "Påvirkningstype")));
        used.remove("");

        assertThat(drivers().keySet()).containsAll(used);
    }

    @Test
    void each_label_of_a_real_export_has_a_driver() throws Exception {
        List<String> lines = Files.readString(SharedFiles.get("data/vann-nett/V-C.csv"), StandardCharsets.ISO_8859_1)
                .lines()
                .toList();
        int column = List.of(lines.get(0).split("\t")).indexOf("Påvirkningstype");
        Set<String> labels = new TreeSet<>();
        lines.stream().skip(1).forEach(line -> labels.add(line.split("\t", -1)[column]));
        labels.remove("");

        assertThat(labels).hasSize(64);
        assertThat(drivers().keySet()).containsAll(labels);
    }

    @Test
    void only_long_range_pollution_is_blanket() {
        drivers()
                .forEach((label, fields) -> assertThat(fields.get(2))
                        .as(label)
                        .isEqualTo(String.valueOf(fields.get(0).equals("LONG_RANGE"))));
    }

    @ParameterizedTest
    @EnumSource(WaterArea.class)
    void drivers_rank_as_in_the_agreement(WaterArea area) {
        List<String> ranked = ranking(area).subList(0, area == WaterArea.LOFOTEN ? 4 : 5);

        // The agreement lists transport a second time as number five in Lofoten.
        assertThat(ranked)
                .isEqualTo(
                        area == WaterArea.LOFOTEN
                                ? List.of("Urban utvikling", "Jordbruk", "Transport", "Vannkraft")
                                : List.of(
                                        "Urban utvikling",
                                        "Jordbruk",
                                        "Transport",
                                        "Fiskeri og akvakultur",
                                        "Vannkraft"));
    }

    @Test
    void drivers_rank_as_in_the_table_of_facts() {
        TreeMap<String, List<String>> printed = new TreeMap<>();
        for (Map<String, String> row : CsvTable.read(SharedFiles.get("facts/water-area-drivers.csv"))) {
            List<String> drivers = printed.computeIfAbsent(get(row, "water_area"), key -> new ArrayList<>());
            if (!drivers.contains(get(row, "driver"))) {
                drivers.add(get(row, "driver"));
            }
        }

        printed.forEach(
                (name, drivers) -> assertThat(ranking(WaterArea.named(name).orElseThrow()))
                        .as(name)
                        .startsWith(drivers.toArray(String[]::new)));
    }

    private static List<String> ranking(WaterArea area) {
        TreeMap<String, List<String>> drivers = drivers();
        TreeMap<String, Set<String>> bodies = new TreeMap<>();
        for (Map<String, String> row : Sample.allRows()) {
            List<String> driver = drivers.get(get(row, "Påvirkningstype"));
            if (driver != null && get(row, "Vannområde").equals(area.label())) {
                bodies.computeIfAbsent(driver.get(1), key -> new TreeSet<>()).add(get(row, "VannforekomstID"));
            }
        }
        return bodies.entrySet().stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .map(Map.Entry::getKey)
                .toList();
    }
}
