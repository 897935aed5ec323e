/**
 * From a file to the workspace. {@link no.omland.dataset.intake.DatasetImport} finds out what the tables of a file are about ({@link no.omland.dataset.intake.KindRecognition}), has each made
 * ready by the room of its kind ({@link no.omland.dataset.intake.FilePreparation}), and writes all of them in one transaction; the report says what came of it.
 *
 * <p>A {@link no.omland.dataset.intake.DatasetFolder} is several files at once. Files that are only looked at, such as roads to be checked or an earlier state of the water bodies, are read here too.
 */
@NullMarked
package no.omland.dataset.intake;

import org.jspecify.annotations.NullMarked;
