package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Gives the bodies of a water area their pressures: for each driver the bodies it presses on most, up to its quota. */
final class Pressures {

    /** Below good with no pressure found: the register has a few of them, and a coordinator must see them. */
    private static final int UNEXPLAINED = 2;

    private final List<Body> bodies;
    private final TreeMap<String, Condition> conditions;
    private final Surroundings surroundings;
    private final Dice dice;
    private final TreeMap<String, List<PressureRow>> pressures = new TreeMap<>();
    private final List<String> unexplained;

    private Pressures(List<Body> bodies, TreeMap<String, Condition> conditions, Surroundings surroundings, Dice dice) {
        this.bodies = bodies;
        this.conditions = conditions;
        this.surroundings = surroundings;
        this.dice = dice;
        this.unexplained = bodies.stream()
                .filter(body -> condition(body).ecological() == RegisterClass.MODERATE
                        && !condition(body).isHeavilyModified())
                .sorted(Comparator.comparingDouble(body -> surroundings.urban(body.anchor())))
                .limit(UNEXPLAINED)
                .map(Body::id)
                .toList();
    }

    /** Pressures by id; a body without any is missing. */
    static TreeMap<String, List<PressureRow>> assign(
            WaterArea area,
            List<Body> bodies,
            TreeMap<String, Condition> conditions,
            Surroundings surroundings,
            Dice dice) {
        List<Body> surface = bodies.stream()
                .filter(body -> body.area() == area && conditions.containsKey(body.id()))
                .toList();
        var pressures = new Pressures(surface, conditions, surroundings, dice);
        for (DriverQuota driver : DriverQuota.values()) {
            pressures.assign(driver, driver.bodies(area));
        }
        return pressures.pressures;
    }

    private Condition condition(Body body) {
        Condition condition = conditions.get(body.id());
        if (condition == null) {
            throw new IllegalStateException("no state for " + body.id());
        }
        return condition;
    }

    private void assign(DriverQuota driver, int quota) {
        TreeMap<String, Double> worths = new TreeMap<>();
        bodies.forEach(body -> worths.put(body.id(), worth(driver, body)));
        List<Body> sorted = new ArrayList<>(bodies);
        sorted.removeIf(body -> unexplained.contains(body.id()));
        sorted.sort(Comparator.<Body>comparingDouble(body -> -worths.getOrDefault(body.id(), 0.0))
                .thenComparing(Body::id));
        sorted.stream().limit(quota).forEach(body -> add(driver, body));
    }

    private void add(DriverQuota driver, Body body) {
        Condition condition = condition(body);
        List<PressureRow> list = pressures.computeIfAbsent(body.id(), id -> new ArrayList<>());
        if (isAlteredBy(driver, condition)) {
            list.add(new PressureRow(PressureLabels.of(condition.alteration(), body.category()), PressureRow.LARGE));
        }
        List<String> labels = PressureLabels.of(driver, body.category());
        double chance = dice.throwFor(body.id(), driver + "/label");
        // The first labels of a list are the common ones, the last belong to towns.
        double town = Math.min(1, 0.4 + 1.2 * surroundings.urban(body.anchor()));
        int first = (int) (chance * chance * town * labels.size());
        addOnce(list, labels.get(first), degree(driver, body, condition));
        if (driver == DriverQuota.TRANSPORT && surroundings.isByAirport(body.anchor(), body.area())) {
            addOnce(list, PressureLabels.AIRPORT, PressureRow.UNKNOWN);
        } else if (chance > 0.75 && labels.size() > 2) {
            addOnce(list, labels.get((first + 1) % labels.size()), PressureRow.SMALL);
        }
    }

    private static void addOnce(List<PressureRow> list, String label, String degree) {
        if (list.stream().noneMatch(pressure -> pressure.label().equals(label))) {
            list.add(new PressureRow(label, degree));
        }
    }

    private String degree(DriverQuota driver, Body body, Condition condition) {
        double chance = dice.throwFor(body.id(), driver + "/degree");
        if (condition.ecological().isBelowGood() && driver != DriverQuota.LONG_RANGE) {
            // Most farm pressure is slight, says the agreement.
            double strict = driver == DriverQuota.AGRICULTURE ? 0.12 : 0.3;
            return chance < strict
                    ? PressureRow.LARGE
                    : chance < 2.4 * strict
                            ? PressureRow.MEDIUM
                            : chance < 0.88 ? PressureRow.SMALL : PressureRow.UNKNOWN;
        }
        return chance < 0.06 ? PressureRow.MEDIUM : chance < 0.78 ? PressureRow.SMALL : PressureRow.UNKNOWN;
    }

    private static boolean isAlteredBy(DriverQuota driver, Condition condition) {
        return switch (condition.alteration()) {
            case HYDROPOWER -> driver == DriverQuota.HYDROPOWER;
            case HARBOUR, CULVERT -> driver == DriverQuota.TRANSPORT;
            case WATER_SUPPLY -> driver == DriverQuota.URBAN_DEVELOPMENT;
            case NONE -> false;
        };
    }

    private double worth(DriverQuota driver, Body body) {
        Condition condition = condition(body);
        if (isAlteredBy(driver, condition)) {
            return 10;
        }
        double below = condition.ecological().isBelowGood() ? 1 : 0;
        double chance = dice.throwFor(body.id(), driver.name());
        double coast = body.category() == Category.COAST ? 1 : 0;
        double large = Math.min(1, body.sizeSquareMetres() / 6e6);
        return switch (driver) {
            case URBAN_DEVELOPMENT -> surroundings.urban(body.anchor()) + 0.35 * below + 0.15 * chance;
            case AGRICULTURE -> surroundings.farming(body.anchor()) + 0.3 * below - 0.12 * coast + 0.15 * chance;
            case TRANSPORT ->
                (0.4 + 0.6 * coast) * surroundings.harbour(body.anchor())
                        + 0.3 * surroundings.urban(body.anchor())
                        + 0.35 * chance;
            case HYDROPOWER -> (1 - 0.9 * coast) * large + 0.4 * chance;
            case FISHERY_AQUACULTURE -> 0.8 * coast + 0.3 * large + 0.7 * chance;
            // What nothing else explains ends up here.
            case OTHER -> (below > 0 && !pressures.containsKey(body.id()) ? 5 : 0) + chance;
            case INDUSTRY -> surroundings.harbour(body.anchor()) + 0.3 * chance;
            case LONG_RANGE -> chance - coast;
            case TOURISM_RECREATION -> chance + 0.3 * surroundings.urban(body.anchor());
            case WASTE -> chance + 0.5 * surroundings.urban(body.anchor());
        };
    }
}
