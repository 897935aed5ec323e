package no.omland.scenario;

/** Where an office can be. */
public sealed interface Site {

    /** A place in degrees, WGS 84 or ETRS89, which are the same to a metre. */
    record At(double latitude, double longitude) implements Site {}

    /** Where the workspace has an office of this name or id. */
    record OfOffice(String name) implements Site {}

    /** Where the workspace has a settlement of this name. */
    record OfSettlement(String name) implements Site {}
}
