package no.omland.maps.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.omland.maps.picture.SvgCanvas;
import no.omland.maps.style.Colour;
import no.omland.maps.style.MapStyle;

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
                        StyleSheet.PAGE.text() + darkMaps(),
                        content,
                        Markup.escaped(report.footer()));
    }

    /** Maps are drawn in the light surfaces; in the dark their land, sea and ink are the dark ones, and the colours of the classes stay. Not on paper. */
    private static String darkMaps() {
        Map<String, Colour> light =
                Objects.requireNonNull(MapStyle.standard().surface().get("light"));
        Map<String, Colour> dark =
                Objects.requireNonNull(MapStyle.standard().surface().get("dark"));
        StringBuilder rules = new StringBuilder("@media screen and (prefers-color-scheme: dark) {\n");
        light.forEach((name, colour) -> {
            for (String paint : List.of("fill", "stroke")) {
                rules.append("  .figure svg [%s=\"%s\"] { %s: %s; }\n"
                        .formatted(paint, colour, paint, Objects.requireNonNull(dark.get(name))));
            }
        });
        return rules.append("}\n").toString();
    }
}
