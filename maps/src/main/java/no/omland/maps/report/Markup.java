package no.omland.maps.report;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import no.omland.maps.picture.Picture;
import org.jspecify.annotations.Nullable;

/** The content of a report as well-formed XHTML, without a look: the page and the PDF differ in style sheet and in how they hold pictures. */
final class Markup {

    private static final int MOST_SHORT_LINES = 12;
    private static final int LONGEST_SHORT_LINE = 60;

    /** A picture as an element; the number differs for each picture of a report. */
    private final BiFunction<Picture, Integer, String> pictures;

    private final StringBuilder out = new StringBuilder();
    private int drawn;

    Markup(BiFunction<Picture, Integer, String> pictures) {
        this.pictures = pictures;
    }

    String of(Report report) {
        out.append("<header><h1>").append(escaped(report.title())).append("</h1>");
        out.append("<p class=\"subtitle\">").append(escaped(report.subtitle())).append("</p></header>\n");
        List<Block> blocks = report.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean introduces = i > 0 && blocks.get(i - 1) instanceof Block.Heading;
            write(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null, introduces);
        }
        return out.toString();
    }

    /**
     * Writes one block.
     *
     * @param next what follows, or null; a paragraph that leads to a table or points stays with them on the page
     * @param introduces whether a heading stands before it; what stands between two headings stays with the second
     */
    private void write(Block block, @Nullable Block next, boolean introduces) {
        if (block instanceof Block.Heading heading) {
            String name = "h" + (heading.level() + 1);
            element(name, "", heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            String tone = paragraph.tone().name().toLowerCase(Locale.ROOT);
            boolean leads = next instanceof Block.Table
                    || next instanceof Block.Points
                    || introduces && next instanceof Block.Heading;
            element("p", " class=\"" + tone + (leads ? " leads" : "") + "\"", paragraph.text());
        } else if (block instanceof Block.Points points) {
            out.append("<ul>");
            points.texts().forEach(text -> element("li", "", text));
            out.append("</ul>\n");
        } else if (block instanceof Block.Figure figure) {
            out.append("<div class=\"figure\">").append(picture(figure.picture()));
            element("p", " class=\"caption\"", figure.caption());
            out.append("</div>\n");
        } else if (block instanceof Block.KeyFigures figures) {
            keyFigures(figures);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else {
            out.append("<div class=\"page-break\"></div>\n");
        }
    }

    private void keyFigures(Block.KeyFigures figures) {
        out.append("<div class=\"key-figures\">");
        double width = Math.floor(1000.0 / figures.figures().size()) / 10 - 3;
        for (Block.KeyFigure each : figures.figures()) {
            out.append("<div class=\"key-figure\" style=\"width:").append(width).append("%\">");
            element("p", " class=\"value\"", each.value());
            element("p", " class=\"label\"", each.label());
            element("p", " class=\"of\"", each.note());
            out.append("</div>");
        }
        out.append("</div>\n");
    }

    private void table(Block.Table table) {
        boolean list = table.look() == Block.Look.LIST;
        out.append("<table class=\"")
                .append(list ? "list" : "small")
                .append(isShort(table) ? " short" : "")
                .append("\">");
        if (!table.caption().isEmpty()) {
            element("caption", "", table.caption());
        }
        if (list) {
            double all =
                    table.columns().stream().mapToDouble(Block.Column::share).sum();
            out.append("<colgroup>");
            for (Block.Column column : table.columns()) {
                out.append("<col style=\"width:")
                        .append(Math.round(1000 * column.share() / all) / 10.0)
                        .append("%\" />");
            }
            out.append("</colgroup>");
        }
        out.append("<thead><tr>");
        for (Block.Column column : table.columns()) {
            element("th", " scope=\"col\"" + (column.number() ? " class=\"number\"" : ""), column.title());
        }
        out.append("</tr></thead>\n<tbody>");
        for (List<Block.Cell> row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), i == 0, table.columns().get(i));
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    /** Whether a table is so low that it is not to be broken over pages; moving a higher one leaves half a page empty. */
    private static boolean isShort(Block.Table table) {
        long lines = 0;
        for (List<Block.Cell> row : table.rows()) {
            lines += row.stream()
                    .mapToLong(cell -> cell.lines().stream()
                            .mapToLong(line -> 1 + line.length() / LONGEST_SHORT_LINE)
                            .sum())
                    .max()
                    .orElse(1);
        }
        return lines <= MOST_SHORT_LINES;
    }

    /** Each cell carries the title of its column, for where a narrow page sets the cells one under another. */
    private void cell(Block.Cell cell, boolean names, Block.Column column) {
        out.append(names ? "<th scope=\"row\"" : "<td").append(column.number() ? " class=\"number\"" : "");
        out.append(" data-title=\"").append(escaped(column.title())).append("\">");
        if (cell.picture() != null) {
            out.append(picture(cell.picture())).append(cell.lines().isEmpty() ? "" : " ");
        }
        String address = cell.address();
        for (int i = 0; i < cell.lines().size(); i++) {
            String line = escaped(cell.lines().get(i));
            out.append(i == 0 ? "" : "<br />");
            out.append(i == 0 && address != null ? "<a href=\"" + escaped(address) + "\">" + line + "</a>" : line);
        }
        out.append(names ? "</th>" : "</td>");
    }

    private String picture(Picture picture) {
        return pictures.apply(picture, drawn++);
    }

    private void element(String name, String attributes, String text) {
        out.append('<').append(name).append(attributes).append('>');
        out.append(escaped(text)).append("</").append(name).append(">");
        if (name.charAt(0) == 'h' || name.equals("p")) {
            out.append('\n');
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
