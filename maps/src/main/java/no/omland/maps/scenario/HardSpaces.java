package no.omland.maps.scenario;

import java.util.List;
import java.util.regex.Pattern;
import no.omland.maps.report.Block;

/** Numbers that people wrote with spaces between their digits, with spaces that do not break, so that a line does not end within one. */
final class HardSpaces {

    private static final char NO_BREAK = '\u00a0';
    private static final Pattern GROUPED = Pattern.compile("(?<![\\d\u00a0])\\d{1,3}(?: \\d{3})+(?!\\d)");

    private HardSpaces() {}

    static List<Block> in(List<Block> blocks) {
        return blocks.stream().map(HardSpaces::in).toList();
    }

    private static Block in(Block block) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), in(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(in(paragraph.text()), paragraph.tone());
        } else if (block instanceof Block.Points points) {
            return new Block.Points(points.texts().stream().map(HardSpaces::in).toList());
        } else if (block instanceof Block.Figure figure) {
            return new Block.Figure(figure.picture(), in(figure.caption()));
        } else if (block instanceof Block.Table table) {
            return new Block.Table(
                    in(table.caption()),
                    table.columns(),
                    table.rows().stream()
                            .map(row -> row.stream().map(HardSpaces::in).toList())
                            .toList(),
                    table.look());
        }
        return block;
    }

    private static Block.Cell in(Block.Cell cell) {
        return new Block.Cell(cell.lines().stream().map(HardSpaces::in).toList(), cell.picture(), cell.address());
    }

    static String in(String text) {
        return GROUPED.matcher(text).replaceAll(number -> number.group().replace(' ', NO_BREAK));
    }
}
