package no.omland.travel;

/**
 * What the fastest way from one place to another takes.
 *
 * @param ferries how many times one goes on board
 */
public record Trip(int tenthSeconds, long centimetres, int ferries) {

    public static Trip of(long pathCost) {
        return new Trip(PathCost.tenthSeconds(pathCost), PathCost.centimetres(pathCost), PathCost.ferries(pathCost));
    }

    public double minutes() {
        return tenthSeconds / 600.0;
    }

    public double kilometres() {
        return centimetres / 100_000.0;
    }
}
