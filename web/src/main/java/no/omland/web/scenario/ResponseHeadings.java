package no.omland.web.scenario;

/** What the columns of a required time are called: codes in CSV and JSON, words in a table for people. */
public interface ResponseHeadings {

    /** As {@code within20}. */
    ResponseHeadings CODES = (kind, minutes) -> kind + minutes;

    /** @param kind {@code within}, {@code percent}, {@code lost} or {@code beyond} */
    String of(String kind, int minutes);
}
