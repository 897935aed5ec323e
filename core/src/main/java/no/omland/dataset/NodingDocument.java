package no.omland.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import no.omland.issue.DataException;
import no.omland.network.noding.NodingOptions;
import no.omland.store.Workspace;

/** How a workspace wants its roads made into a network, as a document of it: {@code {"toleranceMetres": 0.5, "joinCrossings": false}}. */
public final class NodingDocument {

    public static final String NAME = "network/noding.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOLERANCE = "toleranceMetres";
    private static final String CROSSINGS = "joinCrossings";

    private NodingDocument() {}

    /** @throws DataException when it is none, or the tolerance cannot be */
    public static NodingOptions read(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            double tolerance = root.path(TOLERANCE).asDouble(NodingOptions.USUAL.toleranceMetres());
            return options(tolerance, root.path(CROSSINGS).asBoolean(), NAME);
        } catch (JsonProcessingException e) {
            throw DataException.caused(e, "document.broken", NAME, e.getOriginalMessage());
        }
    }

    /**
     * The options that someone wants.
     *
     * @param where what to name when they cannot be
     * @throws DataException when the tolerance is not from 0 to 100 m
     */
    public static NodingOptions options(double toleranceMetres, boolean joinCrossings, String where) {
        if (!(toleranceMetres >= 0 && toleranceMetres <= NodingOptions.LARGEST_TOLERANCE_METRES)) {
            throw DataException.use("network.tolerance", where, toleranceMetres);
        }
        return new NodingOptions(toleranceMetres, joinCrossings);
    }

    /** Keeps the options in a workspace, for this network and those to come. */
    public static void write(Workspace workspace, NodingOptions options) {
        workspace.writeDocument(
                NAME,
                JSON.createObjectNode()
                        .put(TOLERANCE, options.toleranceMetres())
                        .put(CROSSINGS, options.joinCrossings())
                        .toString());
    }
}
