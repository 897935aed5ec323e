package no.omland.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.dataset.intake.ExaminedTable;
import no.omland.dataset.intake.ImportReport;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.maps.atlas.PlainLayer;
import no.omland.maps.tile.TileSet;
import org.jspecify.annotations.Nullable;

/** What was found in a file: the report of each of its tables, a preview on the map, and some of the rows. */
public final class LookedAt {

    /** The most features of a table that a preview draws. */
    public static final int MOST_DRAWN = 20_000;

    private static final int ROWS_SHOWN = 5;
    private static final long CACHE_BYTES = 8L << 20;

    private final List<Table> tables;
    private final TileSet tiles;

    private LookedAt(List<Table> tables) {
        this.tables = List.copyOf(tables);
        this.tiles =
                new TileSet(tables.stream().map(each -> each.layer().drawn()).toList(), CACHE_BYTES);
    }

    /**
     * One table.
     *
     * @param layer its preview, in the tiles under the name {@code t} and its index
     * @param firstRows values by column, as text
     */
    public record Table(ImportReport report, PlainLayer layer, List<List<@Nullable String>> firstRows, Drawn drawn) {}

    /** The values of the features that are drawn, without their geometry. */
    @SuppressWarnings("ArrayRecordComponent")
    record Drawn(List<Field> fields, int step, List<@Nullable Object[]> values) {

        static Drawn of(FeatureSet set) {
            int step = Math.max(1, (set.size() + MOST_DRAWN - 1) / MOST_DRAWN);
            List<@Nullable Object[]> values = new ArrayList<>();
            for (int i = 0; i < set.size(); i += step) {
                values.add(set.features().get(i).values());
            }
            return new Drawn(set.schema().fields(), step, values);
        }

        Optional<List<Attribute>> of(int feature) {
            if (feature < 0 || feature % step != 0 || feature / step >= values.size()) {
                return Optional.empty();
            }
            return Optional.of(Attribute.of(fields, values.get(feature / step)));
        }
    }

    static LookedAt at(List<ExaminedTable> examined) {
        List<Table> tables = new ArrayList<>();
        for (ExaminedTable each : examined) {
            FeatureSet rows = each.features();
            List<List<@Nullable String>> first = new ArrayList<>();
            for (int i = 0; i < Math.min(ROWS_SHOWN, rows.size()); i++) {
                List<@Nullable String> row = new ArrayList<>();
                for (int column = 0; column < rows.schema().size(); column++) {
                    row.add(rows.features().get(i).text(column));
                }
                first.add(row);
            }
            tables.add(new Table(
                    each.report(), PlainLayer.of("t" + tables.size(), rows, MOST_DRAWN), first, Drawn.of(rows)));
        }
        return new LookedAt(tables);
    }

    public List<Table> tables() {
        return tables;
    }

    /** The tiles of all its tables. */
    public TileSet tiles() {
        return tiles;
    }

    /** The attributes of a feature that is drawn; empty when there is none. */
    public Optional<List<Attribute>> attributes(int table, int feature) {
        return table < 0 || table >= tables.size()
                ? Optional.empty()
                : tables.get(table).drawn().of(feature);
    }
}
