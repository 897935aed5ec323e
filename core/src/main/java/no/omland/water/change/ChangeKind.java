package no.omland.water.change;

/** What can have happened to a body, in the order of weight. */
public enum ChangeKind {
    CLASS_DOWN,
    CLASS_UP,
    /** A class where there was none. */
    CLASS_FOUND,
    /** No class any more. */
    CLASS_LOST,
    /** Natural before and modified now, or the other way: status and potential are not compared. */
    SCALE_CHANGED,
    GOAL_CHANGED,
    CHEMICAL_CHANGED,
    NEW,
    GONE,
    /** Probably one body before, several now. */
    SPLIT,
    /** Probably several bodies before, one now. */
    MERGED,
    /** Probably the same body under a new id. */
    RENUMBERED,
    /** Probably several bodies drawn anew as several others. */
    REDRAWN,
    /** In other municipalities than before. */
    MOVED,
    PRESSURES_CHANGED,
    GEOMETRY_CHANGED,
    /** Drawn where it had no place before, or a mere point. */
    GEOMETRY_FOUND,
    /** Nothing but names, dates and other words. */
    TEXT_ONLY
}
