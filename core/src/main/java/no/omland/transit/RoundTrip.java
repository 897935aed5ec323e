package no.omland.transit;

/**
 * There and home again.
 *
 * @param leaveHomeSeconds when one leaves home
 * @param arriveSeconds when one is at the office, before it opens perhaps
 * @param leaveOfficeSeconds when one leaves the office, after it has closed perhaps; the wait for the vehicle may be there or at the stop
 * @param homeAgainSeconds when one is home
 * @param changesOut vehicles changed on the way out
 * @param changesBack vehicles changed on the way home
 */
public record RoundTrip(
        int leaveHomeSeconds,
        int arriveSeconds,
        int leaveOfficeSeconds,
        int homeAgainSeconds,
        int changesOut,
        int changesBack) {

    /** How long one is away from home. */
    public int awaySeconds() {
        return homeAgainSeconds - leaveHomeSeconds;
    }

    /** Changes both ways. */
    public int changes() {
        return changesOut + changesBack;
    }

    boolean isNoWorseThan(RoundTrip other) {
        return leaveHomeSeconds >= other.leaveHomeSeconds
                && homeAgainSeconds <= other.homeAgainSeconds
                && changes() <= other.changes();
    }
}
