package no.omland.demography;

/** How many times as many people there are in one year as in another, or why that cannot be told. */
public sealed interface Growth {

    /** Such as 2.0 for twice as many; 0 or more. */
    record Known(double factor) implements Growth {}

    /** One of the two figures is missing. */
    record Missing(People.Reason reason) implements Growth {}
}
