/**
 * Files packed into others: zip archives with shapefiles, tables, GeoJSON or GeoPackages in any folder, and single files packed by gzip.
 *
 * <p>What can be imported is unpacked into a temporary folder that is deleted when {@link no.omland.importing.archive.Unpacked} is closed. Nothing is ever
 * written outside that folder, and an archive that would swell beyond all measure is refused before it fills the disk.
 */
@NullMarked
package no.omland.importing.archive;

import org.jspecify.annotations.NullMarked;
