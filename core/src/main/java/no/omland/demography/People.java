package no.omland.demography;

/** How many people there are, or why that cannot be told. */
public sealed interface People {

    /** The table tells it. */
    record Known(long count) implements People {}

    /** The table does not tell it. */
    record Missing(Reason reason) implements People {}

    /** What a projection lacks. */
    enum Reason {
        /** The table has no row of the municipality. */
        MUNICIPALITY,
        /** It has others, but not of the year. */
        YEAR,
        /** It has the year, but no groups that make up the ages. */
        AGES,
        /** The table is of older numbers, and part of the municipality comes of one that was divided, or one that the table lacks. */
        PART_OF_MUNICIPALITY,
        /** Growth from nobody is no number. */
        NOBODY_AT_FIRST
    }
}
