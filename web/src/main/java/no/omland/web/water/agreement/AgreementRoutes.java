package no.omland.web.water.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.Map;
import no.omland.dataset.AgreementDocuments;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.store.Workspace;
import no.omland.water.agreement.Agreement;
import no.omland.water.agreement.AgreementJson;
import no.omland.water.agreement.AgreementMember;
import no.omland.water.agreement.ContactRole;
import no.omland.web.answer.Answers;
import no.omland.web.live.LiveWorkspace;

/** The answers about municipalities and the agreements of water areas, and the filling in of both. */
public final class AgreementRoutes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LiveWorkspace workspace;

    public AgreementRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/water/municipalities/{number}", this::municipality);
        routes.get("/api/water/agreements", this::agreements);
        routes.get("/api/water/agreements/{area}", this::agreement);
        routes.put("/api/water/agreements/{area}", this::replace);
        routes.put("/api/water/agreements/{area}/contacts/{number}", this::contacts);
    }

    private void municipality(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        String written = context.pathParam("number");
        MunicipalityNumber number = MunicipalityNumber.find(written)
                .filter(snapshot::hasMunicipality)
                .map(snapshot::today)
                .orElseThrow(() -> DataException.use("municipality.not-found", written));
        Answers.json(context, snapshot.version(), MunicipalityAnswer.of(number, snapshot, workspace.isWritable()));
    }

    private void agreements(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Answers.json(
                context,
                snapshot.version(),
                snapshot.agreements().values().stream()
                        .map(each -> AgreementAnswer.of(each, snapshot))
                        .toList());
    }

    private void agreement(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Answers.json(
                context,
                snapshot.version(),
                AgreementAnswer.of(find(snapshot.agreements(), context.pathParam("area")), snapshot));
    }

    private static Agreement find(Map<String, Agreement> agreements, String area) {
        Agreement found = agreements.get(area);
        if (found == null) {
            if (agreements.isEmpty()) {
                throw DataException.use("agreement.none-yet", area);
            }
            throw DataException.use("agreement.not-found", area, String.join(" · ", agreements.keySet()));
        }
        return found;
    }

    /** Puts a whole agreement, in the shape of its file, in place of the one the area had. */
    private void replace(Context context) {
        Agreement agreement = AgreementJson.read(context.body(), context.path());
        if (!agreement.area().equals(context.pathParam("area"))) {
            throw DataException.use("request.invalid", context.path(), "area: " + agreement.area());
        }
        try (Workspace opened = workspace.openForWriting()) {
            AgreementDocuments.write(opened, agreement);
        }
        answer(context, agreement.area());
    }

    /** Fills in the contacts of one member: an object of role and contact; a role that is not named stays, an empty one is taken away. */
    private void contacts(Context context) {
        Map<ContactRole, String> contacts = wished(context);
        String area = context.pathParam("area");
        String written = context.pathParam("number");
        try (Workspace opened = workspace.openForWriting()) {
            Agreement agreement = find(AgreementDocuments.read(opened), area);
            MunicipalityNumber number = MunicipalityNumber.find(written)
                    .filter(each -> agreement.member(each).isPresent())
                    .orElseThrow(() -> DataException.use(
                            "agreement.no-member",
                            area,
                            written,
                            String.join(
                                    " · ",
                                    agreement.members().stream()
                                            .map(member -> member.municipality().digits())
                                            .toList())));
            AgreementDocuments.write(opened, agreement.withContacts(number, contacts));
        }
        answer(context, area);
    }

    private void answer(Context context, String area) {
        workspace.refresh();
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Answers.write(context, AgreementAnswer.of(find(snapshot.agreements(), area), snapshot));
    }

    private static Map<ContactRole, String> wished(Context context) {
        Map<String, String> body;
        try {
            body = JSON.readValue(context.body(), new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw DataException.caused(e, "request.invalid", context.path(), e.getOriginalMessage());
        }
        Map<ContactRole, String> contacts = new EnumMap<>(ContactRole.class);
        (body == null ? Map.<String, String>of() : body).forEach((word, contact) -> {
            String text = contact == null ? "" : contact;
            ContactRole role = ContactRole.find(word)
                    .filter(any -> AgreementMember.isContact(text))
                    .orElseThrow(() -> DataException.use("agreement.contact", word, text));
            contacts.put(role, text);
        });
        return contacts;
    }
}
