/**
 * Water bodies counted by class, by chemical status and by whether they meet their own goal, in all and by area, river basin, municipality or category.
 *
 * <p>Percentages are always of the bodies whose class is known, and come with n, known and unknown.
 */
@NullMarked
package no.omland.water.figures;

import org.jspecify.annotations.NullMarked;
