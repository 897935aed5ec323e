/**
 * The shape of answers over HTTP, the same for every view: JSON with the snapshot's version as its ETag, lists by pages, and one shape of error, {@link
 * no.omland.web.answer.ErrorAnswer}.
 */
@NullMarked
package no.omland.web.answer;

import org.jspecify.annotations.NullMarked;
