package no.omland.meeting;

import java.util.OptionalInt;
import no.omland.issue.DataException;

/**
 * How far people can be asked to walk, in time, in distance, or both: who is at exactly the limit is within it.
 *
 * @param minutes 1 to 1440; empty when distance alone counts
 * @param metres 1 to 100,000 of the way walked, access at its ends included; empty when time alone counts
 */
public record WalkLimit(OptionalInt minutes, OptionalInt metres) {

    private static final int LONGEST_MINUTES = 24 * 60;
    private static final int LONGEST_METRES = 100_000;

    /** Beyond this nobody is said to have a walk; four hours, our judgement. */
    private static final int LONGEST_WALK_MINUTES = 240;

    /** @throws DataException when it cannot be */
    public WalkLimit {
        if (minutes.isEmpty() && metres.isEmpty()) {
            throw new IllegalArgumentException("a limit of minutes or metres is needed, got none");
        }
        minutes.ifPresent(each -> {
            if (each < 1 || each > LONGEST_MINUTES) {
                throw DataException.use("meeting.limit", "limit", each, LONGEST_MINUTES);
            }
        });
        metres.ifPresent(each -> {
            if (each < 1 || each > LONGEST_METRES) {
                throw DataException.use("meeting.metres", "metres", each, LONGEST_METRES);
            }
        });
    }

    public static WalkLimit ofMinutes(int minutes) {
        return new WalkLimit(OptionalInt.of(minutes), OptionalInt.empty());
    }

    public static WalkLimit ofMetres(int metres) {
        return new WalkLimit(OptionalInt.empty(), OptionalInt.of(metres));
    }

    /** A way that takes longer is no walk: it is told as none, whether it is within the limit of metres or not. */
    public int longestWalkMinutes() {
        return Math.max(LONGEST_WALK_MINUTES, minutes.orElse(0));
    }

    int longestWalkTenthSeconds() {
        return longestWalkMinutes() * 600;
    }

    /** No walk within the limit takes longer. */
    int mostTenthSeconds() {
        return minutes.isPresent() ? minutes.getAsInt() * 600 : longestWalkTenthSeconds();
    }

    boolean allows(Walk walk) {
        return walk.tenthSeconds() <= mostTenthSeconds() && (metres.isEmpty() || walk.metres() <= metres.getAsInt());
    }
}
