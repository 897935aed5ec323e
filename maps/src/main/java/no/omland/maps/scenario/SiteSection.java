package no.omland.maps.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.omland.issue.Language;
import no.omland.location.problem.Gap;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteChoice;
import no.omland.maps.report.Block;

/** Which sites are best for as many offices as the scenarios have, how sure that is, and what is nearly as good. */
final class SiteSection {

    private static final int MOST_NEAR_BEST = 5;

    private SiteSection() {}

    static List<Block> of(ReportContext context) {
        ScenarioWords words = context.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.text("sites.title")));
        if (context.findings().proofs().isEmpty()) {
            blocks.add(words.plain("sites.none"));
            return blocks;
        }
        SiteProof any = context.findings().proofs().get(0);
        blocks.add(words.plain("sites.lead", words.number(any.candidates().size())));
        for (SiteProof proof : context.findings().proofs()) {
            blocks.add(new Block.Heading(2, words.counted("sites.count", proof.count())));
            blocks.add(new Block.Paragraph(inWords(words, proof), Block.Tone.PLAIN));
            blocks.add(nearBest(context, proof));
            String own = own(context, proof.count());
            if (!own.isEmpty()) {
                blocks.add(words.plain("sites.own", own));
            }
            blocks.add(words.plain(
                    "sites.fairest",
                    names(proof, proof.fairest().best()),
                    words.minutes((double) proof.fairest().value()),
                    proofOf(words, proof.count(), proof.fairest())));
        }
        blocks.add(words.note("sites.note"));
        return blocks;
    }

    /** Which sites have the least travel time, and how sure that is. */
    static String inWords(ScenarioWords words, SiteProof proof) {
        return words.counted(
                "sites.best",
                proof.count(),
                names(proof, proof.nearest().best()),
                proofOf(words, proof.count(), proof.nearest()));
    }

    private static String proofOf(ScenarioWords words, int count, SiteAnswer answer) {
        Gap gap = answer.gap();
        Language decimals = words.language().tag().equals("en") ? Language.of("en") : Language.of("nb");
        return words.text(gap.key(), words.number(count), gap.percent(decimals));
    }

    private static String names(SiteProof proof, SiteChoice choice) {
        return choice.sites().stream().map(proof.candidates()::get).collect(Collectors.joining(", "));
    }

    /** The scenarios with as many offices, with their own mean times. */
    private static String own(ReportContext context, int count) {
        return context.findings().scenarios().stream()
                .filter(each -> each.scenario().offices().size() == count)
                .map(each -> context.words()
                        .text(
                                "assessment.mean",
                                each.title(),
                                context.words().minutes(each.people().meanTenthSeconds())))
                .collect(Collectors.joining("; "));
    }

    private static Block nearBest(ReportContext context, SiteProof proof) {
        ScenarioWords words = context.words();
        double people = context.findings().grounded().demand().places().people();
        List<List<Block.Cell>> rows = new ArrayList<>();
        int rank = 1;
        for (SiteChoice choice :
                proof.nearest().nearBest().stream().limit(MOST_NEAR_BEST).toList()) {
            double more = choice.value() - proof.nearest().value();
            rows.add(List.of(
                    Block.Cell.of(words.number(rank++)),
                    Block.Cell.of(names(proof, choice)),
                    Block.Cell.of(words.minutes((double) choice.totalCost() / choice.servedWeight())),
                    Block.Cell.of(words.share(more, proof.nearest().value()))));
        }
        return new Block.Table(
                words.text(proof.nearest().nearBestComplete() ? "sites.near" : "sites.near-found"),
                List.of(
                        Block.Column.number(words.text("sites.rank"), 1.2),
                        Block.Column.text(words.text("sites.where"), 9),
                        Block.Column.number(words.text("column.mean"), 2.4),
                        Block.Column.number(words.text("sites.worse"), 2.4)),
                rows,
                Block.Look.LIST);
    }
}
