package no.omland.issue;

/** How much an issue matters to the person who imports. */
public enum Severity {
    /** Something was left out: a row, a value, a geometry. */
    ERROR,
    /** Everything was kept, but a person should look at it. */
    WARNING,
    /** A choice that was made, or a fact about the file, told so that it can be checked. */
    INFO
}
