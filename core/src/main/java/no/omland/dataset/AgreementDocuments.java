package no.omland.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import no.omland.water.agreement.Agreement;
import no.omland.water.agreement.AgreementJson;

/** The agreements of water areas as documents of a workspace, {@code agreement/} and the area's name. */
public final class AgreementDocuments {

    private static final String PREFIX = "agreement/";

    private AgreementDocuments() {}

    /** The agreements by area. */
    public static Map<String, Agreement> read(Workspace workspace) {
        Map<String, Agreement> agreements = new TreeMap<>();
        workspace.documents(PREFIX).forEach((name, json) -> {
            Agreement agreement = AgreementJson.read(json, name);
            agreements.put(agreement.area(), agreement);
        });
        return Collections.unmodifiableMap(agreements);
    }

    /**
     * Reads an agreement from a file.
     *
     * @throws DataException when there is no such file, or it is no agreement
     */
    public static Agreement ofFile(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw DataException.use("file.not-found", file.toString());
        }
        try {
            return AgreementJson.read(Files.readString(file), name);
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", name, String.valueOf(e.getMessage()));
        }
    }

    /** Puts an agreement in place of the one the area had. */
    public static void write(Workspace workspace, Agreement agreement) {
        workspace.writeDocument(PREFIX + agreement.area(), AgreementJson.write(agreement));
    }

    /** Whether the area has an agreement already. */
    public static boolean isThere(Workspace workspace, Agreement agreement) {
        String name = PREFIX + agreement.area();
        return workspace.documents(name).containsKey(name);
    }
}
