/**
 * What drives the pressures on water: agriculture, urban development, hydropower and the like.
 *
 * <p>The register names pressures by some 65 labels; agreements and plans speak of a dozen drivers. {@link no.omland.water.driver.DriverTable} says which
 * label belongs to which, as the table that comes with the product has it and as a user has changed it. {@link no.omland.water.driver.DriverRanking} counts
 * bodies, not rows: a body with three pressures from farming is one body pressed by farming. A label that no table knows counts as
 * {@link no.omland.water.driver.Driver#OTHER}.
 */
@NullMarked
package no.omland.water.driver;

import org.jspecify.annotations.NullMarked;
