package no.omland.importing.gtfs;

/**
 * A line, which the specification calls a route.
 *
 * @param id unique in the feed
 * @param name its short name or number, else its long name, else its id
 * @param agency who runs it, empty when the feed does not say
 * @param kind the specification's number for its kind: 2 train, 3 bus, 4 ferry; see
 *     <a href="https://gtfs.org/documentation/schedule/reference/#routestxt">routes.txt</a>
 */
public record FeedLine(String id, String name, String agency, int kind) {}
