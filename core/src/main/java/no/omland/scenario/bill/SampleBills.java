package no.omland.scenario.bill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.omland.importing.document.DocumentFile;

/** Bills of real agreements that travel in the program, to begin from. */
public final class SampleBills {

    private static final List<String> FILES = List.of(
            "sogn-ko-2026.yaml",
            "kart-og-gis-2026.yaml",
            "vannomraade-vesteraalen.yaml",
            "vannomraade-lofoten.yaml",
            "skogbruk.yaml");

    private SampleBills() {}

    /** All of them, the same each time. */
    public static List<BillFile> list() {
        return FILES.stream().map(SampleBills::read).toList();
    }

    private static BillFile read(String file) {
        try (InputStream in = Objects.requireNonNull(SampleBills.class.getResourceAsStream(file), file)) {
            return BillFile.of(DocumentFile.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
