package no.omland.dataset;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code dataset.json} says of a dataset.
 *
 * @param id the name of its folder
 * @param illustrative whether it is made up to look like the real thing, which maps and pages must say
 * @param notes what a reader of its figures must know
 * @param files its files in the order they are to be imported
 * @param agreements its files that hold the agreements of water areas
 * @param studies its files that hold studies of offices
 * @param nynorsk its source and notes in Nynorsk, or null when nobody has put them into it
 * @param illustration a sentence, by the tag of its language, that says what of it is made up when that is not all of it; empty when it is all
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DatasetDescription(
        String id,
        String title,
        String description,
        String source,
        String licence,
        String date,
        String crs,
        boolean illustrative,
        List<String> notes,
        List<DatasetFile> files,
        List<String> agreements,
        List<String> studies,
        @Nullable Nynorsk nynorsk,
        Map<String, String> illustration) {

    /** The prefix of the documents that hold the descriptions of a workspace's datasets. */
    public static final String DOCUMENT_PREFIX = "dataset/";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NYNORSK = "nn";

    /**
     * What is read in reports in Nynorsk.
     *
     * @param notes one for each of the dataset's, in their order
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Nynorsk(String source, List<String> notes) {
        public Nynorsk {
            source = source == null ? "" : source;
            notes = notes == null ? List.of() : List.copyOf(notes);
        }
    }

    /**
     * One file of a dataset.
     *
     * @param file its name, in the dataset's folder
     * @param as what it is imported as, a word of the command line
     * @param name the layer's name when it is a plain layer, or null
     * @param parts the names of the files in it when it is a folder, as a timetable is; none of a file
     * @param schematic whether its areas are drawn as a sketch, so that nothing can be measured in them
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DatasetFile(
            String file, String as, @Nullable String name, List<String> parts, boolean schematic) {

        public DatasetFile {
            parts = parts == null ? List.of() : List.copyOf(parts);
        }

        /** The paths of all its files in the dataset's folder. */
        public List<String> paths() {
            return parts.isEmpty()
                    ? List.of(file)
                    : parts.stream().map(each -> file + "/" + each).toList();
        }

        /** JSON may leave out what this record must have. */
        private void check(String where) {
            if (file == null || file.isBlank()) {
                throw DataException.data("dataset.broken", where, "files: no \"file\"");
            }
            if (as == null || as.isBlank()) {
                throw DataException.data("dataset.broken", where, file + ": no \"as\"");
            }
        }
    }

    public DatasetDescription {
        notes = notes == null ? List.of() : List.copyOf(notes);
        files = files == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(files));
        agreements = agreements == null ? List.of() : List.copyOf(agreements);
        studies = studies == null ? List.of() : List.copyOf(studies);
        illustration = illustration == null ? Map.of() : Map.copyOf(illustration);
    }

    /**
     * Reads a description.
     *
     * @param where what to call it in an error
     */
    public static DatasetDescription read(String json, String where) {
        try {
            DatasetDescription read = JSON.readValue(json, DatasetDescription.class);
            if (read == null) {
                throw DataException.data("dataset.broken", where, "null");
            }
            if (read.files().isEmpty()) {
                throw DataException.data("dataset.broken", where, "no \"files\"");
            }
            for (DatasetFile each : read.files()) {
                if (each == null) {
                    throw DataException.data("dataset.broken", where, "files: null");
                }
                each.check(where);
            }
            return read;
        } catch (JsonProcessingException e) {
            throw DataException.caused(e, "dataset.broken", where, e.getOriginalMessage());
        }
    }

    /** Where it is from, in a language where it is told in that; else as it is told. */
    public String source(Language language) {
        return nynorsk != null
                        && language.tag().equals(NYNORSK)
                        && !nynorsk.source().isBlank()
                ? nynorsk.source()
                : source;
    }

    /** The notes in a language where all of them are told in that; else as they are told. */
    public List<String> notes(Language language) {
        return nynorsk != null
                        && language.tag().equals(NYNORSK)
                        && nynorsk.notes().size() == notes.size()
                ? nynorsk.notes()
                : notes;
    }

    public DatasetDescription withId(String newId) {
        return new DatasetDescription(
                newId,
                title,
                description,
                source,
                licence,
                date,
                crs,
                illustrative,
                notes,
                files,
                agreements,
                studies,
                nynorsk,
                illustration);
    }

    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a description is always JSON", e);
        }
    }
}
