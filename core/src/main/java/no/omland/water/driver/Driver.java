package no.omland.water.driver;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.omland.reference.ReferenceTable;

/** What people do that weighs on water. The names are in {@code data/reference/driver-names.csv}. */
public enum Driver {
    URBAN_DEVELOPMENT,
    AGRICULTURE,
    TRANSPORT,
    HYDROPOWER,
    FISHERY_AQUACULTURE,
    INDUSTRY,
    MINING,
    FORESTRY,
    FLOOD_PROTECTION,
    TOURISM_RECREATION,
    WASTE,
    INVASIVE_SPECIES,
    LONG_RANGE,
    /** Anything else, and every label that is in no table. */
    OTHER;

    private static final Map<String, String> NAMES = names();

    /**
     * Its name in a language.
     *
     * @param languageTag {@code nb}, {@code nn} or {@code en}; English for any other
     */
    public String name(String languageTag) {
        String own = NAMES.get(languageTag.toLowerCase(Locale.ROOT) + ":" + name());
        return own != null ? own : Objects.requireNonNull(NAMES.get("en:" + name()));
    }

    /** The driver of a constant's name or of a name in any language, without regard to case. */
    public static Optional<Driver> find(String word) {
        String wanted = word.strip();
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(wanted)
                        || each.name("nb").equalsIgnoreCase(wanted)
                        || each.name("nn").equalsIgnoreCase(wanted)
                        || each.name("en").equalsIgnoreCase(wanted))
                .findFirst();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (NamedCsvRecord row : ReferenceTable.rows(Driver.class, "driver-names.csv")) {
            row.getFieldsAsMap().forEach((column, value) -> names.put(column + ":" + row.getField("driver"), value));
        }
        return names;
    }
}
