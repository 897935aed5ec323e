package no.omland.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.omland.importing.gtfs.FeedReader;
import no.omland.issue.DataException;

/** Tells the format of a file by its first bytes. The name is only asked when these are of no known kind, or text: see {@link NamedFormat}. */
final class FormatSniffer {

    private static final int BYTES_LOOKED_AT = 4096;

    /** How a .prj begins, in either version of well-known text. */
    private static final Pattern REFERENCE_SYSTEM =
            Pattern.compile("(PROJ|GEOG|GEOD|COMPD|COMPOUND|LOCAL_)_?(CS|CRS)\\[");

    private FormatSniffer() {}

    /**
     * The format of the file.
     *
     * @param name what the file is called
     * @throws DataException when it is missing, a folder, empty, unreadable, or of a kind that is not imported
     */
    static SourceFormat sniff(Path file, String name) {
        if (!Files.exists(file)) {
            throw DataException.use("file.not-found", file.toString());
        }
        if (Files.isDirectory(file) && FeedReader.isFeed(file)) {
            return SourceFormat.GTFS;
        }
        if (Files.isDirectory(file)) {
            throw DataException.use(
                    name.toLowerCase(Locale.ROOT).endsWith(".gdb") ? "file.geodatabase" : "file.directory",
                    file.toString());
        }
        byte[] head = head(file);
        if (head.length == 0) {
            throw DataException.data("file.empty", name);
        }
        return byContent(file, head, name);
    }

    private static SourceFormat byContent(Path file, byte[] head, String name) {
        if (startsWith(head, 0x00, 0x00, 0x27, 0x0a)) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".shx")) {
                throw DataException.data("file.beside-shapefile", name);
            }
            return SourceFormat.SHAPEFILE;
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return zip(file, name);
        }
        if (new String(head, StandardCharsets.ISO_8859_1).startsWith("SQLite format 3")) {
            return SourceFormat.GEOPACKAGE;
        }
        if (startsWith(head, 0x1f, 0x8b)) {
            return SourceFormat.GZIP;
        }
        if (startsWith(head, 'f', 'g', 'b', 3)) {
            return SourceFormat.FLATGEOBUF;
        }
        if (isOsmPbf(head)) {
            return SourceFormat.OSM_PBF;
        }
        if (isDbaseTable(head, name)) {
            throw DataException.data("file.beside-shapefile", name);
        }
        boolean binary = looksBinary(head);
        Optional<NamedFormat> named = NamedFormat.of(name);
        if (binary) {
            throw named.map(each -> each.refusal(head, true, name))
                    .orElseGet(() -> DataException.data("file.wrong-kind", name));
        }
        String text =
                new String(head, StandardCharsets.ISO_8859_1).replace("ï»¿", "").stripLeading();
        boolean json = text.startsWith("{") || text.startsWith("[");
        if (named.isPresent() && !json && !text.isBlank()) {
            throw named.get().refusal(head, false, name);
        }
        return byText(text, name);
    }

    /** A spreadsheet is a zip archive too, with its workbook in a place of its own. */
    private static SourceFormat zip(Path file, String name) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return SourceFormat.SPREADSHEET;
            }
            if (zip.getEntry("mimetype") != null || zip.getEntry("[Content_Types].xml") != null) {
                throw DataException.data("file.office", name);
            }
            return FeedReader.isFeed(zip.stream().map(ZipEntry::getName).toList())
                    ? SourceFormat.GTFS
                    : SourceFormat.ARCHIVE;
        } catch (IOException e) {
            throw DataException.caused(e, "archive.damaged", name, String.valueOf(e.getMessage()));
        }
    }

    private static SourceFormat byText(String text, String name) {
        if (text.startsWith("{") || text.startsWith("[")) {
            return SourceFormat.GEOJSON;
        }
        if (text.startsWith("<")) {
            throw DataException.data("file.xml", name);
        }
        if (REFERENCE_SYSTEM.matcher(text).lookingAt()) {
            throw DataException.data("file.beside-shapefile", name);
        }
        if (text.isBlank()) {
            throw DataException.data("file.empty", name);
        }
        return SourceFormat.DELIMITED;
    }

    /** The length of the first header, its first field, and the kind of block that must come first. */
    private static boolean isOsmPbf(byte[] head) {
        return startsWith(head, 0, 0)
                && new String(head, 0, Math.min(head.length, 32), StandardCharsets.ISO_8859_1)
                        .startsWith("\n\tOSMHeader", 4);
    }

    /** A .dbf has no magic number: version byte, a date that can be, and the ending of its name. */
    private static boolean isDbaseTable(byte[] head, String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".dbf")
                && head.length >= 32
                && (head[0] & 0x07) == 3
                && head[2] <= 12
                && head[3] <= 31;
    }

    /** Text holds no zero bytes, except UTF-16, which begins with a byte-order mark. */
    private static boolean looksBinary(byte[] head) {
        if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) {
            return false;
        }
        int control = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1a) {
                control++;
            }
        }
        return control * 20 > head.length;
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BYTES_LOOKED_AT);
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xff) != (magic[i] & 0xff)) {
                return false;
            }
        }
        return true;
    }
}
