package no.omland.importing.document;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Plain values as text that {@link DocumentFile} reads back. */
public final class DocumentText {

    private static final int WIDTH = 160;

    private DocumentText() {}

    /** @param value maps of texts to values, lists, texts, numbers, truth values and null */
    public static String yaml(Object value) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.AUTO)
                .setWidth(WIDTH)
                .setDereferenceAliases(true)
                .build();
        return new Dump(settings).dumpToString(value);
    }
}
