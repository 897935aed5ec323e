package no.omland.importing.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        return new Dump(settings).dumpToString(written(value));
    }

    /** Whole numbers are written without a point, which a decimal number cannot be without a tag that no person would write. */
    private static @Nullable Object written(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> written = new LinkedHashMap<>();
            map.forEach((name, each) -> written.put(name, written(each)));
            return written;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> written = new ArrayList<>();
            list.forEach(each -> written.add(written(each)));
            return written;
        }
        return value instanceof BigDecimal number && number.scale() <= 0 ? number.toBigInteger() : value;
    }
}
