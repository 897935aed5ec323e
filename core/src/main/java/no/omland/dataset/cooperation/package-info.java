/** What a workspace tells of cooperation: its arrangements, the groupings that its layers and tables make, its tables by municipality. */
@NullMarked
package no.omland.dataset.cooperation;

import org.jspecify.annotations.NullMarked;
