package no.omland.scenario;

import no.omland.response.RequiredTime;

/**
 * Within how many minutes from the alarm a unit of a scenario is to be there.
 *
 * @param purpose which buildings or people it is for, in the words of the study; empty when it is not told
 * @param source where it is laid down; empty when it is not told, and then it is the study's own
 */
public record RequiredReach(int minutes, String purpose, String source) {

    public RequiredReach {
        time(minutes);
    }

    public RequiredTime time() {
        return time(minutes);
    }

    private static RequiredTime time(int minutes) {
        return new RequiredTime("own", minutes);
    }
}
