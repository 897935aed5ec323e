package no.omland.account;

import java.util.Arrays;
import java.util.List;

/** What a cost is for. */
public enum Post {
    RENT,
    COMMON_COSTS,
    CLEANING,
    ELECTRICITY,
    STAFF_TRAVEL,
    /** What it costs those who come to get there and home. */
    USER_TRAVEL,
    /** The time of those who come, at the value of time. */
    USER_TIME;

    /** Whether it is among the costs of rooms, which state and municipality share. */
    public boolean isRoom() {
        return ordinal() <= ELECTRICITY.ordinal();
    }

    /** The costs of rooms, in their order. */
    public static List<Post> rooms() {
        return Arrays.stream(values()).filter(Post::isRoom).toList();
    }
}
