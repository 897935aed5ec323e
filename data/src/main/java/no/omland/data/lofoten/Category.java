package no.omland.data.lofoten;

/** The four kinds of water body, with the register's letter and its word. */
enum Category {
    RIVER("R", "elv"),
    LAKE("L", "innsjø"),
    COAST("C", "kystvann"),
    GROUNDWATER("G", "grunnvann");

    private final String letter;
    private final String label;

    Category(String letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    String letter() {
        return letter;
    }

    String label() {
        return label;
    }
}
