package no.omland.web.answer;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other pages in the person's browser from changing anything here. Whatever is no mere question must
 *
 * <ul>
 *   <li>carry the header {@code X-Omland}, which a page of another origin may not send without asking, and is never told that it may,
 *   <li>come from this very origin, as far as the browser says where it comes from,
 *   <li>be sent to an address in figures, to {@code localhost}, or to the name that the server was told to listen on: a name that somebody else owns may be
 *       made to point here.
 * </ul>
 */
public final class SameOrigin {

    /** The header that every request which changes something carries. */
    public static final String HEADER = "X-Omland";

    private static final Set<HandlerType> QUESTIONS = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private SameOrigin() {}

    /** @param ownName the name or address that the server was told to listen on */
    public static void register(RoutesConfig routes, String ownName) {
        routes.beforeMatched(context -> {
            if (!QUESTIONS.contains(context.method()) && !isOurs(context, ownName)) {
                throw DataException.use("request.foreign", context.path());
            }
        });
    }

    private static boolean isOurs(Context context, String ownName) {
        String host = context.header("Host");
        if (context.header(HEADER) == null || host == null) {
            return false;
        }
        String name = nameOf("http://" + host);
        if (name == null || !(isAddress(name) || name.equals("localhost") || name.equals(plain(ownName)))) {
            return false;
        }
        String site = context.header("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = context.header("Origin");
        return origin == null || host.equals(authority(origin));
    }

    private static boolean isAddress(String name) {
        return name.startsWith("[") || name.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String nameOf(String address) {
        try {
            String host = new URI(address).getHost();
            return host == null ? null : plain(host);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable String authority(String origin) {
        try {
            return new URI(origin).getAuthority();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
