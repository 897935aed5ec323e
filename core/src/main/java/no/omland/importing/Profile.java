package no.omland.importing;

/** The kinds of file whose columns are known by name. The aliases of each are in {@code profiles.csv} under {@link #key()}. */
public enum Profile {
    /** Status, goals and pressures of water bodies, or their geometry: Vann-Nett, Miljødirektoratet, NVE. */
    WATER_BODIES("water-bodies"),
    /** One point for each water body. */
    WATER_BODY_POINTS("water-body-points"),
    /** Municipalities as polygons. */
    MUNICIPALITIES("municipalities"),
    /** Any table with one column of eastings or longitudes and one of northings or latitudes. */
    POINTS("points");

    private final String key;

    Profile(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
