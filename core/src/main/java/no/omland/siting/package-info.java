/**
 * The best sites on a real network: people where they meet the roads, candidates where they meet them, and minutes between by the travel engine, put to {@link no.omland.location} as tenths of a
 * second and told again by names, people and minutes.
 */
@NullMarked
package no.omland.siting;

import org.jspecify.annotations.NullMarked;
