package no.omland.travel.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.PathCost;
import no.omland.travel.TravelCosts;
import no.omland.travel.Trip;

/** The fastest ways from each of some places to each of others. */
public final class TravelMatrix {

    private final int destinations;
    private final long[][] cells;

    private TravelMatrix(int destinations, long[][] cells) {
        this.destinations = destinations;
        this.cells = cells;
    }

    /** By one search for each origin, or for each destination when they are fewer, on all cores. */
    public static TravelMatrix of(TravelCosts costs, Collection<NetworkPoint> from, Collection<NetworkPoint> to) {
        List<NetworkPoint> origins = List.copyOf(from);
        List<NetworkPoint> destinations = List.copyOf(to);
        boolean isForward = origins.size() <= destinations.size();
        List<NetworkPoint> few = isForward ? origins : destinations;
        List<NetworkPoint> many = isForward ? destinations : origins;
        Direction direction = isForward ? Direction.FROM : Direction.TO;
        Deque<PathSearch> free = new ArrayDeque<>();
        long[][] rows = new long[few.size()][];
        IntStream.range(0, few.size()).parallel().forEach(row -> {
            PathSearch search = taken(free, costs);
            search.run(costs, direction, few.get(row));
            rows[row] = many.stream()
                    .mapToLong(point -> search.label(costs, direction, few.get(row), point))
                    .toArray();
            synchronized (free) {
                free.push(search);
            }
        });
        return new TravelMatrix(destinations.size(), isForward ? rows : turned(rows, origins.size()));
    }

    /** A matrix of path costs, one row an origin, {@link PathCost#UNREACHABLE} where there is no way. */
    public static TravelMatrix ofPathCosts(long[][] rows, int destinations) {
        if (Arrays.stream(rows).anyMatch(row -> row.length != destinations)) {
            throw new IllegalArgumentException("rows of other than " + destinations + " cells");
        }
        return new TravelMatrix(destinations, rows.clone());
    }

    private static PathSearch taken(Deque<PathSearch> free, TravelCosts costs) {
        synchronized (free) {
            return free.isEmpty() ? new PathSearch(costs.network()) : free.pop();
        }
    }

    private static long[][] turned(long[][] rows, int columns) {
        long[][] turned = new long[columns][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column][row] = rows[row][column];
            }
        }
        return turned;
    }

    public boolean isReached(int origin, int destination) {
        return cells[origin][destination] < PathCost.BOUND;
    }

    /** Empty when there is no way. */
    public Optional<Trip> find(int origin, int destination) {
        return isReached(origin, destination) ? Optional.of(Trip.of(cells[origin][destination])) : Optional.empty();
    }

    /** @throws IllegalStateException when there is no way */
    public int tenthSeconds(int origin, int destination) {
        return get(origin, destination).tenthSeconds();
    }

    /** @throws IllegalStateException when there is no way */
    public Trip get(int origin, int destination) {
        return find(origin, destination)
                .orElseThrow(() -> new IllegalStateException("no way from origin " + origin + " to " + destination));
    }

    /** The destinations that an origin does not reach. */
    public List<Integer> unreached(int origin) {
        List<Integer> unreached = new ArrayList<>();
        IntStream.range(0, destinations)
                .filter(each -> !isReached(origin, each))
                .forEach(unreached::add);
        return unreached;
    }
}
