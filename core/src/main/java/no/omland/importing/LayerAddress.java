package no.omland.importing;

/** How a person names one table of a file on the command line: the file, and after {@code --layer} the table. */
public final class LayerAddress {

    private static final String IN_A_GEOPACKAGE = ".gpkg/";

    private LayerAddress() {}

    /**
     * The words for a table.
     *
     * @param source the file's name and, of one table of several, a slash and its own
     */
    public static String of(String source) {
        int slash = source.indexOf('/');
        if (slash < 0) {
            return quoted(source);
        }
        int within = source.indexOf(IN_A_GEOPACKAGE, slash);
        String layer = source.substring(within < 0 ? slash + 1 : within + IN_A_GEOPACKAGE.length());
        return quoted(source.substring(0, slash)) + " --layer " + quoted(layer);
    }

    private static String quoted(String word) {
        return word.matches(".*[\\s'&;()].*") ? '"' + word + '"' : word;
    }
}
