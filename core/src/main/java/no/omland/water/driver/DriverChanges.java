package no.omland.water.driver;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import no.omland.issue.DataException;

/** What a user has changed in the table of drivers, as the workspace keeps it in the document {@value #DOCUMENT}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DriverChanges(List<Change> labels) {

    /** The name of the document. */
    public static final String DOCUMENT = "drivers";

    public static final DriverChanges NONE = new DriverChanges(List.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a label is to stand for from now on. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Change(String label, Driver driver, boolean blanket, boolean sewage) {

        public Change {
            if (label == null || label.isBlank()) {
                throw new IllegalArgumentException("a label must not be blank");
            }
            if (driver == null) {
                throw new IllegalArgumentException("a label must have a driver");
            }
        }

        static Change of(LabelDriver entry) {
            return new Change(entry.label(), entry.driver(), entry.blanket(), entry.sewage());
        }
    }

    public DriverChanges {
        labels = labels == null ? List.of() : List.copyOf(labels);
    }

    /**
     * Reads the document.
     *
     * @throws DataException when it is none
     */
    public static DriverChanges read(String json) {
        try {
            return JSON.readValue(json, DriverChanges.class);
        } catch (JsonProcessingException e) {
            throw DataException.caused(e, "document.broken", DOCUMENT, e.getOriginalMessage());
        }
    }

    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("changes are always JSON", e);
        }
    }
}
