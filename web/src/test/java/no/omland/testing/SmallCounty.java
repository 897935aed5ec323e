package no.omland.testing;

import java.nio.file.Path;
import java.util.Optional;
import no.omland.dataset.DatasetKind;

/**
 * A made-up county: two offices, West and East, twenty kilometres apart; a ferry north from halfway; an island with a road of its own. In kilometres from the
 * corner at 500,000 east and 7,450,000 north:
 *
 * <pre>
 *  10           ferry end ── north 4.0 of 5 ─┤
 *   0  West ── a ──┤ 10 ── b ── East 20        island 40 ── e ──┤ 45
 * </pre>
 *
 * Road a takes 10 minutes, b 12 and is closed in winter, north and e 5 each. The ferry Austervika–Nordvika crosses in 20 minutes once an hour.
 */
public final class SmallCounty {

    private static final String ROADS = """
            {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25833"}}, "features": [
            {"type": "Feature", "properties": {"typeVeg": "Enkel bilveg", "vegkategori": "E", "vegnummer": 10, "lokalId": "a", "overfartstid": 10, "vinterstengt": "nei"},
             "geometry": {"type": "LineString", "coordinates": [[500000, 7450000], [510000, 7450000]]}},
            {"type": "Feature", "properties": {"typeVeg": "Enkel bilveg", "vegkategori": "F", "vegnummer": 17, "lokalId": "b", "overfartstid": 12, "vinterstengt": "ja"},
             "geometry": {"type": "LineString", "coordinates": [[510000, 7450000], [520000, 7450000]]}},
            {"type": "Feature", "properties": {"typeVeg": "Bilferje", "vegkategori": "F", "ferjesamband": "Austervika–Nordvika", "lokalId": "c", "overfartstid": 20,
             "avgangsintervall": 60, "første avgang": "06:30", "siste avgang": "23:15"},
             "geometry": {"type": "LineString", "coordinates": [[510000, 7450000], [510000, 7460000]]}},
            {"type": "Feature", "properties": {"typeVeg": "Enkel bilveg", "vegkategori": "K", "lokalId": "north", "overfartstid": 5},
             "geometry": {"type": "LineString", "coordinates": [[510000, 7460000], [515000, 7460000]]}},
            {"type": "Feature", "properties": {"typeVeg": "Enkel bilveg", "vegkategori": "K", "lokalId": "e", "overfartstid": 5},
             "geometry": {"type": "LineString", "coordinates": [[540000, 7450000], [545000, 7450000]]}}]}
            """;

    private static final String OFFICES = """
            {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25833"}}, "features": [
            {"type": "Feature", "properties": {"kontorId": "w", "kontorNavn": "West"}, "geometry": {"type": "Point", "coordinates": [500000, 7450000]}},
            {"type": "Feature", "properties": {"kontorId": "e", "kontorNavn": "East"}, "geometry": {"type": "Point", "coordinates": [520000, 7450000]}}]}
            """;

    private static final String SETTLEMENTS = """
            {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25833"}}, "features": [
            {"type": "Feature", "properties": {"name": "Valley", "population_2024": 90, "population_2025": 100}, "geometry": {"type": "Point", "coordinates": [505000, 7450500]}},
            {"type": "Feature", "properties": {"name": "Nordvika", "population_2024": 50, "population_2025": 50}, "geometry": {"type": "Point", "coordinates": [514000, 7460000]}},
            {"type": "Feature", "properties": {"name": "Island", "population_2024": 7, "population_2025": 7}, "geometry": {"type": "Point", "coordinates": [542000, 7450000]}},
            {"type": "Feature", "properties": {"name": "Hills", "population_2024": 3, "population_2025": 3}, "geometry": {"type": "Point", "coordinates": [505000, 7470000]}}]}
            """;

    private SmallCounty() {}

    /** A workspace with the county. */
    public static Path in(Path folder) {
        Path file = folder.resolve("county.gpkg");
        roadsAlone(file);
        Workspaces.importText(file, "offices.geojson", OFFICES, Optional.of(DatasetKind.OFFICES), Optional.empty());
        Workspaces.importText(
                file, "settlements.geojson", SETTLEMENTS, Optional.of(DatasetKind.LAYER), Optional.of("settlements"));
        return file;
    }

    /** Puts only the roads into a workspace. */
    public static void roadsAlone(Path file) {
        Workspaces.importText(file, "roads.geojson", ROADS, Optional.of(DatasetKind.ROADS), Optional.empty());
    }
}
