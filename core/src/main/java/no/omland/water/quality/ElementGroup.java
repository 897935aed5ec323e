package no.omland.water.quality;

/** The groups of quality elements, which differ in how far they can decide a class. */
public enum ElementGroup {
    BIOLOGICAL,
    PHYSICO_CHEMICAL,
    HYDROMORPHOLOGICAL,
    SPECIFIC_POLLUTANT,
    /** Neither the source nor the element's name tells; it decides nothing. */
    UNKNOWN
}
