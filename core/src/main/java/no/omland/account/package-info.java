/**
 * What a set of offices costs in a year, and who pays it: rooms, staff travel, the travel and the time of those who come. Every price is a named {@link
 * no.omland.account.Rate} with its source and date. What is not known stands among the missing figures and in no sum. Pure arithmetic in exact fractions and whole
 * kroner; where people are and how far they travel is found by others.
 */
@NullMarked
package no.omland.account;

import org.jspecify.annotations.NullMarked;
