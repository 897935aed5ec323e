package no.omland.network;

/** Who owns a road, which is how Norway classes its roads: the letter of {@code vegkategori}. */
public enum RoadClass {
    /** E: European road, owned by the state. */
    EUROPEAN,
    /** R: national road, owned by the state. */
    NATIONAL,
    /** F: county road. */
    COUNTY,
    /** K: municipal road. */
    MUNICIPAL,
    /** P: private road. */
    PRIVATE,
    /** S: forest road. */
    FOREST,
    UNKNOWN
}
