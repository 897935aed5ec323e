package no.omland.web.cli.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.omland.account.MissingFigure;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyAccount;
import no.omland.dataset.scenario.StudyAccounts;
import no.omland.issue.Language;
import no.omland.scenario.Scenario;
import no.omland.travel.Season;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.scenario.AccountListing;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What scenarios cost in a year, who pays, and what changes from one of them. */
@Command(name = "account", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class ScenarioAccountCommand implements Callable<Integer> {

    /** What a row is of. */
    enum By {
        SCENARIO,
        POST
    }

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private StudyOptions file;

    @Option(names = "--before", paramLabel = "NAME", descriptionKey = "study-before")
    private @Nullable String before;

    @Option(
            names = "--by",
            paramLabel = "scenario|post",
            defaultValue = "scenario",
            descriptionKey = "study-account-by")
    private By by;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Option(names = "--season", paramLabel = "summer|winter", descriptionKey = "study-season")
    private @Nullable Season season;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        GroundedStudy study = file.study(workspace, terminal);
        study.fitting();
        StudyAccounts accounts = new StudyAccounts(study);
        Map<String, StudyAccount> made = new LinkedHashMap<>();
        Map<String, Scenario> scenarios = scenarios(study);
        DemandNotes.tell(study, scenarios.values(), terminal);
        Scenario base = scenarios.values().iterator().next();
        scenarios.values().forEach(each -> study.otherClients(base, each).ifPresent(terminal::note));
        study.outside(scenarios.values()).forEach(terminal::note);
        scenarios.forEach((name, scenario) -> {
            Season when = season == null ? scenario.network().season() : season;
            made.put(name, accounts.of(scenario, study.evaluate(scenario, when).visits()));
        });
        List<AccountListing.Row> rows = AccountListing.rows(made);
        Listing<?> listing = by == By.POST
                ? AccountListing.byPost(rows)
                : format == ListingFormat.TABLE ? AccountListing.asTable(rows) : AccountListing.byScenario(rows);
        format.print(listing, terminal);
        if (format == ListingFormat.TABLE) {
            explain(rows, terminal);
        }
        return ExitCode.DONE;
    }

    /** The one that the others are held against first. */
    private Map<String, Scenario> scenarios(GroundedStudy study) {
        String first =
                before == null ? study.study().scenarios().keySet().iterator().next() : before;
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        scenarios.put(first, study.study().scenario(first));
        scenarios.putAll(file.scenarios(study.study()));
        return scenarios;
    }

    private static void explain(List<AccountListing.Row> rows, Terminal terminal) {
        Texts texts = terminal.texts();
        Language language = texts.language();
        for (AccountListing.Row row : rows) {
            if (row.change() != null && row.isWeighed()) {
                terminal.err()
                        .println(row.change().words(language) + ". "
                                + texts.text("account.break-even", row.change().breakEvenWords(language)) + ".");
            }
            String ferries = row.studied().account().ferryCrossings().entrySet().stream()
                    .map(each -> ferry(each.getKey(), each.getValue(), row.studied(), texts))
                    .collect(Collectors.joining("; "));
            if (!ferries.isEmpty()) {
                terminal.err().println(texts.text("account.ferries", row.name(), ferries));
            }
            String missing = missing(row.studied().account().missing(), texts);
            if (!missing.isEmpty()) {
                terminal.err().println(texts.text("account.missing", row.name(), missing));
            }
        }
        TreeSet<StudyAccount.Assumption> assumed = new TreeSet<>();
        rows.forEach(row -> assumed.addAll(row.studied().assumed()));
        assumed.forEach(each -> terminal.err().println(texts.text("account.assumed." + code(each))));
        terminal.err().flush();
    }

    /** How often it is taken, and what a crossing costs where somebody told it. */
    private static String ferry(String name, BigFraction crossings, StudyAccount studied, Texts texts) {
        String times = texts.number(Math.round(crossings.doubleValue()));
        return studied.account().rates().isFareTold(name)
                ? texts.text(
                        "account.ferry",
                        name,
                        times,
                        texts.decimal(studied.account().rates().fare(name)))
                : texts.text("account.ferry-untold", name, times);
    }

    /** Offices that lack the same are named together. */
    private static String missing(List<MissingFigure> figures, Texts texts) {
        Map<String, Set<String>> who = new LinkedHashMap<>();
        figures.forEach(each -> who.computeIfAbsent(post(each, texts), any -> new LinkedHashSet<>())
                .add(each.who()));
        Map<Set<String>, List<String>> posts = new LinkedHashMap<>();
        who.forEach((post, offices) ->
                posts.computeIfAbsent(offices, any -> new ArrayList<>()).add(post));
        return posts.entrySet().stream()
                .map(each -> String.join(", ", each.getKey()) + ": " + String.join(", ", each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String post(MissingFigure figure, Texts texts) {
        return texts.text("account.post." + code(figure.post()))
                + figure.payer()
                        .map(payer -> " (" + texts.text("account.payer." + code(payer)) + ")")
                        .orElse("");
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
