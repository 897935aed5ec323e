package no.omland.water.driver;

/**
 * How much of some water one driver presses on. A body counts once for the driver however many of its labels the body has, and once for each driver.
 *
 * @param bodies bodies that it presses on
 * @param belowGoal those of them that are known to miss their own ecological goal
 * @param goalUnknown those of them whose class or goal is not known
 * @param large bodies whose heaviest pressure of this driver is of large degree; the four degrees add up to {@code bodies}
 * @param pressures pressures (rows of the register), which add up over all drivers to all pressures
 */
public record DriverCount(
        Driver driver,
        int bodies,
        int belowGoal,
        int goalUnknown,
        int large,
        int medium,
        int small,
        int unknown,
        int pressures) {

    /** Bodies that it presses on to a large or a medium degree. */
    public int largeOrMedium() {
        return large + medium;
    }

    /** Bodies that it presses on to a small or an unknown degree only. */
    public int smallOrUnknown() {
        return small + unknown;
    }
}
