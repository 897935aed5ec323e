package no.omland.network.report;

/** How many links of a kind there are, and how long they are together. */
public record LinkAmount(int links, double km) {

    static final LinkAmount NONE = new LinkAmount(0, 0);

    LinkAmount plus(double metres) {
        return new LinkAmount(links + 1, km + metres / 1000);
    }
}
