package no.omland.maps.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.omland.maps.picture.ClassPictures;
import no.omland.maps.picture.WaterMap;
import no.omland.maps.report.Block;
import no.omland.water.Modification;

/** What the colours and stripes of a map mean, with how many there are of each on it. */
final class MapLegend {

    private MapLegend() {}

    /** One row for each class that is on the map, one column for each modification that is. */
    static Block of(PackLanguage texts, ClassPictures pictures, WaterMap map) {
        List<Modification> present = Arrays.stream(Modification.values())
                .filter(each -> map.shown().values().stream().anyMatch(counts -> counts.containsKey(each)))
                .toList();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(texts.text("legend.class"), 2));
        present.forEach(each -> columns.add(Block.Column.text(texts.word("legend", each), 1)));
        List<List<Block.Cell>> rows = new ArrayList<>();
        map.shown().forEach((ecologicalClass, counts) -> {
            List<Block.Cell> row = new ArrayList<>();
            row.add(Block.Cell.of(texts.word("legend.class", ecologicalClass)));
            for (Modification modification : present) {
                Integer count = counts.get(modification);
                row.add(
                        count == null
                                ? Block.Cell.of("")
                                : Block.Cell.of(pictures.field(ecologicalClass, modification), texts.number(count)));
            }
            rows.add(row);
        });
        return new Block.Table(texts.text("legend.title"), columns, rows, Block.Look.SMALL);
    }
}
