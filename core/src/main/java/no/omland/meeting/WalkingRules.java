package no.omland.meeting;

/**
 * How people walk where no road or path is known.
 *
 * @param kilometresPerHour on the way
 * @param detour the way as a multiple of the straight line
 */
public record WalkingRules(double kilometresPerHour, double detour) {

    /** Walking at 5 km/h, and ways 1.3 times the straight line. Both are our judgement; the speed is that of the travel engine. */
    public static final WalkingRules USUAL = new WalkingRules(5, 1.3);

    public WalkingRules {
        if (!(kilometresPerHour > 0 && kilometresPerHour <= 20) || !(detour >= 1 && detour <= 10)) {
            throw new IllegalArgumentException(kilometresPerHour + " km/h, detour " + detour);
        }
    }

    int tenthSeconds(double straightMetres) {
        double tenths = straightMetres * detour * 36 / kilometresPerHour;
        return (int) Math.min(Integer.MAX_VALUE - 1.0, Math.round(tenths));
    }
}
