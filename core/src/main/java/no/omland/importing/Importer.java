package no.omland.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.crs.PlaceCheck;
import no.omland.crs.ReferenceSystem;
import no.omland.crs.UnknownReferenceSystemException;
import no.omland.importing.archive.Unpacked;
import no.omland.importing.delimited.DelimitedReader;
import no.omland.importing.flatgeobuf.FlatGeobufReader;
import no.omland.importing.geojson.GeoJsonReader;
import no.omland.importing.geopackage.GeoPackageReader;
import no.omland.importing.gtfs.FeedReader;
import no.omland.importing.openstreetmap.OsmPbfReader;
import no.omland.importing.postgis.PostgisReader;
import no.omland.importing.shapefile.ShapefileReader;
import no.omland.importing.spreadsheet.SpreadsheetReader;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;

/** Reads any file that can be imported, recognised by its content. */
public final class Importer {

    /** What is wrong with a file in an archive that is no dataset at all, but a note beside one. */
    private static final Set<String> NO_DATASET =
            Set.of("layer.unknown", "table.no-header", "geojson.no-features", "geojson.broken", "file.empty");

    private static final int PLACES_LOOKED_AT = 2_000;

    private Importer() {}

    /**
     * Reads a file of one table into memory.
     *
     * @throws DataException when nothing in it can be used, or it holds several tables and none was chosen; lesser doubts are in the table's log
     */
    public static SourceTable read(Path file, ImportOptions options, Progress progress) {
        return read(new ImportSource.File(file), options, progress);
    }

    /**
     * Reads a source of one table into memory.
     *
     * @throws DataException when nothing in it can be used, or it holds several tables and none was chosen; lesser doubts are in the table's log
     */
    public static SourceTable read(ImportSource source, ImportOptions options, Progress progress) {
        List<SourceTable> tables = readAll(source, options, progress);
        if (tables.size() > 1) {
            throw DataException.use("layer.several", source.name(), names(tables));
        }
        return tables.get(0);
    }

    /**
     * Reads all tables of a file into memory, or the one that the options want. Each has a log of its own.
     *
     * @return at least one
     * @throws DataException when nothing in it can be used; lesser doubts are in the tables' logs
     */
    public static List<SourceTable> readAll(Path file, ImportOptions options, Progress progress) {
        return readAll(new ImportSource.File(file), options, progress);
    }

    /**
     * Reads all tables of a file or a database into memory, or the one that the options want. Each has a log of its own.
     *
     * @return at least one
     * @throws DataException when nothing in it can be used; lesser doubts are in the tables' logs
     */
    public static List<SourceTable> readAll(ImportSource source, ImportOptions options, Progress progress) {
        EpsgCode said = options.crs();
        if (said != null && !isKnown(said)) {
            throw DataException.use("crs.unknown", "--crs", said);
        }
        List<SourceTable> tables = source instanceof ImportSource.Database database
                ? PostgisReader.read(database.address(), database.query(), options, progress)
                : read(((ImportSource.File) source).path(), source.name(), options, progress);
        UsableTables usable = new UsableTables();
        for (SourceTable table : tables) {
            usable.add(
                    table.source(),
                    () -> List.of(
                            completed(table.with(options.aliases()), said != null ? said : beside(source, table))));
        }
        return usable.get();
    }

    private static @Nullable EpsgCode beside(ImportSource source, SourceTable table) {
        return table.format() == SourceFormat.DELIMITED && source instanceof ImportSource.File file
                ? BesideTable.system(file.path())
                : null;
    }

    private static String names(List<SourceTable> tables) {
        return String.join(
                ", ", tables.stream().map(table -> table.features().name()).toList());
    }

    private static boolean isKnown(EpsgCode code) {
        try {
            return ReferenceSystem.of(code).code().isPresent();
        } catch (UnknownReferenceSystemException e) {
            return false;
        }
    }

    /** Gives the rows of a table the geometry that their columns tell of, and asks whether its place can be. */
    private static SourceTable completed(SourceTable read, @Nullable EpsgCode said) {
        SourceTable table = PlacedTable.of(read, said);
        EpsgCode crs = table.features().crs();
        if (crs != null) {
            if (!isKnown(crs)) {
                throw DataException.data("crs.unknown", table.source(), crs);
            }
            PlaceCheck check = PlaceCheck.of(table.features().sample(PLACES_LOOKED_AT), crs);
            if (CoordinateTransform.between(crs, EpsgCode.ETRS89_UTM33)
                    .caution()
                    .isPresent()) {
                table.log().add(IssueCode.CRS_SHIFT_UNKNOWN, crs);
            }
            switch (check.finding()) {
                case PLAUSIBLE -> {}
                case OTHER_SYSTEM ->
                    table.log()
                            .add(
                                    IssueCode.CRS_IMPLAUSIBLE,
                                    check.example(),
                                    crs,
                                    check.likely().isEmpty() ? "–" : check.likely());
                case EXCHANGED_AXES -> table.log().add(IssueCode.CRS_AXES_EXCHANGED, check.example(), crs);
            }
        }
        return table;
    }

    /** @param source what the file is called in the report */
    private static List<SourceTable> read(Path file, String source, ImportOptions options, Progress progress) {
        SourceFormat format = FormatSniffer.sniff(file, source);
        return switch (format) {
            case POSTGIS -> throw new IllegalStateException("no file is a database");
            case GEOPACKAGE -> GeoPackageReader.read(file, source, options, progress);
            case SPREADSHEET -> List.of(SpreadsheetReader.read(file, source, options, progress));
            case ARCHIVE -> {
                try (Unpacked unpacked = Unpacked.zip(file, source)) {
                    yield members(unpacked, source, options, progress);
                }
            }
            case GZIP -> {
                try (Unpacked unpacked = Unpacked.gzip(file, source)) {
                    Unpacked.Member only = unpacked.members().get(0);
                    yield read(only.file(), only.name(), options, progress);
                }
            }
            case SHAPEFILE ->
                chosen(filled(options, source, (own, log) -> ShapefileReader.read(file, own, log, progress)), options);
            case DELIMITED -> chosen(DelimitedReader.read(file, options, new IssueLog(source), progress), options);
            case FLATGEOBUF ->
                chosen(filled(options, source, (own, log) -> FlatGeobufReader.read(file, own, log, progress)), options);
            case OSM_PBF -> chosen(OsmPbfReader.read(file, source, new IssueLog(source), progress), options);
            case GTFS -> chosen(FeedReader.table(file, new IssueLog(source), progress), options);
            case GEOJSON -> chosen(GeoJsonReader.read(file, options, new IssueLog(source), progress), options);
        };
    }

    private static List<SourceTable> chosen(SourceTable only, ImportOptions options) {
        String layer = options.layer();
        String name = only.source().substring(only.source().lastIndexOf('/') + 1);
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        if (layer != null && !layer.equalsIgnoreCase(name) && !layer.equalsIgnoreCase(stem)) {
            throw DataException.use("layer.unknown", only.source(), layer, stem);
        }
        return List.of(only);
    }

    /** What reads a file of one table. */
    private interface Reading {
        SourceTable read(ImportOptions options, IssueLog log);
    }

    /** Reads by what the file states of its reference system, and by what is said of it when that only fills in and the file states none. */
    private static SourceTable filled(ImportOptions options, String source, Reading reading) {
        if (!options.crsFills()) {
            return reading.read(options, new IssueLog(source));
        }
        try {
            return reading.read(options.withoutCrs(), new IssueLog(source));
        } catch (DataException unusable) {
            if (options.crs() == null || !UsableTables.isWithoutSystem(unusable)) {
                throw unusable;
            }
            return reading.read(options, new IssueLog(source));
        }
    }

    private static List<SourceTable> members(
            Unpacked unpacked, String source, ImportOptions options, Progress progress) {
        String layer = options.layer();
        List<Unpacked.Member> named = unpacked.members().stream()
                .filter(member ->
                        member.name().equalsIgnoreCase(layer) || member.stem().equalsIgnoreCase(layer))
                .toList();
        boolean byName = layer != null && !named.isEmpty();
        boolean several = layer == null && unpacked.members().size() > 1;
        ImportOptions own = byName ? options.withLayer(null) : several ? options.fillingCrs() : options;
        UsableTables tables = new UsableTables();
        List<String> noDatasets = new ArrayList<>(unpacked.noDatasets());
        Optional<DataException> first = Optional.empty();
        for (Unpacked.Member member : byName ? named : unpacked.members()) {
            String name = source + "/" + member.name();
            try {
                List<SourceTable> read = read(member.file(), name, own, progress);
                tables.add(name, () -> read);
            } catch (DataException e) {
                first = first.or(() -> Optional.of(e));
                if (!NO_DATASET.contains(e.code())) {
                    tables.leaveOut(name, e);
                } else if (!e.code().equals("layer.unknown")) {
                    noDatasets.add(member.name());
                }
            }
        }
        if (tables.isEmpty() && layer != null && !byName) {
            String all = String.join(
                    ", ", unpacked.members().stream().map(Unpacked.Member::stem).toList());
            throw DataException.use("layer.unknown", source, layer, all);
        }
        if (tables.isEmpty() && first.isPresent()) {
            throw first.get();
        }
        List<SourceTable> usable = tables.get();
        if (layer == null) {
            IssueLog log = new IssueLog(source);
            noDatasets.forEach(name -> log.add(IssueCode.ARCHIVE_FILE_LEFT_OUT, name));
            unpacked.notRead().forEach(name -> log.add(IssueCode.ARCHIVE_FILE_NOT_READ, name));
            usable.get(0).log().addAll(log);
        }
        return usable;
    }
}
