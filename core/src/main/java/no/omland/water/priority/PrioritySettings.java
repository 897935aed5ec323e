package no.omland.water.priority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.omland.issue.DataException;

/**
 * How much each criterion weighs, and how many bodies are proposed, as a user has set it. A workspace keeps it in the document {@value #DOCUMENT}.
 *
 * @param weights whole numbers from 0 to {@value #LARGEST_WEIGHT} for each criterion of each purpose, not all zero for any purpose
 * @param perMunicipality how many bodies are proposed for each municipality, from 1 to {@value #MOST_PROPOSED}
 */
public record PrioritySettings(
        Map<PriorityPurpose, Map<Criterion, Integer>> weights, Map<PriorityPurpose, Integer> perMunicipality) {

    /** The name of the document. */
    public static final String DOCUMENT = "priorities";

    public static final int LARGEST_WEIGHT = 100;
    public static final int MOST_PROPOSED = 10;

    private static final int USUALLY_PROPOSED = 3;
    private static final String PER_MUNICIPALITY = "perMunicipality";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The settings until a user changes them. */
    public static final PrioritySettings USUAL = usual();

    public PrioritySettings {
        Map<PriorityPurpose, Map<Criterion, Integer>> checked = new EnumMap<>(PriorityPurpose.class);
        Map<PriorityPurpose, Integer> counts = new EnumMap<>(PriorityPurpose.class);
        for (PriorityPurpose purpose : PriorityPurpose.values()) {
            checked.put(purpose, checked(purpose, weights.getOrDefault(purpose, Map.of())));
            int count = perMunicipality.getOrDefault(purpose, USUALLY_PROPOSED);
            if (count < 1 || count > MOST_PROPOSED) {
                throw DataException.use("priority.count", DOCUMENT, count);
            }
            counts.put(purpose, count);
        }
        weights = Map.copyOf(checked);
        perMunicipality = Map.copyOf(counts);
    }

    private static Map<Criterion, Integer> checked(PriorityPurpose purpose, Map<Criterion, Integer> given) {
        Map<Criterion, Integer> checked = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.of(purpose)) {
            int weight = given.getOrDefault(criterion, criterion.usualWeight());
            if (weight < 0) {
                throw DataException.use("priority.negative-weight", DOCUMENT, criterion, weight);
            }
            if (weight > LARGEST_WEIGHT) {
                throw DataException.use("priority.weight-too-large", DOCUMENT, criterion, weight);
            }
            checked.put(criterion, weight);
        }
        if (checked.values().stream().allMatch(weight -> weight == 0)) {
            throw DataException.use("priority.all-zero", DOCUMENT);
        }
        return Map.copyOf(checked);
    }

    private static PrioritySettings usual() {
        return new PrioritySettings(Map.of(), Map.of());
    }

    /** The weight of a criterion of a purpose; 0 when it is none of that purpose. */
    public int weight(PriorityPurpose purpose, Criterion criterion) {
        return Objects.requireNonNull(weights.get(purpose)).getOrDefault(criterion, 0);
    }

    /** How many bodies are proposed for each municipality. */
    public int proposed(PriorityPurpose purpose) {
        return Objects.requireNonNull(perMunicipality.get(purpose));
    }

    /**
     * These settings with others for one purpose, as texts from a form or a command line; a criterion that is not named keeps its weight.
     *
     * @throws DataException when a name is no criterion of the purpose, a weight is no whole number from 0 to 100, or all are zero
     */
    public PrioritySettings with(PriorityPurpose purpose, Map<String, String> weightOfName) {
        Map<Criterion, Integer> changed = new HashMap<>(Objects.requireNonNull(weights.get(purpose)));
        weightOfName.forEach((name, text) -> {
            Criterion criterion = criterion(purpose, name);
            changed.put(criterion, weight(criterion, text));
        });
        Map<PriorityPurpose, Map<Criterion, Integer>> all = new HashMap<>(weights);
        all.put(purpose, changed);
        return new PrioritySettings(all, perMunicipality);
    }

    /**
     * These settings with another number of proposals for each municipality.
     *
     * @throws DataException when it is not from 1 to 10
     */
    public PrioritySettings withProposed(PriorityPurpose purpose, int count) {
        Map<PriorityPurpose, Integer> counts = new HashMap<>(perMunicipality);
        counts.put(purpose, count);
        return new PrioritySettings(weights, counts);
    }

    private static Criterion criterion(PriorityPurpose purpose, String name) {
        return Criterion.of(purpose).stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> DataException.use(
                        "priority.unknown-criterion",
                        DOCUMENT,
                        name,
                        Criterion.of(purpose).stream().map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static int weight(Criterion criterion, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notWhole) {
            throw DataException.use("priority.weight-not-whole", DOCUMENT, criterion, text);
        }
    }

    /**
     * Reads the document.
     *
     * @throws DataException when it is none, or says what cannot be
     */
    public static PrioritySettings read(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            PrioritySettings settings = USUAL;
            for (PriorityPurpose purpose : PriorityPurpose.values()) {
                JsonNode own = root.path(purpose.name());
                Map<String, String> weights = new LinkedHashMap<>();
                Iterator<Map.Entry<String, JsonNode>> members =
                        own.path("weights").fields();
                members.forEachRemaining(
                        member -> weights.put(member.getKey(), member.getValue().asText()));
                settings = settings.with(purpose, weights);
                if (own.has(PER_MUNICIPALITY)) {
                    settings = settings.withProposed(
                            purpose, own.path(PER_MUNICIPALITY).asInt());
                }
            }
            return settings;
        } catch (JsonProcessingException e) {
            throw DataException.caused(e, "document.broken", DOCUMENT, e.getOriginalMessage());
        }
    }

    public String toJson() {
        ObjectNode root = JSON.createObjectNode();
        for (PriorityPurpose purpose : PriorityPurpose.values()) {
            ObjectNode own = root.putObject(purpose.name());
            own.put(PER_MUNICIPALITY, proposed(purpose));
            ObjectNode all = own.putObject("weights");
            Criterion.of(purpose).forEach(each -> all.put(each.name(), weight(purpose, each)));
        }
        return root.toString();
    }
}
