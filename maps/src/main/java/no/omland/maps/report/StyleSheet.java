package no.omland.maps.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets that travel with the product. */
enum StyleSheet {
    PAGE("report-page.css"),
    PAPER("report-paper.css");

    private final String text;

    StyleSheet(String resource) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the product");
            }
            this.text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }
}
