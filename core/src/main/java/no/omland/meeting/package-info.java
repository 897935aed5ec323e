/**
 * Meeting points: where people can go on foot when power and networks are down. Who is within a walk, who is not, and where the next points should be.
 */
@NullMarked
package no.omland.meeting;

import org.jspecify.annotations.NullMarked;
