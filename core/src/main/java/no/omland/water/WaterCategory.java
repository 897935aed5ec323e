package no.omland.water;

import java.util.Optional;

/** The kinds of water body (RW, LW, CW, TW, GW in European reporting). */
public enum WaterCategory {
    RIVER('R'),
    LAKE('L'),
    COASTAL('C'),
    TRANSITIONAL('T'),
    GROUNDWATER('G'),
    /** Neither the id nor any source says. */
    UNKNOWN('U');

    private final char letter;

    WaterCategory(char letter) {
        this.letter = letter;
    }

    /** The letter that ends a Norwegian water-body id. */
    public char letter() {
        return letter;
    }

    static Optional<WaterCategory> ofLetter(char letter) {
        for (WaterCategory category : values()) {
            if (category != UNKNOWN && category.letter == Character.toUpperCase(letter)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
