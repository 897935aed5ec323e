package no.omland.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code docs/commands.md} holds, word for word, the section that follows from each command and its help texts. */
final class CommandsDocumentationTest {

    private static final ResourceBundle HELP = ResourceBundle.getBundle("no.omland.web.cli.help", Locale.ROOT);

    static Stream<String> commands() {
        return names("", new CommandLine(new Omland()));
    }

    /** A command that has others beneath it is followed by them: {@code travel}, {@code travel matrix}. */
    private static Stream<String> names(String above, CommandLine line) {
        return line.getSubcommands().entrySet().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(above + each.getKey()), names(above + each.getKey() + " ", each.getValue())));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsDocumentedWithItsOptions(String name) throws IOException {
        CommandLine command = new CommandLine(new Omland());
        for (String word : name.split(" ")) {
            command = Objects.requireNonNull(command.getSubcommands().get(word));
        }

        assertThat(Files.readString(Path.of("docs", "commands.md"))).contains(section(name, command.getCommandSpec()));
    }

    /** A heading, the sentence of the command's help, and a table of its arguments. */
    private static String section(String name, CommandSpec command) {
        StringBuilder section = new StringBuilder(
                "## omland " + name + "\n\n" + help("omland." + name.replace(' ', '.') + ".usage.description") + "\n");
        if (command.positionalParameters().isEmpty()
                && command.options().stream().allMatch(option -> option.usageHelp() || option.versionHelp())) {
            return section.toString();
        }
        section.append("\n| | |\n| --- | --- |\n");
        command.positionalParameters()
                .forEach(argument -> section.append(line("`" + argument.paramLabel() + "`", argument)));
        command.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .map(option -> line(written(option), option))
                .sorted()
                .forEach(section::append);
        return section.toString();
    }

    private static String written(OptionSpec option) {
        String label =
                option.arity().max() == 0 ? "" : " " + option.paramLabel().replace("|", "\\|");
        return "`" + option.longestName() + label + "`";
    }

    private static String line(String written, ArgSpec argument) {
        return "| " + written + " | " + help(argument.descriptionKey()) + " |\n";
    }

    /** As picocli shows it, which takes a percent sign for the beginning of a format: one that is meant is written twice. */
    private static String help(String key) {
        return String.format(Locale.ROOT, HELP.getString(key));
    }
}
