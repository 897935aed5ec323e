package no.omland.travel.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * What something took.
 *
 * @param bestMillis of the clock
 * @param processorMillis median of the processor time of the measuring thread, which other work on the machine moves less; of one thread only
 */
record Timing(double bestMillis, double processorMillis) {

    static Timing of(int rounds, Runnable work) {
        double[] clock = new double[rounds];
        double[] processor = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            clock[round] = (System.nanoTime() - begun) / 1e6;
            processor[round] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used) / 1e6;
        }
        Arrays.sort(clock);
        Arrays.sort(processor);
        return new Timing(clock[0], processor[rounds / 2]);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "best %.2f ms, processor time of this thread %.2f ms", bestMillis, processorMillis);
    }
}
