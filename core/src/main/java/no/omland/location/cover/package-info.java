/**
 * Which columns cover all rows: whether so and so few do and how few do ({@link no.omland.location.cover.CoverSearch}), how few could at all ({@link no.omland.location.cover.CoverBound}), and the
 * smallest radius at which they do ({@link no.omland.location.cover.CentreSearch}).
 */
@NullMarked
package no.omland.location.cover;

import org.jspecify.annotations.NullMarked;
