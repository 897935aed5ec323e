package no.omland.importing;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file whose columns are known by name. The aliases of each are in {@code profiles.csv} under {@link #key()}. */
public enum Profile {
    /** Status, goals and pressures of water bodies, or their geometry: Vann-Nett, Miljødirektoratet, NVE. */
    WATER_BODIES("water-bodies"),
    /** Water bodies as a workspace's own layer has them, and its exports. */
    OWN_WATER_BODIES("own-water-bodies"),
    /** One point for each water body. */
    WATER_BODY_POINTS("water-body-points"),
    /** Quality elements of water bodies: one class or value for each. */
    QUALITY_ELEMENTS("quality-elements"),
    /** Municipalities as polygons. */
    MUNICIPALITIES("municipalities"),
    /** Roads and ferries as lines: Kartverket N1000, Elveg, NVDB. */
    ROADS("roads"),
    /** Links between named places, one row each: from, to, length. */
    ROAD_LINKS("road-links"),
    /** Offices of a service, by place. */
    OFFICES("offices"),
    /** Any table with one column of eastings or longitudes and one of northings or latitudes. */
    POINTS("points"),
    /** Any table with a column of well-known text, or of eastings and one of northings in a reference system that is said. */
    PLACES("places"),
    /** Measures for water bodies. */
    MEASURES("measures"),
    /** What is at stake in water bodies: drinking water, bathing, fishing, nature. */
    INTERESTS("interests"),
    /** People by municipality, age and year. */
    POPULATION_PROJECTION("population-projection"),
    /** Formal cooperation between municipalities. */
    ARRANGEMENTS("arrangements"),
    /** Any table with a municipality or a county in each row. */
    MUNICIPAL_TABLES("municipal-tables"),
    /** Figures for the cells of Statistics Norway's square grid. */
    POPULATION_GRID("population-grid");

    private final String key;

    Profile(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Optional<Profile> find(String key) {
        return Arrays.stream(values())
                .filter(profile -> profile.key.equals(key))
                .findFirst();
    }
}
