package no.omland.web.answer;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Predicate;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every failure into an {@link ErrorAnswer}. */
public final class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULT = 500;

    private Errors() {}

    /** @param page answers with a page of its own for an address that is not there when a person asks for it, and tells whether it did */
    public static void register(RoutesConfig routes, Predicate<Context> page) {
        routes.exception(DataException.class, (e, context) -> answer(context, e));
        routes.exception(Exception.class, (e, context) -> {
            LOG.error("{} {} failed", context.method(), context.path(), e);
            answer(context, SERVER_FAULT, "server.fault", context.path());
        });
        routes.error(NOT_FOUND, context -> {
            if (isUnanswered(context) && !page.test(context)) {
                answer(context, NOT_FOUND, "address.not-found", context.path());
            }
        });
        routes.error(
                METHOD_NOT_ALLOWED,
                context -> answer(context, METHOD_NOT_ALLOWED, "method.not-allowed", context.path()));
    }

    private static boolean isUnanswered(Context context) {
        String type = context.res().getContentType();
        return type == null || !type.startsWith("application/json");
    }

    private static void answer(Context context, DataException e) {
        Language language = Answers.language(context);
        int status = status(e.code());
        context.status(status);
        Answers.write(context, ErrorAnswer.of(status, e, language));
    }

    private static int status(String code) {
        if (code.endsWith(".not-found")) {
            return NOT_FOUND;
        }
        if (code.endsWith(".busy")) {
            return TOO_MANY;
        }
        if (code.endsWith(".too-large")) {
            return TOO_LARGE;
        }
        return code.equals("request.foreign") || code.equals("workspace.sample") ? FORBIDDEN : BAD_REQUEST;
    }

    private static void answer(Context context, int status, String code, String where) {
        Language language = Answers.language(context);
        context.status(status);
        Answers.write(
                context,
                new ErrorAnswer(
                        status, code, where + ": " + language.text(code), language.text(code + ".hint"), List.of()));
    }
}
