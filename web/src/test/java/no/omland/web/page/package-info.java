/** The page in a real browser: what a person sees and does, by mouse and by keyboard. */
@NullMarked
package no.omland.web.page;

import org.jspecify.annotations.NullMarked;
