package no.omland.water.driver;

/**
 * What one label of the register stands for.
 *
 * @param label as the register writes it
 * @param blanket whether it lies on all water alike, such as acid rain, so that a ranking may leave it out
 * @param sewage whether it is waste water, which the priorities of sewage look for
 * @param source {@code V-C} when a real export has the label, {@code illustrative} when the sample data has it, {@code user} when a user added it
 * @param changed whether a user has changed it
 */
public record LabelDriver(
        String label, Driver driver, boolean blanket, boolean sewage, String source, boolean changed) {

    /** The source of a label that a user has added. */
    public static final String USER = "user";

    public LabelDriver {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a label must not be blank");
        }
    }
}
