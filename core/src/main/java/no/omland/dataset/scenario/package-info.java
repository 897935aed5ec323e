/**
 * Where a study of offices meets a workspace: its sites are put on the roads, its clients on the places where people live, and what does not fit is told with the line of
 * the file. What has been searched is kept for as long as the workspace is the same, so that a moved office is answered at once.
 */
@NullMarked
package no.omland.dataset.scenario;

import org.jspecify.annotations.NullMarked;
