package no.omland.maps.report;

import no.omland.maps.picture.SvgCanvas;

/** A report as one HTML file that needs nothing beside it: light and dark, and printed as it should be. Pictures are SVG within it. */
public final class HtmlReport {

    private HtmlReport() {}

    /** The page, to be written in UTF-8. */
    public static String of(Report report) {
        String content = new Markup((picture, number) ->
                        "<span class=\"picture\">" + SvgCanvas.svg(picture, "p" + number) + "</span>")
                .of(report);
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="description" content="%s" />
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s<footer><p>%s</p></footer>
                </main>
                </body>
                </html>
                """.formatted(
                        report.language(),
                        Markup.escaped(report.subject()),
                        Markup.escaped(report.title()),
                        StyleSheet.PAGE.text(),
                        content,
                        Markup.escaped(report.footer()));
    }
}
