package no.omland.scenario.bill;

import no.omland.demography.AgeSpan;

/** A figure of every member that a bill takes from elsewhere than its own file. */
public sealed interface FigureWish {

    /** The file and the line that ask for it. */
    String where();

    /** A column of numbers of a table with a row for each municipality. */
    record OfTable(String where, String table, String column) implements FigureWish {}

    /** How many people of some ages a projection tells of in a year. */
    record OfYear(String where, int year, AgeSpan ages) implements FigureWish {}
}
