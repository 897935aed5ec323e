package no.omland.web.water;

import java.text.Collator;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.WaterBody;
import no.omland.web.live.ServedSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * What there is to choose from, each with its number of bodies.
 *
 * @param bounds west, south, east, north of everything in degrees, or null
 */
record Choices(
        List<AreaChoice> areas,
        List<MunicipalityChoice> municipalities,
        List<RegionChoice> regions,
        List<BasinChoice> basins,
        double @Nullable [] bounds) {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

    /** A water area. */
    record AreaChoice(String name, @Nullable String region, int total) {}

    /** A municipality by today's number. */
    record MunicipalityChoice(String number, String name, int total) {}

    /** A water region. */
    record RegionChoice(String name, int total) {}

    /** A river basin, and the water areas that its bodies belong to. */
    record BasinChoice(String name, Set<String> areas, int total) {}

    static Choices of(ServedSnapshot served) {
        WorkspaceSnapshot snapshot = served.snapshot();
        Map<String, Integer> areas = new TreeMap<>();
        Map<String, Integer> regions = new TreeMap<>();
        Map<String, @Nullable String> regionOfArea = new LinkedHashMap<>();
        Map<MunicipalityNumber, Integer> municipalities = new TreeMap<>();
        Map<String, Integer> basins = new TreeMap<>(Collator.getInstance(NORWEGIAN));
        Map<String, Set<String>> areasOfBasin = new LinkedHashMap<>();
        for (WaterBody body : snapshot.waterBodies()) {
            String area = body.place().area();
            String region = body.place().region();
            if (area != null) {
                areas.merge(area, 1, Integer::sum);
                regionOfArea.putIfAbsent(area, region);
            }
            if (region != null) {
                regions.merge(region, 1, Integer::sum);
            }
            String basin = body.place().basin();
            if (basin != null) {
                basins.merge(basin, 1, Integer::sum);
                Set<String> own = areasOfBasin.computeIfAbsent(basin, any -> new TreeSet<>());
                Optional.ofNullable(area).ifPresent(own::add);
            }
            body.place().municipalities().forEach(number -> municipalities.merge(number, 1, Integer::sum));
        }
        BitSet all = new BitSet();
        all.set(0, snapshot.waterBodies().size());
        return new Choices(
                areas.entrySet().stream()
                        .map(entry ->
                                new AreaChoice(entry.getKey(), regionOfArea.get(entry.getKey()), entry.getValue()))
                        .toList(),
                municipalities.entrySet().stream()
                        .map(entry -> new MunicipalityChoice(
                                entry.getKey().digits(), snapshot.municipalityName(entry.getKey()), entry.getValue()))
                        .sorted(Comparator.comparing(MunicipalityChoice::name, Collator.getInstance(NORWEGIAN)))
                        .toList(),
                regions.entrySet().stream()
                        .map(entry -> new RegionChoice(entry.getKey(), entry.getValue()))
                        .toList(),
                basins.entrySet().stream()
                        .map(entry -> new BasinChoice(
                                entry.getKey(), areasOfBasin.getOrDefault(entry.getKey(), Set.of()), entry.getValue()))
                        .toList(),
                served.extents().of(all));
    }
}
