package no.omland.transit;

/**
 * When an office is open and how long one has to be there.
 *
 * @param openSeconds from midnight of the service day
 * @param closeSeconds after opening
 * @param neededSeconds at the office, 0 or more; may be longer than it is open, and then nobody is served
 */
public record OpeningHours(int openSeconds, int closeSeconds, int neededSeconds) {

    public OpeningHours {
        if (openSeconds < 0 || closeSeconds <= openSeconds || neededSeconds < 0) {
            throw new IllegalArgumentException("an office opens at >= 0 s, closes later and needs >= 0 s, got "
                    + openSeconds + " to " + closeSeconds + " s and " + neededSeconds + " s");
        }
    }

    /** Whether it is open for as long as one needs. */
    public boolean fits() {
        return neededSeconds <= closeSeconds - openSeconds;
    }
}
