/**
 * Features in the sense of OGC: things with attributes and, most of them, a geometry.
 *
 * <p>A {@link no.omland.feature.FeatureSet} is what an importer makes, what the store keeps and what the domain reads: a schema, one reference system,
 * and the features in the order of their source. A set without geometry is an attribute table. All of it is immutable.
 */
@NullMarked
package no.omland.feature;

import org.jspecify.annotations.NullMarked;
