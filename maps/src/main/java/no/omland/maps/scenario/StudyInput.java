package no.omland.maps.scenario;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text that a study was read from.
 *
 * @param name without folder and without the ending of a study's file, so that it is the same whether the study is a file or is kept in the workspace
 * @param sha256 of its bytes, in hexadecimal
 */
public record StudyInput(String name, String sha256) {

    public static StudyInput of(String name, byte[] bytes) {
        try {
            return new StudyInput(
                    name.replaceFirst("\\.(ya?ml|json)$", ""),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
