package no.omland.travel;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.issue.DataException;
import no.omland.network.LinkStructure;
import no.omland.network.LinkType;
import no.omland.network.RoadClass;

/**
 * How fast one travels, by road class, structure and season, and what is assumed of a ferry that nobody describes. The most precise row counts: one for a class and
 * a structure before one for the class, that before one for the structure, and that before one for all.
 *
 * <p>The default, {@code speeds.csv}, is an assumption that says where each figure comes from, and is meant to be changed.
 */
public final class SpeedTable {

    /** As it is known in errors. */
    private static final String FILE = "speeds.csv";

    private static final SpeedTable DEFAULTS = loadDefaults();

    private final List<SpeedRow> rows;
    private final double[][][] roadKmh;

    private SpeedTable(List<SpeedRow> rows, String where) {
        this.rows = List.copyOf(rows);
        rows.forEach(row -> check(row, where));
        roadKmh = new double[Season.values().length][RoadClass.values().length][LinkStructure.values().length];
        for (Season season : Season.values()) {
            for (RoadClass roadClass : RoadClass.values()) {
                for (LinkStructure structure : LinkStructure.values()) {
                    roadKmh[season.ordinal()][roadClass.ordinal()][structure.ordinal()] =
                            find(SpeedKind.ROAD, roadClass, structure, where).value(season);
                }
            }
            for (SpeedKind kind : SpeedKind.values()) {
                find(kind, RoadClass.UNKNOWN, LinkStructure.UNKNOWN, where);
            }
        }
    }

    /** The table that comes with the program. */
    public static SpeedTable defaults() {
        return DEFAULTS;
    }

    /**
     * @param where named in errors: a file, a layer or a document
     * @throws DataException with a code {@code speeds.…} when a figure is zero, above what is possible or no number, or when there is no row for something
     */
    public static SpeedTable of(List<SpeedRow> rows, String where) {
        return new SpeedTable(rows, where);
    }

    /**
     * Reads a table with the columns {@code kind,road_class,structure,summer,winter,source}; blank or {@code *} is for all.
     *
     * @throws DataException as {@link #of}, and when a column is missing or a word unknown
     */
    public static SpeedTable read(Reader csv, String where) {
        return of(SpeedFile.read(csv, where), where);
    }

    /** The table in the form that {@link #read} takes. */
    public String toCsv() {
        return SpeedFile.write(rows);
    }

    public List<SpeedRow> rows() {
        return rows;
    }

    /**
     * The table that comes with the program with some rows changed. A row takes the place of the one for the same links, or is put in; the order stays.
     *
     * @param where named in errors
     * @throws DataException as {@link #of}, and when two rows are for the same links
     */
    public static SpeedTable changed(List<SpeedRow> changes, String where) {
        List<SpeedRow> rows = new ArrayList<>(DEFAULTS.rows);
        for (int i = 0; i < changes.size(); i++) {
            SpeedRow change = honest(changes.get(i));
            if (changes.subList(0, i).stream().anyMatch(change::isFor)) {
                throw DataException.data("speeds.twice", where, change.name());
            }
            int place = IntStream.range(0, rows.size())
                    .filter(each -> change.isFor(rows.get(each)))
                    .findFirst()
                    .orElse(-1);
            if (place < 0) {
                rows.add(change);
            } else {
                rows.set(place, change);
            }
        }
        return of(rows, where);
    }

    /** The usual figures are no change; and where a default comes from is not where other figures come from, though a file that was edited says so. */
    private static SpeedRow honest(SpeedRow row) {
        return defaultFor(row)
                .map(usual -> usual.hasFiguresOf(row)
                        ? usual
                        : usual.source().equals(row.source()) ? row.withSource("") : row)
                .orElse(row);
    }

    /** As {@link #changed} with the rows of a file; it need not have all rows. */
    public static SpeedTable readChanges(Reader csv, String where) {
        return changed(SpeedFile.read(csv, where), where);
    }

    /** The rows that the program's own table does not have, or has with other figures. */
    public List<SpeedRow> changes() {
        return rows.stream()
                .filter(row -> defaultFor(row).filter(row::hasFiguresOf).isEmpty())
                .toList();
    }

    /** The row for the same links in the table that comes with the program. */
    public static Optional<SpeedRow> defaultFor(SpeedRow row) {
        return DEFAULTS.rows.stream().filter(row::isFor).findFirst();
    }

    /** {@link #changes} as CSV. */
    public String changesToCsv() {
        return SpeedFile.write(changes());
    }

    /** The table with one row put in, in place of the one for the same links if there is one. */
    public SpeedTable with(SpeedRow row) {
        List<SpeedRow> changed = new ArrayList<>(rows);
        changed.removeIf(row::isFor);
        changed.add(row);
        return of(changed, row.name());
    }

    /** Kilometres an hour by car where the source states no limit. */
    public double kmh(RoadClass roadClass, LinkStructure structure, Season season) {
        return roadKmh[season.ordinal()][roadClass.ordinal()][structure.ordinal()];
    }

    /** Kilometres an hour by car where a limit is stated. */
    public double kmhUnderLimit(int limitKmh, Season season) {
        return limitKmh * value(SpeedKind.LIMIT, season) / 100;
    }

    /** Kilometres an hour of a boat whose crossing time nobody states. */
    public double sailingKmh(LinkType type, Season season) {
        return value(type == LinkType.PASSENGER_FERRY ? SpeedKind.PASSENGER_FERRY : SpeedKind.CAR_FERRY, season);
    }

    /** The figure of a kind that has one row for all, in its unit. */
    public double value(SpeedKind kind, Season season) {
        return find(kind, RoadClass.UNKNOWN, LinkStructure.UNKNOWN, "speeds").value(season);
    }

    private SpeedRow find(SpeedKind kind, RoadClass roadClass, LinkStructure structure, String where) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.covers(roadClass, structure))
                .max(Comparator.comparingInt(SpeedRow::precision))
                .orElseThrow(
                        () -> DataException.data("speeds.missing", where, kind + " " + roadClass + " " + structure));
    }

    private static void check(SpeedRow row, String where) {
        for (double value : new double[] {row.summer(), row.winter()}) {
            if (!(value >= row.kind().least())) {
                throw DataException.data(
                        "speeds.too-low",
                        where,
                        row.name(),
                        plain(value),
                        row.kind().unit(),
                        plain(row.kind().least()));
            }
            if (value > row.kind().most()) {
                throw DataException.data(
                        "speeds.too-high",
                        where,
                        row.name(),
                        plain(value),
                        row.kind().unit(),
                        plain(row.kind().most()));
            }
        }
    }

    /** 60 and 4.5, not 60.0. */
    static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static SpeedTable loadDefaults() {
        InputStream in = Objects.requireNonNull(SpeedTable.class.getResourceAsStream(FILE), FILE);
        return read(new InputStreamReader(in, StandardCharsets.UTF_8), FILE);
    }
}
