package no.omland.maps.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.omland.maps.report.Block;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.agreement.Agreement;
import no.omland.water.agreement.AgreementMember;
import no.omland.water.agreement.ContactRole;

/** Who does what: the agreements of the water areas, and whom to ask in the municipality, or in each of an area. */
final class OrganisationSection {

    private OrganisationSection() {}

    /** Nothing when neither bodies nor an agreement speak of the scope. */
    static List<Block> of(PackContext context) {
        PackLanguage texts = context.texts();
        List<Agreement> agreements = agreements(context);
        if (agreements.isEmpty() && context.bodies().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, texts.text("organisation.title")));
        if (agreements.isEmpty()) {
            blocks.add(new Block.Paragraph(texts.text("organisation.none", context.spoken()), Block.Tone.PLAIN));
        }
        agreements.forEach(each -> blocks.addAll(agreement(context, each)));
        return blocks;
    }

    /** Those that the municipality hosts, is a member of, or has water of; of an area its own. */
    private static List<Agreement> agreements(PackContext context) {
        if (context.scope().kind() == PackScope.Kind.AREA) {
            Agreement own = context.snapshot().agreements().get(context.scope().key());
            return own == null ? List.of() : List.of(own);
        }
        MunicipalityNumber number = new MunicipalityNumber(context.scope().key());
        Set<String> areas = context.bodies().stream()
                .map(body -> body.place().area())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return context.snapshot().agreements().values().stream()
                .filter(each ->
                        each.member(number).isPresent() || each.host().equals(number) || areas.contains(each.area()))
                .toList();
    }

    private static List<Block> agreement(PackContext context, Agreement agreement) {
        PackLanguage texts = context.texts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, texts.text("scope.AREA", agreement.area())));
        List<String> points = new ArrayList<>();
        LocalDate until = agreement.until();
        String from = texts.date(agreement.from());
        points.add(
                until == null
                        ? texts.text("organisation.open", agreement.title(), from)
                        : texts.text("organisation.period", agreement.title(), from, texts.date(until)));
        if (until != null && until.isBefore(context.date())) {
            points.add(texts.text("organisation.over"));
        }
        points.add(texts.text("organisation.host", name(context, agreement.host())));
        if (!agreement.steeringGroup().isBlank()) {
            points.add(texts.text("organisation.steering", agreement.steeringGroup()));
        }
        points.add(texts.text(
                "organisation.members",
                agreement.members().stream()
                        .map(each -> name(context, each.municipality()))
                        .collect(Collectors.joining(", "))));
        blocks.add(new Block.Points(points));
        if (context.scope().kind() == PackScope.Kind.AREA) {
            blocks.add(contacts(context, agreement.members()));
            return blocks;
        }
        agreement
                .member(new MunicipalityNumber(context.scope().key()))
                .ifPresentOrElse(
                        member -> blocks.add(contacts(texts, member)),
                        () -> blocks.add(new Block.Paragraph(
                                texts.text("organisation.no-member", context.spoken()), Block.Tone.NOTE)));
        return blocks;
    }

    private static Block contacts(PackLanguage texts, AgreementMember member) {
        return new Block.Table(
                texts.text("contact.caption"),
                List.of(
                        Block.Column.text(texts.text("contact.role"), 3),
                        Block.Column.text(texts.text("contact.whom"), 9)),
                Arrays.stream(ContactRole.values())
                        .map(role -> List.of(
                                Block.Cell.of(texts.word("contact", role)),
                                Block.Cell.of(contact(texts, member, role))))
                        .toList(),
                Block.Look.LIST);
    }

    private static String contact(PackLanguage texts, AgreementMember member, ContactRole role) {
        return member.contacts().getOrDefault(role, texts.text("contact.nobody"));
    }

    private static Block contacts(PackContext context, List<AgreementMember> members) {
        PackLanguage texts = context.texts();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(texts.text("municipalities.name"), 3));
        Arrays.stream(ContactRole.values())
                .forEach(role -> columns.add(Block.Column.text(texts.word("contact", role), 4)));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (AgreementMember member : members) {
            List<Block.Cell> row = new ArrayList<>();
            row.add(Block.Cell.of(name(context, member.municipality())));
            for (ContactRole role : ContactRole.values()) {
                row.add(Block.Cell.of(contact(texts, member, role)));
            }
            rows.add(row);
        }
        return new Block.Table(texts.text("contact.caption"), columns, rows, Block.Look.LIST);
    }

    private static String name(PackContext context, MunicipalityNumber number) {
        return context.snapshot().municipalityName(number);
    }
}
