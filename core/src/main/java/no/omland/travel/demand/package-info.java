/**
 * Where people are, and how they hang on a network: settlements, addresses or grid cells, each connected to the nearest link that its mode may use. Those that lie
 * too far off are not connected; they are counted and listed, and never guessed.
 */
@NullMarked
package no.omland.travel.demand;

import org.jspecify.annotations.NullMarked;
