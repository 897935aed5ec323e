package no.omland.importing.gtfs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.IssueLog;
import org.onebusaway.csv_entities.CsvEntityContext;
import org.onebusaway.csv_entities.EntityHandler;
import org.onebusaway.csv_entities.IndividualCsvEntityReader;
import org.onebusaway.csv_entities.exceptions.CsvEntityIOException;
import org.onebusaway.csv_entities.schema.EntitySchema;
import org.onebusaway.gtfs.impl.GtfsDaoImpl;
import org.onebusaway.gtfs.serialization.GtfsReader;

/** Reads a feed from a zip archive or a folder. */
public final class FeedReader extends GtfsReader {

    private static final int TELLING_FILES = 3;

    private final Map<FeedTable, IssueLog> logs = new EnumMap<>(FeedTable.class);
    private final Set<String> stops = new HashSet<>();

    private FeedReader(String name) {
        for (FeedTable each : FeedTable.values()) {
            logs.put(each, new IssueLog(name + "/" + each.file()));
        }
    }

    /**
     * Reads what can be used, and notes what cannot in the log, each doubt under the file it was found in.
     *
     * @throws DataException when a file or a column is missing that no feed can do without, when it is no feed, or when nothing in it ever runs
     */
    public static GtfsFeed read(Path feed, IssueLog log) {
        String name = log.source();
        FeedReader reader = new FeedReader(name);
        try (FeedFiles files = FeedFiles.open(feed, name)) {
            requireFiles(files, name);
            GtfsDaoImpl rows = new GtfsDaoImpl();
            reader.setEntityStore(rows);
            reader.setEntityClasses(FeedTable.rows());
            reader.setInputSource(files);
            reader.run();
            GtfsFeed usable = new FeedAssembly(name, rows, reader.logs).feed();
            reader.logs.values().forEach(log::addAll);
            if (usable.trips().isEmpty() || usable.firstDay().isEmpty()) {
                throw DataException.data(
                        "gtfs.nothing-runs",
                        name,
                        usable.trips().size(),
                        log.issues().size());
            }
            return usable;
        } catch (CsvEntityIOException e) {
            throw inner(e, name);
        } catch (IOException | UncheckedIOException e) {
            throw DataException.caused(e, "file.unreadable", name, String.valueOf(e.getMessage()));
        }
    }

    /** Whether a folder holds a feed, or most of one. */
    public static boolean isFeed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return isFeed(files.map(each -> String.valueOf(each.getFileName())).toList());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Whether these are the files of a feed, or most of them: one that lacks a file is told of what is missing, rather than being read as something else.
     *
     * @param names in a folder or an archive, with the way to them there
     */
    public static boolean isFeed(Collection<String> names) {
        long told = names.stream()
                .filter(each -> !each.startsWith("__MACOSX/"))
                .map(each -> each.substring(Math.max(each.lastIndexOf('/'), each.lastIndexOf('\\')) + 1))
                .distinct()
                .filter(FeedTable::isTelling)
                .count();
        return told >= TELLING_FILES;
    }

    /**
     * Reads a feed as a table of its stops, with the tables that belong to it.
     *
     * @throws DataException as {@link #read}
     */
    public static SourceTable table(Path feed, IssueLog log, Progress progress) {
        List<FeatureSet> layers = FeedLayers.of(read(feed, log));
        FeatureSet stops = layers.get(0);
        progress.at("read", stops.size(), 1);
        int[] rows = IntStream.rangeClosed(1, stops.size()).toArray();
        return new SourceTable(SourceFormat.GTFS, StandardCharsets.UTF_8.name(), stops, rows, log)
                .with(layers.subList(1, layers.size()));
    }

    @Override
    protected IndividualCsvEntityReader createIndividualCsvEntityReader(
            CsvEntityContext context, EntitySchema schema, EntityHandler handler) {
        FeedTable table = FeedTable.of(schema.getEntityClass()).orElseThrow();
        return new FeedRows(context, schema, handler, table, log(table), stops);
    }

    private IssueLog log(FeedTable table) {
        IssueLog log = logs.get(table);
        if (log == null) {
            throw new IllegalStateException("no log for " + table);
        }
        return log;
    }

    private static void requireFiles(FeedFiles files, String name) {
        List<String> missing = new ArrayList<>();
        for (FeedTable each : FeedTable.values()) {
            if (each.mandatory() && !files.hasResource(each.file())) {
                missing.add(each.file());
            }
        }
        String days = FeedTable.CALENDAR.file() + "/" + FeedTable.CALENDAR_DATES.file();
        if (!files.hasResource(FeedTable.CALENDAR.file()) && !files.hasResource(FeedTable.CALENDAR_DATES.file())) {
            missing.add(days);
        }
        if (!missing.isEmpty()) {
            throw DataException.data("gtfs.file-missing", name, String.join(", ", missing));
        }
    }

    /** The library wraps what went wrong in one of its files. */
    private static DataException inner(CsvEntityIOException e, String name) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataException ours) {
                return ours;
            }
        }
        return DataException.caused(e, "file.unreadable", name + "/" + e.getPath(), String.valueOf(e.getMessage()));
    }
}
