package no.omland.maps.style;

/** The stripes of modified bodies: as wide as the gaps between them, turned from the horizontal. */
public record Stripe(double angleDegrees, double widthPixels) {

    public Stripe {
        if (!(widthPixels > 0)) {
            throw new IllegalArgumentException("stripes must be wider than 0 pixels, got " + widthPixels);
        }
    }
}
