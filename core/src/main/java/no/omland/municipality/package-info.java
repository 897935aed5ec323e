/**
 * Municipalities and their numbers through the reforms.
 *
 * <p>Data of different age names one municipality by different numbers. {@link no.omland.municipality.MunicipalityReforms} leads each to today's, and
 * says where a municipality was split, so that a number alone has no answer. Names are never compared: some are Sámi first in one source and Norwegian
 * in another.
 */
@NullMarked
package no.omland.municipality;

import org.jspecify.annotations.NullMarked;
