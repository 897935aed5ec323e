package no.omland.maps.scenario;

import java.util.List;
import no.omland.maps.report.Block;

/** Says under every figure and over every table which later year its people are of, so that none of them is taken for today's. */
final class YearCaptions {

    private YearCaptions() {}

    /** The blocks as they are when the people are those of today. */
    static List<Block> on(List<Block> blocks, ReportContext context) {
        if (context.year().isEmpty()) {
            return blocks;
        }
        String year = context.words()
                .text("caption.year", String.valueOf(context.year().getAsInt()));
        return blocks.stream().map(block -> told(block, year)).toList();
    }

    private static Block told(Block block, String year) {
        if (block instanceof Block.Table table) {
            return new Block.Table(joined(table.caption(), year), table.columns(), table.rows(), table.look());
        }
        return block instanceof Block.Figure figure
                ? new Block.Figure(figure.picture(), joined(figure.caption(), year))
                : block;
    }

    private static String joined(String caption, String year) {
        String end = caption.isEmpty() || caption.endsWith(".") ? "" : ".";
        return (caption + end + " " + year).strip();
    }
}
