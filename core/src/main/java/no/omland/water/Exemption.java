package no.omland.water;

/** The two ways in which a goal may be eased (vannforskriften §§ 9, 10; articles 4(4) and 4(5) of the Water Framework Directive). */
public enum Exemption {
    /** § 9: the goal stands, to be reached later. */
    LONGER_DEADLINE,
    /** § 10: a goal below good. */
    LESS_STRICT_GOAL
}
