package no.omland.account;

import java.util.Optional;

/**
 * A cost that is not known and so in no sum.
 *
 * @param who the office or the place
 * @param payer empty when all who share it lack it
 * @param users how many it is about, when it is of people who come, a part of one counted as one; else 0
 */
public record MissingFigure(String who, Post post, Optional<Payer> payer, Reason reason, long users) {

    /** Why it is not known. */
    public enum Reason {
        NOT_GIVEN,
        /** There is no way to the office. */
        NO_WAY
    }
}
