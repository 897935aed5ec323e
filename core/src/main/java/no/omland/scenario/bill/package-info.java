/** Bills as people write them down, in YAML or JSON: what {@code costshare} splits. */
@NullMarked
package no.omland.scenario.bill;

import org.jspecify.annotations.NullMarked;
