package no.omland.travel.catchment;

import java.util.List;
import no.omland.issue.DataException;

/**
 * The limits of a catchment.
 *
 * @param minutes rising, each from 1 to {@value #LONGEST_MINUTES}
 */
public record TimeLimits(List<Integer> minutes) {

    /** A day. */
    public static final int LONGEST_MINUTES = 1440;

    public static final TimeLimits USUAL = new TimeLimits(List.of(15, 30, 45, 60, 90));

    /** @throws DataException when there is none, or one that is too short or too long; doubled ones count once */
    public TimeLimits {
        minutes = minutes.stream().distinct().sorted().toList();
        if (minutes.isEmpty()) {
            throw DataException.use("catchment.no-limit", "limits");
        }
        for (int limit : minutes) {
            if (limit < 1 || limit > LONGEST_MINUTES) {
                throw DataException.use("catchment.limit", "limits", limit, LONGEST_MINUTES);
            }
        }
    }

    public int tenthSeconds(int which) {
        return minutes.get(which) * 600;
    }

    public int greatestTenthSeconds() {
        return tenthSeconds(minutes.size() - 1);
    }
}
