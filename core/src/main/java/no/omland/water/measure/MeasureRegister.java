package no.omland.water.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.WaterBodySelection;

/** All measures, and which body has which. Immutable. */
public final class MeasureRegister {

    private final List<Measure> measures;
    private final Map<String, Measure> byId = new LinkedHashMap<>();
    private final Map<WaterBodyId, List<Measure>> byBody = new HashMap<>();
    private final Map<WaterBodyId, WaterBody> bodies = new HashMap<>();

    private MeasureRegister(List<Measure> measures, Collection<WaterBody> bodies) {
        this.measures = List.copyOf(measures);
        bodies.forEach(body -> this.bodies.put(body.id(), body));
        for (Measure measure : measures) {
            byId.put(measure.id(), measure);
            for (WaterBodyId body : measure.bodies()) {
                byBody.computeIfAbsent(body, any -> new ArrayList<>(1)).add(measure);
            }
        }
    }

    /**
     * A register.
     *
     * @param bodies all bodies that are known
     */
    public static MeasureRegister of(List<Measure> measures, Collection<WaterBody> bodies) {
        return new MeasureRegister(measures, bodies);
    }

    /** All measures in the order of the table. */
    public List<Measure> measures() {
        return measures;
    }

    public boolean isEmpty() {
        return measures.isEmpty();
    }

    public Optional<Measure> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The measures of a body, cancelled ones too, in the order of the table. */
    public List<Measure> of(WaterBodyId body) {
        return List.copyOf(byBody.getOrDefault(body, List.of()));
    }

    /** The ids of a measure's bodies that no register has. */
    public List<WaterBodyId> unknownBodies(Measure measure) {
        return measure.bodies().stream().filter(id -> !bodies.containsKey(id)).toList();
    }

    /** Whether it cannot be told what water a measure is for: it names no body, or one that no register has. */
    public boolean lacksBody(Measure measure) {
        return measure.bodies().isEmpty() || !unknownBodies(measure).isEmpty();
    }

    /** Measures that are for no body that is known. They are kept, and in no figure of a body. */
    public List<Measure> withoutKnownBody() {
        return measures.stream().filter(this::isWithoutKnownBody).toList();
    }

    private boolean isWithoutKnownBody(Measure measure) {
        return measure.bodies().stream().noneMatch(bodies::containsKey);
    }

    /**
     * The measures for at least one of the chosen bodies. One without a known body belongs to the choice when a municipality that has to act is chosen, or
     * nothing narrows the choice.
     */
    public List<Measure> of(WaterBodySelection selection) {
        if (selection.equals(WaterBodySelection.ALL)) {
            return measures;
        }
        Set<WaterBodyId> chosen = bodies.values().stream()
                .filter(selection::matches)
                .map(WaterBody::id)
                .collect(Collectors.toSet());
        Set<MunicipalityNumber> municipalities = selection.municipalities();
        return measures.stream()
                .filter(measure -> {
                    MunicipalityNumber acting = measure.municipality();
                    return measure.bodies().stream().anyMatch(chosen::contains)
                            || isWithoutKnownBody(measure) && acting != null && municipalities.contains(acting);
                })
                .toList();
    }
}
