package no.omland.importing.document;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import no.omland.issue.DataException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML 1.2, and so JSON too, as values that know their lines. */
public final class DocumentFile {

    private static final int LARGEST_BYTES = 16 << 20;

    private DocumentFile() {}

    /**
     * Reads a file.
     *
     * @throws DataException when it is not there, is no UTF-8, larger than 16 MiB, no YAML or JSON, or empty
     */
    public static DocumentValue read(Path file) {
        String name = file.toString();
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw DataException.data("written.too-large", name, Files.size(file), LARGEST_BYTES);
            }
            return parse(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw DataException.caused(e, "file.not-found", name);
        } catch (CharacterCodingException e) {
            throw DataException.caused(e, "written.encoding", name);
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", name, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads a text.
     *
     * @param name what errors call it
     * @throws DataException when it is no YAML or JSON, or empty
     */
    public static DocumentValue parse(String name, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setUseMarks(true)
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(LARGEST_BYTES)
                .build();
        try {
            Optional<Node> root = new Composer(
                            settings,
                            new ShallowParser(name, new ParserImpl(settings, new StreamReader(settings, text))))
                    .getSingleNode();
            Node document = root.orElseThrow(() -> DataException.data("written.empty", name));
            return new DocumentValue(name, document, document, "");
        } catch (MarkedYamlEngineException e) {
            DocumentFault fault = DocumentFault.of(e.getProblem());
            String where = (fault.isWhereItBegan() ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark())
                    .map(mark -> name + ":" + (mark.getLine() + 1))
                    .orElse(name);
            throw DataException.caused(e, fault.code(), where, e.getProblem());
        } catch (YamlEngineException e) {
            throw DataException.caused(e, "written.syntax", name, String.valueOf(e.getMessage()));
        }
    }
}
