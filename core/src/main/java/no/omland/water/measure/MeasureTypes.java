package no.omland.water.measure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.omland.reference.ReferenceTable;
import no.omland.water.driver.Driver;

/** Which drivers each type of measure answers, from {@code data/reference/measure-types.csv}. A survey or advice answers none. */
public final class MeasureTypes {

    /** The table that comes with the product. */
    public static final MeasureTypes BUILT_IN = load();

    private final Map<String, Type> types;

    private MeasureTypes(Map<String, Type> types) {
        this.types = types;
    }

    /**
     * A type.
     *
     * @param key one word for all ways to write it
     * @param name one way to write it, in bokmål
     * @param drivers that such a measure answers; empty when it changes nothing in the water itself
     */
    public record Type(String key, String name, Set<Driver> drivers) {

        public Type {
            drivers = Set.copyOf(drivers);
        }
    }

    /** The type that is written so, by name or key, without regard to case, spaces and hyphens; empty when it is in no table. */
    public Optional<Type> find(String written) {
        return Optional.ofNullable(types.get(MeasureWords.normalised(written)));
    }

    /** All names by which types are known, in the order of the file. */
    public List<Type> list() {
        return types.values().stream().distinct().toList();
    }

    private static MeasureTypes load() {
        Map<String, Type> types = new LinkedHashMap<>();
        for (NamedCsvRecord row : ReferenceTable.rows(MeasureTypes.class, "measure-types.csv")) {
            Type type = new Type(row.getField("type"), row.getField("nb"), drivers(row.getField("drivers")));
            types.put(MeasureWords.normalised(type.name()), type);
            types.putIfAbsent(MeasureWords.normalised(type.key()), type);
        }
        return new MeasureTypes(types);
    }

    private static Set<Driver> drivers(String words) {
        Set<Driver> drivers = EnumSet.noneOf(Driver.class);
        for (String word : words.split(";", -1)) {
            if (!word.isBlank()) {
                drivers.add(Driver.valueOf(word.strip()));
            }
        }
        return drivers;
    }
}
