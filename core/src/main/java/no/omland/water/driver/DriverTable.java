package no.omland.water.driver;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.omland.reference.ReferenceTable;

/**
 * Which label of the register belongs to which driver: {@code data/reference/drivers.csv}, with what a user has changed on top. Case and spaces of a label do
 * not count. Immutable.
 */
public final class DriverTable {

    /** The table that comes with the product. */
    public static final DriverTable BUILT_IN = load();

    private final Map<String, LabelDriver> entries;

    private DriverTable(Map<String, LabelDriver> entries) {
        this.entries = entries;
    }

    /** What a label stands for, or empty when no table has it. */
    public Optional<LabelDriver> find(String label) {
        return Optional.ofNullable(entries.get(key(label)));
    }

    /** The driver of a label; {@link Driver#OTHER} when no table has it. */
    public Driver driverOf(String label) {
        return find(label).map(LabelDriver::driver).orElse(Driver.OTHER);
    }

    /** Whether the label lies on all water alike. */
    public boolean isBlanket(String label) {
        return find(label).map(LabelDriver::blanket).orElse(false);
    }

    /** Whether the label is waste water. */
    public boolean isSewage(String label) {
        return find(label).map(LabelDriver::sewage).orElse(false);
    }

    /** All labels: those of the file in its order, then those that a user has added. */
    public List<LabelDriver> entries() {
        return List.copyOf(entries.values());
    }

    /** The changes against the table that comes with the product. */
    public DriverChanges changes() {
        return new DriverChanges(entries.values().stream()
                .filter(LabelDriver::changed)
                .map(DriverChanges.Change::of)
                .toList());
    }

    /** This table with changes on top. A change that says what the product's own table says is none. */
    public DriverTable with(DriverChanges changes) {
        Map<String, LabelDriver> changed = new LinkedHashMap<>(entries);
        for (DriverChanges.Change change : changes.labels()) {
            LabelDriver own = BUILT_IN.entries.get(key(change.label()));
            LabelDriver now = own == null
                    ? new LabelDriver(
                            change.label().strip(),
                            change.driver(),
                            change.blanket(),
                            change.sewage(),
                            LabelDriver.USER,
                            true)
                    : new LabelDriver(
                            own.label(),
                            change.driver(),
                            change.blanket(),
                            change.sewage(),
                            own.source(),
                            own.driver() != change.driver()
                                    || own.blanket() != change.blanket()
                                    || own.sewage() != change.sewage());
            changed.put(key(change.label()), now);
        }
        return new DriverTable(changed);
    }

    /** This table with labels as they were when the product came; labels that a user added are gone. */
    public DriverTable without(Collection<String> labels) {
        Map<String, LabelDriver> changed = new LinkedHashMap<>(entries);
        for (String label : labels) {
            LabelDriver own = BUILT_IN.entries.get(key(label));
            if (own == null) {
                changed.remove(key(label));
            } else {
                changed.put(key(label), own);
            }
        }
        return new DriverTable(changed);
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
    }

    private static DriverTable load() {
        Map<String, LabelDriver> entries = new LinkedHashMap<>();
        for (NamedCsvRecord row : ReferenceTable.rows(DriverTable.class, "drivers.csv")) {
            entries.put(
                    key(row.getField("label")),
                    new LabelDriver(
                            row.getField("label"),
                            Driver.valueOf(row.getField("driver")),
                            Boolean.parseBoolean(row.getField("blanket")),
                            Boolean.parseBoolean(row.getField("sewage")),
                            row.getField("source"),
                            false));
        }
        return new DriverTable(entries);
    }
}
