package no.omland.network.osm;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.omland.network.LinkType;
import no.omland.network.RoadClass;

/** What each {@code highway} is, from {@code highways.csv}. */
final class OsmHighways {

    private static final Map<String, Highway> ALL = load();

    private OsmHighways() {}

    /**
     * A kind of road.
     *
     * @param isInUse whether one can travel there today
     * @param usualKmh the limit where no sign says another; 0 for paths
     */
    record Highway(LinkType type, RoadClass roadClass, boolean isInUse, int usualKmh) {}

    static Optional<Highway> find(String highway) {
        return Optional.ofNullable(ALL.get(highway));
    }

    private static Map<String, Highway> load() {
        Map<String, Highway> all = new HashMap<>();
        try (InputStream in =
                        Objects.requireNonNull(OsmHighways.class.getResourceAsStream("highways.csv"), "highways.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                all.put(
                        row.getField("highway"),
                        new Highway(
                                LinkType.valueOf(row.getField("link_type")),
                                RoadClass.valueOf(row.getField("road_class")),
                                Boolean.parseBoolean(row.getField("in_use")),
                                Integer.parseInt(row.getField("usual_kmh"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
