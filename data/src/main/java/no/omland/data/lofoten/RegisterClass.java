package no.omland.data.lofoten;

/** Classes of ecological status, and of potential, where the register spells good otherwise. */
enum RegisterClass {
    HIGH("Svært god", "Godt"),
    GOOD("God", "Godt"),
    MODERATE("Moderat", "Moderat"),
    POOR("Dårlig", "Dårlig"),
    BAD("Svært dårlig", "Svært dårlig");

    private final String status;
    private final String potential;

    RegisterClass(String status, String potential) {
        this.status = status;
        this.potential = potential;
    }

    String status() {
        return status;
    }

    String potential() {
        return potential;
    }

    boolean isBelowGood() {
        return compareTo(GOOD) > 0;
    }
}
