package no.omland.coverage;

import java.util.List;
import java.util.Optional;

/**
 * Where one feature lies.
 *
 * @param total the whole feature, in the unit of the {@link Amount}
 * @param parts the zones it lies in, largest part first, then by zone
 * @param outside what lies in none of them
 */
public record Lying(Amount amount, double total, List<Part> parts, double outside) {

    /**
     * What lies in one zone.
     *
     * @param zone its index
     * @param amount in the unit of the {@link Amount}
     * @param share of the whole feature, 0–1
     */
    public record Part(int zone, double amount, double share) {}

    public Lying {
        parts = List.copyOf(parts);
    }

    /** The part in a zone, if any. */
    public Optional<Part> in(int zone) {
        return parts.stream().filter(part -> part.zone() == zone).findFirst();
    }

    /** The share that lies in no zone, 0–1; 0 of a feature without extent. */
    public double outsideShare() {
        return total == 0 ? 0 : outside / total;
    }
}
