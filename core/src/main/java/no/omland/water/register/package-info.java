/**
 * Exports of the water registers: their columns and words read into the layer of water bodies and its table of pressures, and {@link no.omland.water.WaterBody} made of
 * those again.
 *
 * <p>Exports name the same class, goal and date in many ways; {@code status-words.csv} and {@code StatusWords} say what each word means, and a word in no list is told as
 * an issue. What a source says is kept beside what is made of it, so that what contradicts itself can be found.
 */
@NullMarked
package no.omland.water.register;

import org.jspecify.annotations.NullMarked;
