package no.omland.travel.clock;

/**
 * When an office is open and how long one has to be there.
 *
 * @param openMinute after midnight
 * @param closeMinute after opening, at most 24:00
 * @param neededMinutes at the office, 0 or more; may be longer than it is open, and then nobody is served
 */
public record OpenHours(int openMinute, int closeMinute, int neededMinutes) {

    private static final int DAY_MINUTES = 1440;

    public OpenHours {
        if (openMinute < 0 || closeMinute <= openMinute || closeMinute > DAY_MINUTES || neededMinutes < 0) {
            throw new IllegalArgumentException("an office opens at 0:00 or later and closes after that by 24:00, got "
                    + openMinute + " to " + closeMinute + " and " + neededMinutes + " minutes");
        }
    }
}
