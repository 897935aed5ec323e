package no.omland.maps.style;

import java.util.List;

/** A width, radius or type size that grows with the zoom: straight between stops, level outside them. */
public record SizeByZoom(List<Stop> stops) {

    public record Stop(double zoom, double pixels) {}

    public SizeByZoom {
        stops = List.copyOf(stops);
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one {zoom, pixels}");
        }
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i).zoom() <= stops.get(i - 1).zoom()) {
                throw new IllegalArgumentException("zooms must rise, got "
                        + stops.get(i - 1).zoom() + " before " + stops.get(i).zoom());
            }
        }
        for (Stop stop : stops) {
            if (!(stop.pixels() >= 0)) {
                throw new IllegalArgumentException("pixels must be >= 0, got " + stop.pixels());
            }
        }
    }

    public double pixelsAt(double zoom) {
        Stop before = stops.get(0);
        for (Stop stop : stops) {
            if (zoom < stop.zoom()) {
                if (stop.zoom() == before.zoom()) {
                    return stop.pixels();
                }
                double part = (zoom - before.zoom()) / (stop.zoom() - before.zoom());
                return before.pixels() + part * (stop.pixels() - before.pixels());
            }
            before = stop;
        }
        return before.pixels();
    }
}
