/**
 * Files on their way from a browser into the workspace: kept in a folder of their own ({@link no.omland.web.intake.Uploads}), looked at, imported when someone
 * says so, and taken away.
 *
 * <p>Whatever takes time is a {@link no.omland.web.intake.Job}: it can be asked how far it has come, and be cancelled. Once a cancelled job has answered,
 * nothing of it will be written, since the last step of every import is to ask whether it still may.
 */
@NullMarked
package no.omland.web.intake;

import org.jspecify.annotations.NullMarked;
