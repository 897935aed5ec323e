/** Tables about water bodies become layers: the bodies themselves, their quality elements, measures and interests, each joined on id with what is there. */
@NullMarked
package no.omland.dataset.intake.water;

import org.jspecify.annotations.NullMarked;
