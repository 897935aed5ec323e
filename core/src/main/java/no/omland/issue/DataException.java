package no.omland.issue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file, a workspace or a wish that cannot be used at all. It says where, what was found, what was expected, and what to do. It is the one
 * exception family that the command line and the server turn into words for a person.
 */
public final class DataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Who has to act, which decides the exit code of the command line. */
    public enum Fault {
        /** The data: exit code 1. */
        DATA,
        /** The way the command was called: exit code 2. */
        USE
    }

    private final String code;
    private final Fault fault;
    private final String where;
    private final transient Object[] arguments;

    private DataException(Fault fault, String code, String where, @Nullable Throwable cause, Object... arguments) {
        super(Language.ENGLISH.place(where) + ": " + Language.ENGLISH.text(code, arguments), cause);
        this.code = code;
        this.fault = fault;
        this.where = where;
        this.arguments = arguments.clone();
    }

    /** Unusable data: {@code code} has its sentence and its {@code .hint} in the message files. */
    public static DataException data(String code, String where, Object... arguments) {
        return new DataException(Fault.DATA, code, where, null, arguments);
    }

    /**
     * Unusable data, with the failure beneath it, which {@code --verbose} shows.
     *
     * @throws OutOfMemoryError when that is what lies beneath: readers wrap whatever goes wrong while they read, and a lack of memory is no
     *     fault of the data
     */
    public static DataException caused(Throwable cause, String code, String where, Object... arguments) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof OutOfMemoryError memory) {
                throw memory;
            }
        }
        return new DataException(Fault.DATA, code, where, cause, arguments);
    }

    /** A wish that cannot be carried out as it was put. */
    public static DataException use(String code, String where, Object... arguments) {
        return new DataException(Fault.USE, code, where, null, arguments);
    }

    /** The first of several, with the others behind it. */
    public static DataException first(Collection<DataException> several) {
        Iterator<DataException> each = several.iterator();
        DataException first = each.next();
        each.forEachRemaining(first::addSuppressed);
        return first;
    }

    /** What was found together with it, each to be told by itself; empty when it is alone. */
    public List<DataException> others() {
        return Arrays.stream(getSuppressed())
                .filter(DataException.class::isInstance)
                .map(DataException.class::cast)
                .toList();
    }

    public String code() {
        return code;
    }

    public Fault fault() {
        return fault;
    }

    /** What is wrong, beginning with where. */
    public String message(Language language) {
        return language.place(where) + ": " + language.text(code, arguments);
    }

    /** What is wrong, without where; for a form that a person has before them. */
    public String sentence(Language language) {
        return language.text(code, arguments);
    }

    /** What to do about it. */
    public String hint(Language language) {
        return language.text(code + ".hint", arguments);
    }
}
