package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Gives what was drawn its name, its id and its municipalities. */
final class Bodies {

    private final Overlay overlay;
    private final RiverBasins basins;
    private final Surroundings surroundings;
    private final BodyNames names = new BodyNames();
    private final BodyIds ids = new BodyIds();

    Bodies(Overlay overlay, RiverBasins basins, Surroundings surroundings) {
        this.overlay = overlay;
        this.basins = basins;
        this.surroundings = surroundings;
    }

    /** By water area and category, from the south-west to the north-east. */
    List<Body> identify(List<Drawn> drawn) {
        List<Drawn> sorted = new ArrayList<>(drawn);
        sorted.sort(Comparator.comparing(Drawn::area)
                .thenComparing(Drawn::category)
                .thenComparingDouble(shape -> alongTheChain(shape.anchor()))
                .thenComparingDouble(shape -> shape.anchor().x));
        drawn.forEach(shape -> names.reserve(shape.knownName()));
        return sorted.stream().map(this::identify).toList();
    }

    private static double alongTheChain(Coordinate place) {
        return place.x + place.y;
    }

    private Body identify(Drawn drawn) {
        List<String> municipalities = overlay.numbers(drawn.geometry());
        if (municipalities.isEmpty()) {
            throw new IllegalStateException("in no municipality: " + drawn.category() + " at " + drawn.anchor());
        }
        Settlement settlement = surroundings.nearest(drawn.anchor(), drawn.area());
        RiverBasins.Basin basin = basins.of(drawn.area(), municipalities.get(0), drawn.anchor());
        String name = drawn.knownName().isEmpty()
                ? names.name(drawn.category(), drawn.area(), settlement.name(), drawn.sizeSquareMetres())
                : drawn.knownName();
        return new Body(
                ids.next(drawn.category(), drawn.area(), basin),
                name,
                drawn.category(),
                drawn.area(),
                drawn.geometry(),
                drawn.anchor(),
                municipalities,
                basin,
                drawn.sizeSquareMetres());
    }
}
