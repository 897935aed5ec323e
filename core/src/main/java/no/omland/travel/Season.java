package no.omland.travel;

/** When one travels: speeds differ, and some roads are closed in winter. */
public enum Season {
    SUMMER,
    WINTER
}
