package no.omland.maps.style;

/** A style file that cannot be used; the message names the file, the key, what was found and what was expected. */
public final class UnusableStyleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String location;
    private final String hint;

    UnusableStyleException(String code, String location, String problem, String hint) {
        super(location + ": " + problem);
        this.code = code;
        this.location = location;
        this.hint = hint;
    }

    /** Stable: style.unreadable, style.key.missing, style.key.unknown, style.value.invalid or style.contrast.low. */
    public String code() {
        return code;
    }

    /** File and key, such as {@code style.json: status.GOOD.colour}. */
    public String location() {
        return location;
    }

    public String hint() {
        return hint;
    }
}
