package no.omland.web.water.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import no.omland.water.WaterCategory;
import no.omland.water.agreement.Agreement;
import no.omland.water.figures.StatusFigures;
import no.omland.web.water.StatusElement;
import org.jspecify.annotations.Nullable;

/**
 * One municipality beside the water areas that it has bodies in.
 *
 * @param figures of its bodies, those that it shares counted whole
 * @param areas the figures of each of its areas, each body counted once
 * @param shared the bodies that also lie elsewhere
 * @param agreements those that it is a member of or hosts
 * @param writable whether contacts can be filled in here
 */
record MunicipalityAnswer(
        String number,
        String name,
        StatusElement figures,
        List<StatusElement> areas,
        List<SharedBody> shared,
        List<AgreementAnswer> agreements,
        boolean writable) {

    /**
     * A body that lies in other municipalities too.
     *
     * @param others their names
     * @param elsewhere codes of other countries and of the shelf
     */
    record SharedBody(
            String id,
            @Nullable String name,
            WaterCategory category,
            Modification modification,
            EcologicalClass status,
            List<AgreementAnswer.Place> others,
            List<String> elsewhere) {}

    static MunicipalityAnswer of(MunicipalityNumber number, WorkspaceSnapshot snapshot, boolean writable) {
        List<WaterBody> own = snapshot.waterBodies().stream()
                .filter(body -> body.place().municipalities().contains(number))
                .toList();
        TreeSet<String> areas = new TreeSet<>();
        own.forEach(body -> {
            String area = body.place().area();
            if (area != null) {
                areas.add(area);
            }
        });
        String name = snapshot.municipalityName(number);
        return new MunicipalityAnswer(
                number.digits(),
                name,
                StatusElement.of(name, number.digits(), StatusFigures.of(own)),
                areas.stream().map(area -> area(area, snapshot)).toList(),
                own.stream()
                        .filter(body -> body.place().isShared())
                        .map(body -> shared(body, number, snapshot))
                        .toList(),
                agreements(number, snapshot),
                writable);
    }

    private static StatusElement area(String area, WorkspaceSnapshot snapshot) {
        return StatusElement.of(
                area,
                null,
                StatusFigures.of(snapshot.waterBodies().stream()
                        .filter(body -> area.equals(body.place().area()))
                        .toList()));
    }

    private static SharedBody shared(WaterBody body, MunicipalityNumber number, WorkspaceSnapshot snapshot) {
        return new SharedBody(
                body.id().text(),
                body.name(),
                body.category(),
                body.modification(),
                body.ecologicalClass(),
                body.place().municipalities().stream()
                        .filter(other -> !other.equals(number))
                        .map(other -> AgreementAnswer.place(other, snapshot))
                        .toList(),
                body.place().elsewhere());
    }

    private static List<AgreementAnswer> agreements(MunicipalityNumber number, WorkspaceSnapshot snapshot) {
        List<AgreementAnswer> answers = new ArrayList<>();
        for (Agreement agreement : snapshot.agreements().values()) {
            if (agreement.member(number).isPresent() || agreement.host().equals(number)) {
                answers.add(AgreementAnswer.of(agreement, snapshot));
            }
        }
        return answers;
    }
}
