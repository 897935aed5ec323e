/**
 * What changed between two states of the register: two versions of a workspace, or two export files.
 *
 * <p>A new id is not always a new body. Bodies are split, merged and renumbered in the register; where an outgoing and an incoming body overlap, or share name and
 * number, they are told as probably one matter, apart from real change of class and goal. Classes are compared only on one scale: a body that became heavily modified
 * has changed scale, not class.
 */
@NullMarked
package no.omland.water.change;

import org.jspecify.annotations.NullMarked;
