/**
 * What a plan touches, for the assessment after § 12 of vannforskriften: the bodies inside a plan's area and near it, those upstream and downstream as far as
 * the river lines tell, and of each what is known, what is not, and what to ask for.
 *
 * <p>A worksheet lists what must be assessed. It never says that something is allowed: that is for the authority to decide.
 */
@NullMarked
package no.omland.water.screening;

import org.jspecify.annotations.NullMarked;
