/**
 * What the tags of OpenStreetMap mean for those who travel: who may drive there, which way, how fast, and how long a ferry takes.
 *
 * <p>What a {@code highway} is, and the speed limit that holds in Norway where no sign says another, is data, in {@code highways.csv}. Source of the rules: the
 * pages of the tags on the OpenStreetMap wiki.
 */
@NullMarked
package no.omland.network.osm;

import org.jspecify.annotations.NullMarked;
