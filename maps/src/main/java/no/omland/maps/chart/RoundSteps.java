package no.omland.maps.chart;

/** Round numbers for an axis: 1, 2 or 5 times a power of ten apart. */
final class RoundSteps {

    private RoundSteps() {}

    /** The step that cuts 0 to {@code greatest} into at most so many parts; at least 1. */
    static long step(long greatest, int mostParts) {
        long power = 1;
        while (true) {
            for (int times : new int[] {1, 2, 5}) {
                if (times * power * mostParts >= greatest) {
                    return times * power;
                }
            }
            power *= 10;
        }
    }
}
