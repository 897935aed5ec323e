package no.omland.data.lofoten;

import java.util.Arrays;
import java.util.Optional;

/**
 * The two water areas, with the figures their cooperation agreement prints.
 *
 * <p>The agreement of 2025 gives 416 bodies for Vesterålen but 253 rivers, 75 lakes, 88 stretches of coast and a body of
 * groundwater, which is 417; and it gives 73.5 % of 382 natural bodies, which no whole number reaches. One river fewer, and
 * the groundwater counted as natural but without an ecological status (280 of 381 = 73.5 %), make both totals right. For
 * Lofoten 84.7 % of 592 is met as near as can be by 501 (84.6 %).
 */
enum WaterArea {
    LOFOTEN("Lofoten", "0363", 447, 93, 117, 0, 501, 65, 21),
    VESTERALEN("Vesterålen", "0365", 252, 75, 88, 1, 280, 34, 10);

    private final String label;
    private final String coastCode;
    private final int rivers;
    private final int lakes;
    private final int coastal;
    private final int groundwater;
    private final int naturalGoodOrBetter;
    private final int heavilyModified;
    private final int modifiedGoodPotential;

    WaterArea(
            String label,
            String coastCode,
            int rivers,
            int lakes,
            int coastal,
            int groundwater,
            int naturalGoodOrBetter,
            int heavilyModified,
            int modifiedGoodPotential) {
        this.label = label;
        this.coastCode = coastCode;
        this.rivers = rivers;
        this.lakes = lakes;
        this.coastal = coastal;
        this.groundwater = groundwater;
        this.naturalGoodOrBetter = naturalGoodOrBetter;
        this.heavilyModified = heavilyModified;
        this.modifiedGoodPotential = modifiedGoodPotential;
    }

    /** The area with a Norwegian name; an empty name is no area of ours. */
    static Optional<WaterArea> named(String name) {
        return Arrays.stream(values()).filter(area -> area.label.equals(name)).findFirst();
    }

    String label() {
        return label;
    }

    /** The first four digits of the ids of its coast. */
    String coastCode() {
        return coastCode;
    }

    int bodies(Category category) {
        return switch (category) {
            case RIVER -> rivers;
            case LAKE -> lakes;
            case COAST -> coastal;
            case GROUNDWATER -> groundwater;
        };
    }

    int naturalGoodOrBetter() {
        return naturalGoodOrBetter;
    }

    int heavilyModified() {
        return heavilyModified;
    }

    int modifiedGoodPotential() {
        return modifiedGoodPotential;
    }
}
