package no.omland.maps.report;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.omland.maps.picture.ClassPictures;
import no.omland.maps.picture.Picture;
import no.omland.maps.style.Colour;
import no.omland.maps.style.MapStyle;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;

/** A report with every kind of block and a table that goes over several pages. */
final class SampleReport {

    static final int ROWS = 120;
    static final int TALL_ROWS = 30;

    private SampleReport() {}

    static Report report() {
        ClassPictures classes = new ClassPictures(MapStyle.standard(), "nb");
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(List.of(
                    Block.Cell.link(
                            List.of("Elv " + i, "179-" + i + "-R"), "https://vann-nett.no/waterbodies/179-" + i + "-R"),
                    Block.Cell.of(classes.field(EcologicalClass.POOR, Modification.HEAVILY_MODIFIED), "dårlig"),
                    Block.Cell.of(i + " 073")));
        }
        return new Report(
                "nb",
                "Guovdageaidnu – á č đ ŋ š ŧ ž",
                "Vannpakke & «tall» <1>",
                "Vannforekomster i Guovdageaidnu",
                "Omland · it's",
                "Side {0} av {1}",
                LocalDate.of(2026, 11, 21),
                List.of(
                        new Block.Paragraph("Kort sagt.", Block.Tone.LEAD),
                        new Block.KeyFigures(List.of(
                                new Block.KeyFigure("84,6 %", "god eller bedre", "501 av 592 kjente, 0 ukjent"),
                                new Block.KeyFigure("12", "under miljømålet", "av 30 med kjent mål"))),
                        new Block.Figure(square(), "Et kvadrat"),
                        new Block.Heading(1, "Under miljømålet"),
                        new Block.Heading(2, "Elver"),
                        new Block.Table(
                                "Alle elver",
                                List.of(
                                        Block.Column.text("Vannforekomst", 3),
                                        Block.Column.text("Klasse", 2),
                                        Block.Column.number("Lengde", 1)),
                                rows,
                                Block.Look.LIST),
                        new Block.PageBreak(),
                        new Block.Heading(1, "Merknader"),
                        new Block.Points(List.of("Kilde: Vann-Nett", "Dato: 21.11.2026")),
                        new Block.Paragraph("Illustrasjon.", Block.Tone.WARNING)));
    }

    /** A table of rows with five to eleven lines each, some way down the page. */
    static Report tallRows(int linesBefore) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < linesBefore; i++) {
            blocks.add(new Block.Paragraph("Tekst.", Block.Tone.PLAIN));
        }
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (int row = 0; row < TALL_ROWS; row++) {
            List<String> lines = new ArrayList<>();
            for (int line = 0; line < 5 + row % 7; line++) {
                lines.add("rad " + row + " linje " + line);
            }
            rows.add(List.of(Block.Cell.of("Elv " + row), Block.Cell.of(lines)));
        }
        blocks.add(new Block.Heading(1, "Overskrift"));
        blocks.add(new Block.Paragraph("Innledning.", Block.Tone.PLAIN));
        blocks.add(new Block.Table(
                "Forklaring",
                List.of(Block.Column.text("Kolonne", 1), Block.Column.text("Påvirkninger", 2)),
                rows,
                Block.Look.LIST));
        return of(blocks.toArray(Block[]::new));
    }

    static Report of(Block... blocks) {
        return new Report(
                "nb",
                "Prøve",
                "Prøve",
                "Prøve",
                "Prøve",
                "Side {0} av {1}",
                LocalDate.of(2026, 11, 21),
                List.of(blocks));
    }

    private static Picture square() {
        return new Picture(200, 100, "Et kvadrat til prøve", canvas -> {
            Path2D box = new Path2D.Double(new Rectangle(10, 10, 50, 50));
            canvas.fill(box, new Colour(0x38a800), 1);
        });
    }
}
