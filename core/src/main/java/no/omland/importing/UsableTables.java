package no.omland.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.issue.Language;

/** The tables of one source, less those that cannot be used. Each of these is an issue of the others, and a refusal when there is no other. */
public final class UsableTables {

    private static final Set<String> WITHOUT_SYSTEM =
            Set.of("crs.missing", "crs.unreadable", "crs.unstated", "crs.not-understood");

    private final List<SourceTable> tables = new ArrayList<>();
    private final Map<String, DataException> leftOut = new LinkedHashMap<>();

    /** What reads a table, or all of a file. */
    public interface Reading<E extends Exception> {
        List<SourceTable> read() throws E;
    }

    /** Adds what is read, or leaves it out when it cannot be used. */
    public <E extends Exception> void add(String source, Reading<E> reading) throws E {
        try {
            tables.addAll(reading.read());
        } catch (DataException unusable) {
            leaveOut(source, unusable);
        }
    }

    void leaveOut(String source, DataException unusable) {
        leftOut.put(source, unusable);
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    /**
     * All that can be used; what cannot is in the log of the first.
     *
     * @throws DataException when nothing can, with what is wrong with the first
     */
    public List<SourceTable> get() {
        if (tables.isEmpty()) {
            throw leftOut.values().iterator().next();
        }
        leftOut.forEach((source, unusable) -> {
            IssueLog log = new IssueLog(source);
            String name = source.substring(source.indexOf('/') + 1);
            if (isWithoutSystem(unusable)) {
                log.add(IssueCode.LAYER_WITHOUT_SYSTEM, name, LayerAddress.of(source));
            } else {
                log.add(IssueCode.LAYER_LEFT_OUT, name, unusable.message(Language.ENGLISH));
            }
            tables.get(0).log().addAll(log);
        });
        return tables;
    }

    /** Whether what is wrong can be mended by naming the reference system. */
    public static boolean isWithoutSystem(DataException unusable) {
        return WITHOUT_SYSTEM.contains(unusable.code());
    }
}
