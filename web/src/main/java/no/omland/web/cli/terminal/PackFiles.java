package no.omland.web.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.omland.issue.DataException;

/** Puts files in place whole: under another name first, which is taken away when the program is stopped. */
public final class PackFiles {

    private final Path folder;
    private final Set<Path> unfinished = ConcurrentHashMap.newKeySet();

    private PackFiles(Path folder) {
        this.folder = folder;
    }

    /** @param make whether the folder is made when it is not there */
    public static PackFiles in(Path folder, boolean make) {
        try {
            if (make) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw DataException.caused(e, "document.unwritable", folder.toString(), String.valueOf(e.getMessage()));
        }
        PackFiles files = new PackFiles(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(files::tidy, "pack-files"));
        return files;
    }

    public Path folder() {
        return folder;
    }

    /** Replaces a file of that name only when all bytes are on the disk.
     *
     * @throws DataException when it cannot be written */
    public void write(Path file, byte[] bytes) {
        Path part = folder.resolve("." + file.getFileName() + ".part");
        unfinished.add(part);
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            unfinished.remove(part);
        } catch (IOException e) {
            tidy();
            throw DataException.caused(e, "document.unwritable", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private void tidy() {
        for (Path each : unfinished) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException left) {
                // It is named after us and ends in .part; there is nobody left to tell.
                continue;
            }
            unfinished.remove(each);
        }
    }
}
