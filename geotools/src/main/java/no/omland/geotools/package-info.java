/**
 * What GeoTools gets wrong in Norway, put right.
 *
 * <p>Norway keeps its national data in UTM zone 33, from 4°E to 31°E, far outside the six degrees that the zone was made
 * for. GeoTools cuts its transverse Mercator series short and is then off by up to 2.35 m in East Finnmark. Here is the
 * Krüger series to the sixth order, right to far less than a millimetre, as plain arithmetic ({@link
 * no.omland.geotools.KruegerTransverseMercator}) and as the projection that GeoTools finds through {@code
 * META-INF/services} ({@link no.omland.geotools.KruegerTransverseMercatorProvider}).
 */
@NullMarked
package no.omland.geotools;

import org.jspecify.annotations.NullMarked;
