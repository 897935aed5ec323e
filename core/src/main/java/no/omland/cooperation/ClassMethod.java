package no.omland.cooperation;

/** How values are put into classes. */
public enum ClassMethod {
    /** Classes of equal width from the least value to the greatest. */
    EQUAL,
    /** As many values in each class, as far as equal values let that be; equal values are never parted. */
    QUANTILE,
    /** The classes within which values differ least: the least sum of squared distances to the mean of the class, exactly (Fisher 1958; Jenks 1977). */
    NATURAL,
    /** Borders that somebody has chosen. */
    OWN
}
