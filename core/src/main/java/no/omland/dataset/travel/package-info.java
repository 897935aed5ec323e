/**
 * What a workspace holds that travel is asked about: roads with ferries, people, offices, and the land that catchments keep to, all in the system of {@link
 * no.omland.dataset.WorkspaceSnapshot#CRS}. {@link no.omland.dataset.travel.TravelGround} is read once for each state of the workspace; a {@link
 * no.omland.dataset.travel.TravelCase} is that ground in a season, by a mode, with some links closed. {@link no.omland.dataset.travel.TransitGround} is the
 * same for public transport, with a {@link no.omland.dataset.travel.TransitDay} as the case, and an {@link no.omland.dataset.travel.Errand} as what it answers.
 */
@NullMarked
package no.omland.dataset.travel;

import org.jspecify.annotations.NullMarked;
