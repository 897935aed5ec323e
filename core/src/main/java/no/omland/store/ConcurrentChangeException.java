package no.omland.store;

/** Another process has written to the workspace since the change was made ready: nothing was written, and the change must be made ready anew. */
public final class ConcurrentChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConcurrentChangeException(String basedOn, String found) {
        super("the change was made from version " + basedOn + ", the workspace is at " + found);
    }
}
