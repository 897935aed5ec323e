package no.omland.water.screening;

/** How a body lies to a plan, the nearest relation first. */
public enum Relation {
    /** Some of it lies inside. */
    TOUCHED,
    /** Within the distance that was asked for. */
    NEAR,
    /** On the way to the sea from a body that is touched. */
    DOWNSTREAM,
    /** Its water runs through a body that is touched. */
    UPSTREAM
}
