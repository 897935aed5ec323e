package no.omland.location.problem;

import java.util.function.DoubleConsumer;

/**
 * How far to search. Everything is counted in steps, never in seconds, so that the answer is the same on every machine.
 *
 * @param nearBestCount how many of the best choices to list, the chosen one included
 * @param enumerationSteps weigh every choice when choices times demand points are no more than this
 * @param searchSteps how many entries of the cost matrix the search for a choice and its bound may look at, when not every choice is weighed
 * @param seed of the search's random numbers
 */
public record SearchSettings(
        int nearBestCount, long enumerationSteps, long searchSteps, long seed, DoubleConsumer progress) {

    /** Ten choices listed; about three thousand million steps for either, which is some seconds. */
    public static final SearchSettings DEFAULT =
            new SearchSettings(10, 3_000_000_000L, 6_000_000_000L, 20_260_101, share -> {});

    public SearchSettings {
        if (nearBestCount < 1) {
            throw new IllegalArgumentException("nearBestCount must be >= 1, got " + nearBestCount);
        }
        if (enumerationSteps < 0 || searchSteps < 0) {
            throw new IllegalArgumentException("steps must be >= 0, got " + enumerationSteps + " and " + searchSteps);
        }
    }

    /** The same settings, weighing every choice only up to this many steps; 0 never does. */
    public SearchSettings withEnumerationSteps(long steps) {
        return new SearchSettings(nearBestCount, steps, searchSteps, seed, progress);
    }

    /** The same settings, telling now and then what part of {@code searchSteps} is used. */
    public SearchSettings withProgress(DoubleConsumer listener) {
        return new SearchSettings(nearBestCount, enumerationSteps, searchSteps, seed, listener);
    }

    /** What a search may take. */
    public Budget budget() {
        return new Budget(searchSteps, progress);
    }

    public SearchSettings withSearchSteps(long steps) {
        return new SearchSettings(nearBestCount, enumerationSteps, steps, seed, progress);
    }
}
