package no.omland.travel;

/** By which rules a network's links get their times. */
public record TravelRules(SpeedTable speeds, Season season, TravelMode mode, Ferries ferries) {

    /** By car in summer, at the default speeds, with no ferry described. */
    public static final TravelRules DEFAULT =
            new TravelRules(SpeedTable.defaults(), Season.SUMMER, TravelMode.CAR, Ferries.NONE);

    public TravelRules withSpeeds(SpeedTable other) {
        return new TravelRules(other, season, mode, ferries);
    }

    public TravelRules withSeason(Season other) {
        return new TravelRules(speeds, other, mode, ferries);
    }

    public TravelRules withMode(TravelMode other) {
        return new TravelRules(speeds, season, other, ferries);
    }

    public TravelRules withFerries(Ferries other) {
        return new TravelRules(speeds, season, mode, other);
    }
}
