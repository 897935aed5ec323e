package no.omland.water.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.omland.water.WaterBody;
import org.jspecify.annotations.Nullable;

/** Two bodies of one name, one kind and one water area are taken for each other. */
final class NameTest {

    private NameTest() {}

    static BodyTest among(Collection<WaterBody> bodies) {
        Map<List<@Nullable Object>, List<WaterBody>> named = new HashMap<>();
        bodies.stream()
                .filter(body -> body.name() != null)
                .forEach(body -> named.computeIfAbsent(key(body), any -> new ArrayList<>())
                        .add(body));
        return BodyTest.of(body -> body.name() != null, body -> {
            List<WaterBody> same = named.getOrDefault(key(body), List.of());
            return BodyTest.when(
                    same.size() > 1,
                    same.stream()
                            .filter(other -> !other.id().equals(body.id()))
                            .map(other -> other.id().text())
                            .collect(Collectors.joining(", ")));
        });
    }

    private static List<@Nullable Object> key(WaterBody body) {
        String name = body.name();
        return Arrays.asList(
                name == null ? null : name.strip().toLowerCase(Locale.ROOT),
                body.category(),
                body.place().area());
    }
}
