package no.omland.network.osm;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.omland.network.LinkType;
import no.omland.network.RoadClass;
import no.omland.reference.ReferenceTable;

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
        for (NamedCsvRecord row : ReferenceTable.rows(OsmHighways.class, "highways.csv")) {
            all.put(
                    row.getField("highway"),
                    new Highway(
                            LinkType.valueOf(row.getField("link_type")),
                            RoadClass.valueOf(row.getField("road_class")),
                            Boolean.parseBoolean(row.getField("in_use")),
                            Integer.parseInt(row.getField("usual_kmh"))));
        }
        return all;
    }
}
