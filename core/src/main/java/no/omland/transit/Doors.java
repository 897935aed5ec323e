package no.omland.transit;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Two places, and how one gets on foot from either to stops and to the other.
 *
 * @param from the stops that one can walk to from the first place; none when none is near enough
 * @param to the stops from which one can walk to the second place
 * @param directSeconds on foot from door to door, or empty when that is too far
 */
public record Doors(List<Access> from, List<Access> to, OptionalInt directSeconds) {

    public Doors {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Places that nobody walks between but by way of a stop that both are near. */
    public static Doors byStops(List<Access> from, List<Access> to) {
        return new Doors(from, to, OptionalInt.empty());
    }

    /** The way back. */
    public Doors back() {
        return new Doors(to, from, directSeconds);
    }

    /** On foot all the way, straight or by way of one stop, whichever is shorter; empty when neither can be. */
    public OptionalInt walkSeconds() {
        IntStream byStop = from.stream()
                .flatMapToInt(one -> to.stream()
                        .filter(other -> other.stop() == one.stop())
                        .mapToInt(other -> one.seconds() + other.seconds()));
        return IntStream.concat(byStop, directSeconds.stream()).min();
    }
}
