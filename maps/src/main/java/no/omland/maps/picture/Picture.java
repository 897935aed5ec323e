package no.omland.maps.picture;

import java.util.function.Consumer;

/**
 * Something to be seen in a document, in whatever form the document takes it.
 *
 * @param widthPoints of 1/72 inch
 * @param description what it shows, in words, for those who cannot see it; empty when the text beside it says the same
 * @param painting paints it, any number of times, always alike
 */
public record Picture(double widthPoints, double heightPoints, String description, Consumer<Canvas> painting) {

    public Picture {
        if (!(widthPoints > 0 && heightPoints > 0)) {
            throw new IllegalArgumentException(
                    "a picture must be wider and higher than 0 points, got " + widthPoints + " × " + heightPoints);
        }
    }
}
