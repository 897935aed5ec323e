package no.omland.travel.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelGround;
import no.omland.dataset.travel.TravelWish;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.catchment.Catchment;
import no.omland.travel.catchment.DrawingRules;
import no.omland.travel.catchment.PeopleWithin;
import no.omland.travel.catchment.TimeLimits;
import no.omland.travel.demand.AccessRules;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.search.TravelTimes;

/**
 * Measures people and catchments: a main class whose argument is a workspace with roads and a grid of population, as {@code omland import} makes it of N1000 and of
 * Statistics Norway's cells of 250 m.
 */
public final class CatchmentBenchmark {

    private static final long SEED = 20_260_101;

    private final PrintStream out = System.out;

    private CatchmentBenchmark() {}

    public static void main(String[] arguments) {
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(Path.of(arguments[0]))) {
            new CatchmentBenchmark().run(TravelGround.of(WorkspaceSnapshot.of(workspace), workspace));
        }
    }

    private void run(TravelGround ground) {
        out.printf(
                Locale.ROOT,
                "%,d links, %,d places where people live, load %.1f%n",
                ground.network().linkCount(),
                ground.people().points().size(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        TravelCase travel = ground.under(TravelWish.USUAL);
        out.println("connecting all places: "
                + Timing.of(7, () -> ConnectedDemand.of(ground.people().points(), travel.costs(), AccessRules.CAR)));
        ConnectedDemand demand = travel.demand();
        List<NetworkPoint> places = new Random(SEED)
                .ints(300, 0, demand.connected().size())
                .mapToObj(i -> demand.connected().get(i).place())
                .toList();
        for (int offices : new int[] {1, 6, 300}) {
            List<NetworkPoint> chosen = places.subList(0, offices);
            TravelTimes times = TravelTimes.of(travel.costs(), Direction.TO, chosen);
            out.println("five limits drawn, " + offices + " offices: "
                    + Timing.of(
                            21, () -> Catchment.of(times, chosen, TimeLimits.USUAL, ground.land(), DrawingRules.USUAL))
                    + ", cells of "
                    + Catchment.of(times, chosen, TimeLimits.USUAL, ground.land(), DrawingRules.USUAL)
                            .get(4)
                            .cellMetres()
                    + " m");
            out.println("people of five limits, " + offices + " offices: "
                    + Timing.of(21, () -> PeopleWithin.of(times, demand, TimeLimits.USUAL)));
        }
    }
}
