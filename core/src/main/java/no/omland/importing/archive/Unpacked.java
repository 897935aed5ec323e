package no.omland.importing.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.omland.importing.ScratchFolder;
import no.omland.issue.DataException;

/** What was in an archive, unpacked into a temporary folder. Closing it deletes the folder. */
public final class Unpacked implements AutoCloseable {

    /** Old programs write names in the character set of DOS. The Nordic one has the letters of the others, and ø besides. */
    private static final Charset DOS = Charset.forName("IBM865");

    private static final int MOST_ENTRIES = 20_000;

    /** The endings of files that are imported on their own. */
    private static final Set<String> DATASETS = Set.of(
            "shp",
            "gpkg",
            "geojson",
            "json",
            "geojsonl",
            "geojsons",
            "ndjson",
            "csv",
            "tsv",
            "txt",
            "xlsx",
            "gml",
            "fgb");

    private static final Set<String> COMPANIONS = Set.of("shx", "dbf", "prj", "cpg", "qpj");

    /** What other programs keep beside a shapefile, which holds nothing of its own. */
    private static final Set<String> BESIDE_SHAPEFILES = Set.of(
            "sbn", "sbx", "qix", "fbn", "fbx", "ain", "aih", "atx", "ixs", "mxs", "qmd", "qml", "sld", "lyr", "idm",
            "ind");

    /** The endings of files that hold data which nobody here reads. */
    private static final Set<String> OTHER_DATA = Set.of(
            "kml",
            "kmz",
            "zip",
            "gz",
            "7z",
            "rar",
            "tar",
            "tgz",
            "tab",
            "mif",
            "mid",
            "dxf",
            "dwg",
            "dgn",
            "sos",
            "gpx",
            "xls",
            "xlsb",
            "ods",
            "sqlite",
            "db",
            "mdb",
            "accdb",
            "parquet",
            "tif",
            "tiff",
            "asc",
            "nc",
            "osm",
            "pbf",
            "jp2",
            "e00",
            "topojson");

    /** What agencies put beside their data, for people to read. */
    private static final Set<String> READING_MATTER =
            Set.of("readme", "lesmeg", "les_meg", "license", "licence", "lisens");

    private final ScratchFolder folder;
    private final List<Member> members = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<String> notRead = new ArrayList<>();
    private final List<String> noDatasets = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * A file that may be imported.
     *
     * @param name its path within the archive, with slashes
     */
    public record Member(String name, Path file) {

        /** Its name without folder and ending. */
        public String stem() {
            String last = name.substring(name.lastIndexOf('/') + 1);
            int dot = last.lastIndexOf('.');
            return dot > 0 ? last.substring(0, dot) : last;
        }
    }

    private Unpacked(ScratchFolder folder) {
        this.folder = folder;
    }

    /**
     * Unpacks a zip archive.
     *
     * @param source what the archive is called
     * @throws DataException when it is damaged, holds nothing that can be imported, a path that leads out of it, or too much
     */
    public static Unpacked zip(Path archive, String source) {
        return unpack(source, unpacked -> unpacked.addAll(archive, source));
    }

    /**
     * Unpacks the one file that gzip has packed.
     *
     * @param source what the packed file is called
     * @throws DataException when it is damaged, or unpacks to too much
     */
    public static Unpacked gzip(Path packed, String source) {
        return unpack(source, unpacked -> {
            String name = source.toLowerCase(Locale.ROOT).endsWith(".gz")
                    ? source.substring(0, source.length() - ".gz".length())
                    : source;
            Path file = unpacked.folder.path().resolve("content." + ending(name));
            try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(packed)))) {
                Allowance.of(source, Files.size(packed), unpacked.folder.path()).copy(in, file);
            }
            unpacked.members.add(new Member(name, file));
        });
    }

    /** The files in it, by name. */
    public List<Member> members() {
        return Collections.unmodifiableList(members);
    }

    /** The files in it that hold data of a kind that is not read, in the order of the archive. */
    public List<String> notRead() {
        return Collections.unmodifiableList(notRead);
    }

    /** The files in it that are no data, less what belongs to shapefiles and what is there to be read by people. */
    public List<String> noDatasets() {
        return Collections.unmodifiableList(noDatasets);
    }

    @Override
    public void close() {
        folder.close();
    }

    /** The work of unpacking. */
    private interface Unpacking {
        void into(Unpacked unpacked) throws IOException;
    }

    private static Unpacked unpack(String source, Unpacking unpacking) {
        try {
            Unpacked unpacked = new Unpacked(ScratchFolder.make("omland-unpacked"));
            boolean done = false;
            try {
                unpacking.into(unpacked);
                done = true;
                return unpacked;
            } finally {
                if (!done) {
                    unpacked.close();
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw DataException.caused(e, "archive.damaged", source, String.valueOf(e.getMessage()));
        }
    }

    private void addAll(Path archive, String source) throws IOException {
        Allowance allowance = Allowance.of(source, Files.size(archive), folder.path());
        try (ZipFile zip = open(archive)) {
            if (zip.size() > MOST_ENTRIES) {
                throw DataException.data("archive.too-many", source, zip.size());
            }
            allowance.expect(zip.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum());
            for (ZipEntry entry : Collections.list(zip.entries())) {
                add(zip, entry, source, allowance);
            }
        } catch (IllegalArgumentException e) {
            throw new ZipException(e.getMessage());
        }
        if (members.isEmpty()) {
            throw DataException.data("archive.nothing", source);
        }
        members.sort(Comparator.comparing(Member::name));
        Set<String> shapes = new HashSet<>();
        members.forEach(member -> shapes.add(member.name().toLowerCase(Locale.ROOT)));
        for (String table : tables) {
            String stem = table.substring(0, table.length() - "dbf".length());
            if (!shapes.contains(stem.toLowerCase(Locale.ROOT) + "shp")) {
                notRead.add(table);
            }
        }
    }

    /** Names are UTF-8 when they can be, whether the archive says so or not, else those of DOS. */
    private static ZipFile open(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(archive.toFile(), DOS);
        }
    }

    private void add(ZipFile zip, ZipEntry entry, String source, Allowance allowance) throws IOException {
        String name = entry.getName().replace('\\', '/');
        if (name.toLowerCase(Locale.ROOT).contains(".gdb/")) {
            throw DataException.data("file.geodatabase", source);
        }
        if (name.startsWith("/") || name.matches("(?s)(.*/)?\\.\\./.*|[A-Za-z]:.*")) {
            throw DataException.data("archive.leads-out", source, name);
        }
        String ending = ending(name);
        boolean dataset = DATASETS.contains(ending) && !isReadingMatter(name);
        if (entry.isDirectory() || isOfTheSystem(name)) {
            return;
        }
        if (!dataset && !COMPANIONS.contains(ending)) {
            leaveOut(name, ending);
            return;
        }
        if (ending.equals("dbf")) {
            tables.add(name);
        }
        Path file = place(name, ending);
        if (Files.exists(file)) {
            throw DataException.data("archive.damaged", source, name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            allowance.copy(in, file);
        }
        if (dataset) {
            members.add(new Member(name, file));
        }
    }

    private void leaveOut(String name, String ending) {
        boolean besideAShapefile = BESIDE_SHAPEFILES.contains(ending) || name.matches("(?i).*\\.(shp|aux)\\.xml");
        if (OTHER_DATA.contains(ending)) {
            notRead.add(name);
        } else if (!besideAShapefile && !isReadingMatter(name)) {
            noDatasets.add(name);
        }
    }

    /**
     * Where an entry is unpacked to. Files that differ in their ending only, in any case of letters, get the same number for a name, so that no name in the
     * archive can lead elsewhere or hold letters that the file system does not know.
     */
    private Path place(String name, String ending) {
        String stem = name.substring(0, name.length() - ending.length()).toLowerCase(Locale.ROOT);
        int number = numbers.computeIfAbsent(stem, s -> numbers.size());
        return folder.path().resolve(number + "." + ending);
    }

    private static boolean isOfTheSystem(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || last.startsWith(".");
    }

    private static boolean isReadingMatter(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return READING_MATTER.stream().anyMatch(last::startsWith);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
