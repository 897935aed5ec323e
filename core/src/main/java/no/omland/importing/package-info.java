/**
 * What is in this file, and what is wrong with it.
 *
 * <p>{@link no.omland.importing.Importer} looks at the bytes, not at the name, finds the {@link no.omland.importing.SourceFormat}, and reads the file
 * into a {@link no.omland.importing.SourceTable}: features as the source has them, with every doubt in its issue log. What the columns mean is
 * decided by a {@link no.omland.importing.Profile}, whose aliases are data in {@code profiles.csv}; what a status word means is not known here, but
 * in {@code water}. There is one subpackage for each format.
 */
@NullMarked
package no.omland.importing;

import org.jspecify.annotations.NullMarked;
