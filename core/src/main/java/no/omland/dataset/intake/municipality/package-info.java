/** Municipalities become a layer, and so do tables of their people now and later, of offices, and of what municipalities do together. */
@NullMarked
package no.omland.dataset.intake.municipality;

import org.jspecify.annotations.NullMarked;
