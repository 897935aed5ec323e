package no.omland.issue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /** What else is wrong with the same thing. */
    private final transient List<DataException> others;

    private DataException(
            Fault fault,
            String code,
            String where,
            @Nullable Throwable cause,
            List<DataException> others,
            Object... arguments) {
        super(Language.ENGLISH.place(where) + ": " + Language.ENGLISH.text(code, arguments), cause);
        this.code = code;
        this.fault = fault;
        this.where = where;
        this.arguments = arguments.clone();
        this.others = List.copyOf(others);
    }

    /** Unusable data: {@code code} has its sentence and its {@code .hint} in the message files. */
    public static DataException data(String code, String where, Object... arguments) {
        return new DataException(Fault.DATA, code, where, null, List.of(), arguments);
    }

    /** Unusable data, with the failure beneath it, which {@code --verbose} shows. */
    public static DataException caused(Throwable cause, String code, String where, Object... arguments) {
        return new DataException(Fault.DATA, code, where, cause, List.of(), arguments);
    }

    /** A wish that cannot be carried out as it was put. */
    public static DataException use(String code, String where, Object... arguments) {
        return new DataException(Fault.USE, code, where, null, List.of(), arguments);
    }

    /**
     * Several things that are wrong with one thing, such as lines of a file, told at once: the code of the first, and a line for each.
     *
     * @param all at least one
     */
    public static DataException together(List<DataException> all) {
        DataException first = all.get(0);
        return new DataException(
                first.fault, first.code, first.where, first, all.subList(1, all.size()), first.arguments);
    }

    public String code() {
        return code;
    }

    public Fault fault() {
        return fault;
    }

    /** What is wrong, beginning with where. */
    public String message(Language language) {
        return lines(each -> language.place(each.where) + ": " + language.text(each.code, each.arguments));
    }

    /** What is wrong, without where; for a form that a person has before them. */
    public String sentence(Language language) {
        return lines(each -> language.text(each.code, each.arguments));
    }

    /** What to do about it. */
    public String hint(Language language) {
        return lines(each -> language.text(each.code + ".hint", each.arguments));
    }

    /** A line for each thing that is wrong, no line twice. */
    private String lines(Function<DataException, String> line) {
        return Stream.concat(Stream.of(this), others.stream())
                .map(line)
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
