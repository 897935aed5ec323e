package no.omland.account;

import java.util.Arrays;
import java.util.List;

/** What a cost is for. */
public enum Post {
    RENT,
    COMMON_COSTS,
    CLEANING,
    ELECTRICITY,
    /** All rooms of an office that tells none of them, estimated by how many positions it has. */
    ROOMS_BY_POSITION,
    STAFF_TRAVEL,
    /** What it costs those who come to drive there and home. */
    USER_TRAVEL,
    /** What the ferries on the way cost them. */
    USER_FERRIES,
    /** The time of those who come, at the value of time. */
    USER_TIME;

    /** Whether it is among the costs of rooms, which state and municipality share. */
    public boolean isRoom() {
        return ordinal() <= ROOMS_BY_POSITION.ordinal();
    }

    /** The costs of rooms, in their order, the estimate last. */
    public static List<Post> rooms() {
        return Arrays.stream(values()).filter(Post::isRoom).toList();
    }

    /** What an office tells of its rooms. */
    static List<Post> toldRooms() {
        return rooms().stream().filter(post -> post != ROOMS_BY_POSITION).toList();
    }
}
