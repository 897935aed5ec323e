package no.omland.dataset;

import java.util.Arrays;
import java.util.Optional;

/** What a file is about. */
public enum DatasetKind {
    WATER_BODIES("water-bodies"),
    WATER_BODY_POINTS("water-body-points"),
    QUALITY_ELEMENTS("quality-elements"),
    MUNICIPALITIES("municipalities"),
    ROADS("roads"),
    /** A table of links between named places, which becomes roads. */
    ROAD_LINKS("road-links"),
    OFFICES("offices"),
    POPULATION_GRID("population-grid"),
    MEASURES("measures"),
    /** What is at stake in water bodies: drinking water, bathing, fishing, nature. */
    INTERESTS("interests"),
    /** Public transport: stops, lines, trips, and the days they run. */
    TIMETABLE("timetable"),
    /** People by municipality, age and year. */
    POPULATION_PROJECTION("population-projection"),
    /** Formal cooperation between municipalities. */
    ARRANGEMENTS("arrangements"),
    /** Anything else, kept as it is with all its columns. */
    LAYER("layer"),
    /** The same, of areas that should lie side by side without gap or overlap, which is then looked at. */
    TILING_LAYER("tiling-layer");

    private final String word;

    DatasetKind(String word) {
        this.word = word;
    }

    /** The word of the command line. */
    public String word() {
        return word;
    }

    public static Optional<DatasetKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
