package no.omland.water.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;

/** Agreements as JSON. */
public final class AgreementJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String FIXED = "fixed-percents";
    private static final String POPULATION = "population";

    private AgreementJson() {}

    /**
     * Reads an agreement.
     *
     * @param where what to call it in an error
     * @throws DataException when it is no agreement, saying what is wrong with it
     */
    public static Agreement read(String json, String where) {
        try {
            return agreement(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw DataException.caused(e, "agreement.broken", where, e.getOriginalMessage());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw DataException.caused(e, "agreement.broken", where, String.valueOf(e.getMessage()));
        }
    }

    private static Agreement agreement(JsonNode root) {
        JsonNode costs = root.path("costs");
        JsonNode until = root.path("until");
        return new Agreement(
                text(root, "area"),
                text(root, "title"),
                LocalDate.parse(text(root, "from")),
                until.isTextual() ? LocalDate.parse(until.asText()) : null,
                number(text(root, "host")),
                root.path("steeringGroup").asText(""),
                members(root.path("members")),
                kroner(costs, "membersKroner"),
                kroner(costs, "countyKroner"),
                key(costs.path("key")));
    }

    private static List<AgreementMember> members(JsonNode list) {
        List<AgreementMember> members = new ArrayList<>();
        for (JsonNode each : list) {
            Map<ContactRole, String> contacts = new EnumMap<>(ContactRole.class);
            each.path("contacts")
                    .properties()
                    .forEach(entry -> contacts.put(
                            ContactRole.find(entry.getKey())
                                    .orElseThrow(() -> new IllegalArgumentException("contacts: \"" + entry.getKey()
                                            + "\" is none of main, sewage, agriculture, plan")),
                            entry.getValue().asText("")));
            members.add(new AgreementMember(number(text(each, "municipality")), contacts));
        }
        return members;
    }

    private static AgreedCostKey key(JsonNode key) {
        String type = text(key, "type");
        return switch (type) {
            case FIXED -> new AgreedCostKey.FixedPercents(counts(key.path("percents")));
            case POPULATION ->
                new AgreedCostKey.ByPopulation(
                        LocalDate.parse(text(key, "countedOn")), counts(key.path("inhabitants")));
            default ->
                throw new IllegalArgumentException("key: \"" + type + "\" is neither " + FIXED + " nor " + POPULATION);
        };
    }

    private static Map<MunicipalityNumber, Integer> counts(JsonNode object) {
        Map<MunicipalityNumber, Integer> counts = new TreeMap<>();
        object.properties().forEach(entry -> {
            if (!entry.getValue().canConvertToInt() || !entry.getValue().isIntegralNumber()) {
                throw new IllegalArgumentException(
                        entry.getKey() + ": a whole number is expected, got " + entry.getValue());
            }
            counts.put(number(entry.getKey()), entry.getValue().asInt());
        });
        return counts;
    }

    private static MunicipalityNumber number(String digits) {
        return MunicipalityNumber.find(digits)
                .orElseThrow(() -> new IllegalArgumentException("\"" + digits + "\" is no municipality number"));
    }

    private static long kroner(JsonNode node, String field) {
        JsonNode amount = node.path(field);
        if (!amount.isIntegralNumber()) {
            throw new IllegalArgumentException(field + ": whole kroner are expected, got " + amount);
        }
        return amount.asLong();
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new IllegalArgumentException("\"" + field + "\" is missing");
        }
        return value.asText().strip();
    }

    /** The agreement in the shape that {@link #read} takes. */
    public static String write(Agreement agreement) {
        ObjectNode root = JSON.createObjectNode();
        root.put("area", agreement.area())
                .put("title", agreement.title())
                .put("from", agreement.from().toString());
        LocalDate until = agreement.until();
        if (until != null) {
            root.put("until", until.toString());
        }
        root.put("host", agreement.host().digits()).put("steeringGroup", agreement.steeringGroup());
        var members = root.putArray("members");
        for (AgreementMember member : agreement.members()) {
            ObjectNode one = members.addObject()
                    .put("municipality", member.municipality().digits());
            ObjectNode contacts = one.putObject("contacts");
            member.contacts().forEach((role, contact) -> contacts.put(role.word(), contact));
        }
        ObjectNode costs = root.putObject("costs")
                .put("membersKroner", agreement.membersKroner())
                .put("countyKroner", agreement.countyKroner());
        writeKey(agreement.key(), costs.putObject("key"));
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    private static void writeKey(AgreedCostKey key, ObjectNode into) {
        if (key instanceof AgreedCostKey.FixedPercents fixed) {
            ObjectNode percents = into.put("type", FIXED).putObject("percents");
            fixed.percents().forEach((number, percent) -> percents.put(number.digits(), percent));
        } else if (key instanceof AgreedCostKey.ByPopulation population) {
            ObjectNode inhabitants = into.put("type", POPULATION)
                    .put("countedOn", population.countedOn().toString())
                    .putObject("inhabitants");
            population.inhabitants().forEach((number, count) -> inhabitants.put(number.digits(), count));
        }
    }
}
