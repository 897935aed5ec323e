package no.omland.water.doctor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.omland.water.WaterBody;

/** How one rule looks at one body. */
interface BodyTest {

    /** Whether enough is known of the body. */
    boolean canTell(WaterBody body);

    /** What is wrong with a body of which enough is known: the details of its sentence; empty when nothing is. */
    Optional<List<String>> find(WaterBody body);

    static BodyTest of(Predicate<WaterBody> canTell, Function<WaterBody, Optional<List<String>>> find) {
        return new BodyTest() {
            @Override
            public boolean canTell(WaterBody body) {
                return canTell.test(body);
            }

            @Override
            public Optional<List<String>> find(WaterBody body) {
                return find.apply(body);
            }
        };
    }

    /** The details when something is so. */
    static Optional<List<String>> when(boolean wrong, String... details) {
        return wrong ? Optional.of(List.of(details)) : Optional.empty();
    }
}
