package no.omland.maps.pack;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.omland.water.EcologicalClass;
import no.omland.water.WaterBody;

/**
 * What a pack said of each body, for the next one to compare with.
 *
 * @param date the day it was made, {@code 2026-11-21}
 * @param bodies by id
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PackStatement(String date, SortedMap<String, Said> bodies) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was said of one body: its name, its class and its ecological goal. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Said(String title, @JsonProperty("class") EcologicalClass ecologicalClass, EcologicalClass goal) {

        Optional<Boolean> meets() {
            return ecologicalClass.isKnown() && goal.isKnown()
                    ? Optional.of(ecologicalClass.meets(goal))
                    : Optional.empty();
        }
    }

    public PackStatement {
        bodies = Collections.unmodifiableSortedMap(new TreeMap<>(bodies));
    }

    static PackStatement of(List<WaterBody> bodies, LocalDate date) {
        SortedMap<String, Said> said = new TreeMap<>();
        bodies.forEach(each -> said.put(each.id().text(), said(each)));
        return new PackStatement(date.toString(), said);
    }

    static Said said(WaterBody body) {
        return new Said(body.title(), body.ecologicalClass(), body.objective().ecological());
    }

    LocalDate day() {
        return LocalDate.parse(date);
    }

    /** As it is kept. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a statement is always JSON", e);
        }
    }

    /** What was kept; empty when somebody has changed it so that it cannot be read, which costs the comparison and not the pack. */
    static Optional<PackStatement> read(String json) {
        try {
            PackStatement read = JSON.readValue(json, PackStatement.class);
            read.day();
            return Optional.of(read);
        } catch (JsonProcessingException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
