/**
 * How a water area is organised: the agreement of its municipalities as data.
 *
 * <p>Who is a member, who employs the coordinator, by which key the bill is split, and whom to ask in each municipality about sewage, farming and planning. Contacts are
 * roles and addresses of offices, which whoever uses the program fills in. The key is kept as data; nothing is computed with it here.
 */
@NullMarked
package no.omland.water.agreement;

import org.jspecify.annotations.NullMarked;
