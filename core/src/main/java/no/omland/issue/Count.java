package no.omland.issue;

/** A number of something in a message, which is written with its thousands apart; a plain number, such as a year or an id, is not. */
public record Count(long number) {}
