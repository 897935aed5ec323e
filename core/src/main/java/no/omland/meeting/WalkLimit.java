package no.omland.meeting;

import java.util.OptionalInt;
import no.omland.issue.DataException;

/**
 * How far people can be asked to walk: who is at exactly the limit is within it.
 *
 * @param minutes 1 to 1440
 * @param metres 1 to 100,000 of the way walked, access at its ends included; empty when time alone counts
 */
public record WalkLimit(int minutes, OptionalInt metres) {

    private static final int LONGEST_MINUTES = 24 * 60;
    private static final int LONGEST_METRES = 100_000;

    /** @throws DataException when it cannot be */
    public WalkLimit {
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            throw DataException.use("meeting.limit", "limit", minutes, LONGEST_MINUTES);
        }
        metres.ifPresent(each -> {
            if (each < 1 || each > LONGEST_METRES) {
                throw DataException.use("meeting.metres", "metres", each, LONGEST_METRES);
            }
        });
    }

    public static WalkLimit ofMinutes(int minutes) {
        return new WalkLimit(minutes, OptionalInt.empty());
    }

    boolean allows(Walk walk) {
        return walk.tenthSeconds() <= minutes * 600 && (metres.isEmpty() || walk.metres() <= metres.getAsInt());
    }
}
