/**
 * What a workspace holds that travel is asked about: roads with ferries, people, offices, and the land that catchments keep to, all in the system of {@link
 * no.omland.dataset.WorkspaceSnapshot#CRS}. {@link no.omland.dataset.travel.TravelGround} is read once for each state of the workspace; a {@link
 * no.omland.dataset.travel.TravelCase} is that ground in a season, by a mode, with some links closed.
 */
@NullMarked
package no.omland.dataset.travel;

import org.jspecify.annotations.NullMarked;
