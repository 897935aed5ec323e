package no.omland.water.share;

/**
 * Bodies counted by the part of each that lies in a municipality, so that these are no whole numbers.
 *
 * @param total all
 * @param known those whose class is known
 * @param goodOrBetter those of good class or better
 */
public record ShareCount(double total, double known, double goodOrBetter) {

    public static final ShareCount NONE = new ShareCount(0, 0, 0);

    ShareCount plus(double share, boolean isKnown, boolean isGood) {
        return new ShareCount(total + share, known + (isKnown ? share : 0), goodOrBetter + (isGood ? share : 0));
    }
}
