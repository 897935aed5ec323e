/**
 * The routes of the map: tiles, where it begins, and places by name. Whoever searches is not asked what kind of thing is meant: municipalities, settlements and offices are found by one question, each
 * with the box that the map moves to.
 */
@NullMarked
package no.omland.web.map;

import org.jspecify.annotations.NullMarked;
