package no.omland.maps.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import no.omland.coverage.Amount;
import no.omland.maps.picture.ClassPictures;
import no.omland.maps.report.Block;
import no.omland.maps.style.MapStyle;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.WaterBody;
import no.omland.water.interest.Interest;
import no.omland.water.quality.BoundaryDistance;
import no.omland.water.quality.QualityElement;
import no.omland.water.screening.ConcernedBody;
import no.omland.water.screening.OpenQuestion;
import no.omland.water.screening.Worksheet;

/** The parts of a worksheet that speak of bodies. */
final class WorksheetSections {

    private static final int SIGNIFICANT_DIGITS = 4;
    private static final double SQUARE_METRES_IN_HECTARE = 10_000;

    private final PackLanguage texts;
    private final ClassPictures pictures;

    WorksheetSections(PackLanguage texts, MapStyle style) {
        this.texts = texts;
        this.pictures = new ClassPictures(style, texts.tag());
    }

    Block overview(Worksheet worksheet) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        int number = 0;
        for (Worksheet.Sheet sheet : worksheet.sheets()) {
            WaterBody body = sheet.finding().body();
            number++;
            rows.add(List.of(
                    Block.Cell.of(texts.number(number)),
                    Block.Cell.link(
                            List.of(body.title(), body.id().text() + " · " + texts.word("category", body.category())),
                            body.id().registerAddress()),
                    Block.Cell.of(relation(sheet.finding())),
                    Block.Cell.of(pictures.field(body.ecologicalClass(), body.modification()), standing(body))));
        }
        return new Block.Table(
                "",
                List.of(
                        Block.Column.number(texts.text("below.number"), 1.6),
                        Block.Column.text(texts.text("below.body"), 8),
                        Block.Column.text(texts.text("worksheet.relation"), 8),
                        Block.Column.text(texts.text("below.class"), 8)),
                rows,
                Block.Look.LIST);
    }

    List<Block> sheet(int number, Worksheet.Sheet sheet) {
        WaterBody body = sheet.finding().body();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, texts.number(number) + ". " + body.title() + " (" + body.id() + ")"));
        blocks.add(new Block.Points(facts(sheet)));
        if (!sheet.elements().isEmpty()) {
            blocks.add(elements(sheet.elements()));
        }
        if (!sheet.open().isEmpty()) {
            blocks.add(new Block.Paragraph(texts.text("worksheet.open"), Block.Tone.PLAIN));
            blocks.add(
                    new Block.Points(sheet.open().stream().map(this::question).toList()));
        }
        return blocks;
    }

    private String question(OpenQuestion question) {
        return texts.word("worksheet.open", question);
    }

    private List<String> facts(Worksheet.Sheet sheet) {
        WaterBody body = sheet.finding().body();
        List<String> facts = new ArrayList<>();
        facts.add(String.join("; ", relation(sheet.finding())));
        facts.add(standing(body) + ". " + verdict(body));
        facts.add(texts.text("worksheet.chemical", chemical(body.chemicalStatus())));
        if (body.pressures().isEmpty()) {
            facts.add(texts.text("below.no-pressure"));
        }
        BelowGoalSection.pressuresByDegree(body)
                .forEach((degree, types) -> facts.add(
                        texts.text("worksheet.pressures", texts.word("degree", degree), String.join("; ", types))));
        List<String> interests = new ArrayList<>();
        for (Interest interest : Interest.values()) {
            Boolean known = sheet.interests().known().get(interest);
            interests.add(texts.word("interest", interest) + ": "
                    + texts.text(known == null ? "interest.unknown" : known ? "interest.yes" : "interest.no"));
        }
        facts.add(texts.text("worksheet.interests", String.join("; ", interests)));
        return facts;
    }

    private String standing(WaterBody body) {
        boolean potential = body.modification().hasPotential();
        return texts.text(
                potential ? "below.potential" : "below.status",
                classWord(body.ecologicalClass(), potential),
                classWord(body.objective().ecological(), potential));
    }

    private String classWord(EcologicalClass ecologicalClass, boolean potential) {
        return potential && ecologicalClass == EcologicalClass.GOOD
                ? texts.text("potential.GOOD")
                : texts.word("class", ecologicalClass);
    }

    private String verdict(WaterBody body) {
        Optional<Boolean> met = body.meetsObjective();
        return texts.text(
                met.isEmpty() ? "worksheet.goal.unknown" : met.get() ? "worksheet.goal.met" : "worksheet.goal.missed");
    }

    private String chemical(ChemicalStatus status) {
        return texts.word("chemical", status);
    }

    private List<String> relation(ConcernedBody finding) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.word("relation", finding.relation()));
        if (finding.measured() != null) {
            lines.add(texts.text(
                    "worksheet.within",
                    amount(finding.measured(), finding.within()),
                    texts.percent(OptionalDouble.of(100 * finding.share())),
                    amount(finding.measured(), finding.total())));
        } else if (finding.distanceMetres() > 0) {
            lines.add(texts.text("worksheet.distance", texts.distance(finding.distanceMetres())));
        }
        return lines;
    }

    private String amount(Amount measured, double amount) {
        return measured == Amount.AREA_SQUARE_METRES
                ? decimal(amount / SQUARE_METRES_IN_HECTARE) + " ha"
                : texts.number(Math.round(amount)) + " m";
    }

    /** With room to write what the plan will do to each. */
    private Block elements(List<QualityElement> elements) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (QualityElement element : elements) {
            rows.add(List.of(
                    Block.Cell.of(List.of(element.name(), texts.word("element-group", element.group()))),
                    Block.Cell.of(texts.word("class", element.ecologicalClass())),
                    Block.Cell.of(value(element)),
                    Block.Cell.of(element.toWorse()
                            .map(to -> boundary(to, element))
                            .orElse(texts.text("worksheet.boundary.unknown"))),
                    Block.Cell.of("")));
        }
        return new Block.Table(
                texts.text("worksheet.elements"),
                List.of(
                        Block.Column.text(texts.text("worksheet.element"), 7),
                        Block.Column.text(texts.text("worksheet.element.class"), 4),
                        Block.Column.text(texts.text("worksheet.element.value"), 4),
                        Block.Column.text(texts.text("worksheet.element.boundary"), 6),
                        Block.Column.text(texts.text("worksheet.element.effect"), 6)),
                rows,
                Block.Look.LIST);
    }

    private String value(QualityElement element) {
        Double value = element.value();
        return value == null ? "–" : decimal(value) + unit(element);
    }

    private String boundary(BoundaryDistance to, QualityElement element) {
        return texts.text(
                "worksheet.boundary",
                decimal(to.distance()) + unit(element),
                texts.word("class", to.beyond()),
                decimal(to.boundary()));
    }

    private static String unit(QualityElement element) {
        return element.unit() == null ? "" : " " + element.unit();
    }

    private String decimal(double value) {
        BigDecimal number = BigDecimal.valueOf(value);
        int scale = Math.max(0, Math.min(SIGNIFICANT_DIGITS, SIGNIFICANT_DIGITS - number.precision() + number.scale()));
        String text = number.setScale(scale, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return texts == PackLanguage.EN ? text : text.replace('.', ',');
    }
}
