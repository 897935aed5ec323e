package no.omland.response;

import java.util.List;

/**
 * Within how many minutes from the alarm a unit must be there.
 *
 * @param kind which buildings or people it is for; the key of its words
 */
public record RequiredTime(String kind, int minutes) {

    /** A day. */
    public static final int LONGEST_MINUTES = 24 * 60;

    /**
     * Fire: forskrift 15. september 2021 nr. 2755 om organisering, bemanning og utrustning av brann- og redningsvesen og nødmeldesentralene (in force 1 March 2022): 10 minutes in dense building with
     * a particular danger of spread, hospitals, nursing homes and the like, and in concentrated business; 20 minutes in other towns and villages; 30 minutes elsewhere.
     */
    public static final List<RequiredTime> FIRE = List.of(
            new RequiredTime("fire.dense", 10),
            new RequiredTime("fire.built-up", 20),
            new RequiredTime("fire.other", 30));

    public RequiredTime {
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            throw new IllegalArgumentException("minutes must be 1 to " + LONGEST_MINUTES + ", got " + minutes);
        }
    }

    public int tenthSeconds() {
        return minutes * 600;
    }
}
