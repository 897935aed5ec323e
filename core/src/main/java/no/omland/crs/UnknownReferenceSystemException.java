package no.omland.crs;

/** A code or a WKT text from which no usable reference system can be made. */
public final class UnknownReferenceSystemException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 60;

    private final String found;
    private final String expected;
    private final String hint;

    public UnknownReferenceSystemException(String found, String expected, String hint) {
        super("found " + found + ", expected " + expected + "; " + hint);
        this.found = found;
        this.expected = expected;
        this.hint = hint;
    }

    /** What was found, as a phrase, with the user's own text cut short. */
    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }

    /** One line of at most {@value #LONGEST} characters, for quoting what somebody else wrote. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").trim();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
