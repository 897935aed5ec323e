package no.omland.siting;

import java.util.List;
import java.util.OptionalInt;
import no.omland.issue.DataException;
import no.omland.location.problem.SiteModel;

/**
 * What is asked of the candidates.
 *
 * @param count how many sites; not asked of a set cover
 * @param limitMinutes asked of the two cover models, and of no other
 * @param lockedIn ids or names of candidates that must be among them
 * @param lockedOut ids or names of candidates that may not
 * @param everyoneFirst whether a choice that leaves fewer people without a site is always better; else a few on land apart do not get a site at the cost of everybody else
 */
public record SiteWish(
        SiteModel model,
        OptionalInt count,
        OptionalInt limitMinutes,
        List<String> lockedIn,
        List<String> lockedOut,
        boolean everyoneFirst) {

    private static final int LONGEST_MINUTES = 24 * 60;

    /** @throws DataException when the model needs a count or a limit that is not given, or has no use for one that is */
    public SiteWish {
        lockedIn = List.copyOf(lockedIn);
        lockedOut = List.copyOf(lockedOut);
        if (count.isEmpty() && model != SiteModel.SET_COVER) {
            throw DataException.use("siting.count-missing", "count", model);
        }
        boolean covers = model == SiteModel.SET_COVER || model == SiteModel.MAXIMAL_COVER;
        if (covers && limitMinutes.isEmpty()) {
            throw DataException.use("siting.limit-missing", "limit", model);
        }
        if (count.isPresent() && model == SiteModel.SET_COVER) {
            throw DataException.use("siting.count-unused", "count", model, count.getAsInt());
        }
        if (limitMinutes.isPresent() && !covers) {
            throw DataException.use("siting.limit-unused", "limit", model, limitMinutes.getAsInt());
        }
        limitMinutes.ifPresent(minutes -> {
            if (minutes < 1 || minutes > LONGEST_MINUTES) {
                throw DataException.use("siting.limit", "limit", minutes, LONGEST_MINUTES);
            }
        });
    }

    int limitTenthSeconds() {
        return limitMinutes.orElseThrow() * 600;
    }
}
