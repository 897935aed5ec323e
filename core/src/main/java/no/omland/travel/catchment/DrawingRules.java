package no.omland.travel.catchment;

/**
 * How a catchment is drawn beside the roads.
 *
 * @param cellMetres side of the cells that it is drawn from; they grow when the area is too large for {@value #MOST_CELLS} of them
 * @param besideMetres how far from a reached road it reaches at most
 * @param kilometresPerHour from the road outwards
 */
public record DrawingRules(double cellMetres, double besideMetres, double kilometresPerHour) {

    static final int MOST_CELLS = 1 << 21;

    /** Cells of 250 m, a kilometre beside the roads, at walking speed. */
    public static final DrawingRules USUAL = new DrawingRules(250, 1000, 5);

    public DrawingRules {
        if (!(cellMetres >= 1 && besideMetres >= 0 && kilometresPerHour > 0)) {
            throw new IllegalArgumentException(
                    cellMetres + " m, " + besideMetres + " m, " + kilometresPerHour + " km/h");
        }
    }
}
