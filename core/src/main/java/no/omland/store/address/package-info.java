/**
 * Where a workspace is, as a person names it, and opening it there. The one room that knows every kind of store, so that no kind has to know another.
 */
@NullMarked
package no.omland.store.address;

import org.jspecify.annotations.NullMarked;
