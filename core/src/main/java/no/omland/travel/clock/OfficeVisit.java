package no.omland.travel.clock;

/**
 * There and home again on a day. Tenths of a second after midnight.
 *
 * @param leaveHome as late as one can to be at the office when one is served
 * @param begin when one is served, at a whole minute
 * @param leaveOffice when one is done
 * @param home when one is home
 */
public record OfficeVisit(int leaveHome, int begin, int leaveOffice, int home) {

    public int awayTenthSeconds() {
        return home - leaveHome;
    }
}
