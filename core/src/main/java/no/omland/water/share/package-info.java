/**
 * Municipal figures in which no body counts twice: each body is divided between the municipalities by how much of its length or area lies in each.
 *
 * <p>The register's list says in which municipalities a body lies, and there a body in three counts in all three. The shares here come from geometry alone, add
 * up, and are for those who want a total.
 */
@NullMarked
package no.omland.water.share;

import org.jspecify.annotations.NullMarked;
