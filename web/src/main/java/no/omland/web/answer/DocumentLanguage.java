package no.omland.web.answer;

import io.javalin.http.Context;
import no.omland.issue.DataException;
import no.omland.maps.pack.PackLanguage;

/** Which language a document that is asked for over HTTP is written in. */
public final class DocumentLanguage {

    private DocumentLanguage() {}

    /**
     * The {@code language} of the address, else the one that the browser wishes for.
     *
     * @throws DataException when the address names one that there are no texts in: a document in another would be taken for what was asked for
     */
    public static PackLanguage of(Context context) {
        String named = context.queryParam("language");
        String wanted = named == null ? Answers.language(context).tag() : named;
        return PackLanguage.find(wanted).orElseThrow(() -> DataException.use("document.language", wanted));
    }
}
