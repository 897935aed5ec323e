package no.omland.web.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import no.omland.crs.EpsgCode;
import no.omland.crs.ReferenceSystem;
import no.omland.crs.UnknownReferenceSystemException;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.ImportOptions;
import no.omland.importing.ProfileAliases;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a file that was uploaded; whatever is null or blank is found out from the file.
 *
 * @param file its name in the upload
 * @param as what it is about, a word of {@link DatasetKind}
 * @param crs such as {@code EPSG:25833}
 * @param encoding such as {@code ISO-8859-1}
 * @param table the one table wanted of a file of several
 * @param name what a plain layer is to be called
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FileChoice(
        @Nullable String file,
        @Nullable String as,
        @Nullable String crs,
        @Nullable String encoding,
        @Nullable String table,
        @Nullable String name) {

    /**
     * The request to look at the file, or to import it.
     *
     * @throws DataException when there is no such file, or a choice is none that there is
     */
    ImportRequest request(Upload upload) {
        String wanted = file == null ? "" : file;
        return new ImportRequest(
                upload.find(wanted).orElseThrow(() -> DataException.use("upload-file.not-found", wanted)),
                new ImportOptions(
                        given(crs).map(FileChoice::code).orElse(null),
                        given(encoding).map(ImportOptions::encodingNamed).orElse(null),
                        given(table).orElse(null),
                        ProfileAliases.BUILT_IN),
                given(as).map(FileChoice::kind),
                given(name),
                "",
                false);
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }

    private static DatasetKind kind(String word) {
        return DatasetKind.find(word)
                .orElseThrow(() -> DataException.use(
                        "selection.unknown",
                        "as",
                        word,
                        Arrays.stream(DatasetKind.values())
                                .map(DatasetKind::word)
                                .collect(Collectors.joining(" · "))));
    }

    private static EpsgCode code(String text) {
        try {
            EpsgCode code = EpsgCode.parse(text.matches("\\d+") ? "EPSG:" + text : text);
            ReferenceSystem.of(code);
            return code;
        } catch (IllegalArgumentException | UnknownReferenceSystemException e) {
            throw DataException.use("crs.unknown", "crs", text);
        }
    }
}
