package no.omland.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.issue.IssueLog;

/** Writes one format. */
interface FormatWriter {

    /**
     * Makes the files of a layer in an empty folder.
     *
     * @param stem what they are called, without ending
     * @param log is told what the format cannot hold
     * @return the names of all files, the one to open first
     */
    List<Path> write(FeatureSet layer, Path folder, String stem, IssueLog log, Progress progress) throws IOException;
}
