package no.omland.maps.style;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The style file, read and checked. Classes, categories and surfaces are named as in the file.
 *
 * @param status HIGH, GOOD, MODERATE, POOR, BAD, UNKNOWN
 * @param potential GOOD, MODERATE, POOR, BAD, UNKNOWN
 * @param chemical GOOD, FAILING, UNKNOWN
 * @param modification colour of the stripes for HEAVILY_MODIFIED and ARTIFICIAL
 * @param widths line widths, and the radius under {@code point}
 * @param labels type sizes
 * @param fillOpacity 0..1 by category
 * @param surface light and dark: paper, ink, land, sea and so on
 * @param json the whole file, after a user's changes, as the page gets it
 */
public record MapStyle(
        Map<String, ClassStyle> status,
        Map<String, PotentialStyle> potential,
        Map<String, ClassStyle> chemical,
        Map<String, Colour> modification,
        Stripe stripe,
        Map<String, SizeByZoom> widths,
        Map<String, SizeByZoom> labels,
        Map<String, BorderStyle> borders,
        Map<String, Double> fillOpacity,
        Map<String, Map<String, Colour>> surface,
        String json) {

    /** The letters on bars and map must stand out this much from their class. */
    public static final double LEAST_CONTRAST = 4.5;

    private static final String FILE = "style.json";

    /** Maps are copied and keep their order, which is the order of the legend. */
    public MapStyle {
        status = StyleNode.ordered(status);
        potential = StyleNode.ordered(potential);
        chemical = StyleNode.ordered(chemical);
        modification = StyleNode.ordered(modification);
        widths = StyleNode.ordered(widths);
        labels = StyleNode.ordered(labels);
        borders = StyleNode.ordered(borders);
        fillOpacity = StyleNode.ordered(fillOpacity);
        surface = StyleNode.ordered(surface);
    }

    /** The style that ships with the product. */
    public static MapStyle standard() {
        return StyleReader.read(FILE, standardNode());
    }

    /**
     * The standard style with a user's changes: a JSON file of the same shape that holds only what is to differ.
     *
     * @throws UnusableStyleException when the file cannot be read, names a key that does not exist, or makes a letter unreadable
     */
    public static MapStyle withChangesFrom(Path file) {
        String name = String.valueOf(file.getFileName());
        JsonNode changes;
        try (InputStream stream = Files.newInputStream(file)) {
            changes = StyleNode.parse(name, stream);
        } catch (IOException failure) {
            throw new UnusableStyleException(
                    "style.unreadable", name, "the file cannot be read", "check that it exists: " + file);
        }
        return StyleReader.read(name, StyleNode.changed(name, standardNode(), changes));
    }

    private static JsonNode standardNode() {
        try (InputStream stream = MapStyle.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the product");
            }
            return StyleNode.parse(FILE, stream);
        } catch (IOException failure) {
            throw new IllegalStateException(FILE + " cannot be read from the product", failure);
        }
    }
}
