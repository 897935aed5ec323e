/**
 * How many people of which age there are in each municipality, now and in years to come, as a projection table tells it.
 *
 * <p>Nothing is made up: a year, an age or a municipality that the table does not have is said to be missing, and no figure is drawn between two years. A table of older
 * municipality numbers is led to today's by the reforms, and one that was divided stays unanswered. Growth is the quotient of two of these figures; with it the people
 * at settlements and in grid cells are scaled to another year.
 */
@NullMarked
package no.omland.demography;

import org.jspecify.annotations.NullMarked;
