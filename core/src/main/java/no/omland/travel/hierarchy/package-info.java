/**
 * The answers of {@code search} faster, after preparing: a contraction hierarchy. Nodes are taken away one after another, the least important first, and where a fastest
 * way led over one, a shortcut takes its place. A way then climbs to a node that matters and descends again, so that a matrix looks at few nodes, and the times of all
 * nodes come out of one pass from the most to the least important.
 *
 * <p>Sources: Geisberger, Sanders, Schultes and Delling 2008, DOI 10.1007/978-3-540-68552-4_24; PHAST, Delling, Goldberg, Nowatzyk and Werneck 2011, DOI
 * 10.1016/j.jpdc.2012.02.007; RPHAST, Delling, Goldberg and Werneck 2011, DOI 10.4230/OASIcs.ATMOS.2011.52. Costs are path costs (time, length, ferries), so that the
 * answers are the same to the last tie.
 */
@NullMarked
package no.omland.travel.hierarchy;

import org.jspecify.annotations.NullMarked;
