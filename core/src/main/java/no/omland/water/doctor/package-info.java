/**
 * The data doctor: rules that find what is wrong or doubtful in the register, so that someone can mend it there.
 *
 * <p>Each rule has a stable code and says how many bodies it could look at, since what is not known cannot be wrong. Nothing is mended here.
 */
@NullMarked
package no.omland.water.doctor;

import org.jspecify.annotations.NullMarked;
