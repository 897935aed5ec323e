package no.omland.maps.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A document.
 *
 * @param language of its texts: nb, nn or en
 * @param title alone on top, and the file's title
 * @param subtitle under it
 * @param subject what it is about, for the file's properties
 * @param footer at the left of every page's foot
 * @param pageOf the page number with {0} for the page and {1} for how many there are
 * @param date of what it says; the only date in the file
 */
public record Report(
        String language,
        String title,
        String subtitle,
        String subject,
        String footer,
        String pageOf,
        LocalDate date,
        List<Block> blocks) {

    /** The width of the text on an A4 page in points of 1/72 inch. */
    public static final double TEXT_WIDTH_POINTS = 493;

    public Report {
        blocks = List.copyOf(blocks);
    }
}
