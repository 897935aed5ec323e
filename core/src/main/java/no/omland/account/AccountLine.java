package no.omland.account;

/**
 * A cost in a year.
 *
 * @param who the office or the place it comes from, or what is shared
 */
public record AccountLine(Post post, Payer payer, String who, long kroner) {}
