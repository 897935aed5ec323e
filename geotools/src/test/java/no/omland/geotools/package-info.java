/** Tests of the projection against PROJ, and that GeoTools picks it up. */
@NullMarked
package no.omland.geotools;

import org.jspecify.annotations.NullMarked;
