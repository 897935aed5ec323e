package no.omland.water.register;

import java.time.Year;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.omland.feature.Feature;
import no.omland.importing.ColumnMapping;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.water.Exemption;
import no.omland.water.register.StatusWords.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads deadline and exemptions of a goal out of one row. Sources have a column that names the exemption, or one column for each that says yes, a year, or the
 * less strict class itself.
 */
final class GoalWords {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");
    private static final String SEPARATOR = ",";
    private static final String NONE = "NONE";
    private static final String YES = "YES";

    private final ColumnMapping columns;
    private final IssueLog log;

    GoalWords(ColumnMapping columns, IssueLog log) {
        this.columns = columns;
        this.log = log;
    }

    boolean hasDeadline() {
        return columns.has("deadline") || columns.has("longerDeadline");
    }

    boolean hasExemptions() {
        return columns.has("exemption") || columns.has("longerDeadline") || columns.has("lessStrictGoal");
    }

    /** The last year that the row names as its deadline, of a period such as {@code 2022–2027} its end; null when it names none. */
    @Nullable
    String deadline(Feature row, long rowNumber) {
        String own = columns.text(row, "deadline");
        Optional<Year> stated = own == null ? Optional.empty() : lastYear(own);
        if (own != null && stated.isEmpty() && !isWord(own)) {
            log.addAt(IssueCode.DEADLINE_UNREADABLE, rowNumber, columns.columnName("deadline"), own);
        }
        String later = columns.text(row, "longerDeadline");
        return stated.or(() -> later == null ? Optional.empty() : lastYear(later))
                .map(Year::toString)
                .orElse(null);
    }

    /** The exemptions that the row states, by name with a comma between; null when it states none. */
    @Nullable
    String exemptions(Feature row, long rowNumber) {
        Set<Exemption> stated = EnumSet.noneOf(Exemption.class);
        String named = columns.text(row, "exemption");
        if (named != null) {
            for (String part : named.split("[,;/]| og ", -1)) {
                addNamed(part.strip(), stated, rowNumber);
            }
        }
        if (saysYes(row, "longerDeadline", rowNumber)) {
            stated.add(Exemption.LONGER_DEADLINE);
        }
        if (saysYes(row, "lessStrictGoal", rowNumber)) {
            stated.add(Exemption.LESS_STRICT_GOAL);
        }
        return stated.isEmpty() ? null : stated.stream().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    /** What {@link #exemptions(Feature, long)} wrote. A word that someone else wrote into the column counts as none. */
    static Set<Exemption> exemptions(@Nullable String written) {
        Set<Exemption> stated = EnumSet.noneOf(Exemption.class);
        if (written != null) {
            Arrays.stream(Exemption.values())
                    .filter(each -> Arrays.asList(written.split(SEPARATOR, -1)).contains(each.name()))
                    .forEach(stated::add);
        }
        return stated;
    }

    private void addNamed(String word, Set<Exemption> stated, long rowNumber) {
        if (word.isEmpty()) {
            return;
        }
        Optional<String> meaning = StatusWords.find(WordList.EXEMPTION, word);
        if (meaning.isEmpty()) {
            log.addAt(IssueCode.EXEMPTION_UNKNOWN_WORD, rowNumber, columns.columnName("exemption"), word);
        }
        meaning.filter(name -> !name.equals(NONE) && !name.equals(YES))
                .map(Exemption::valueOf)
                .ifPresent(stated::add);
    }

    /** A column for one exemption says so by yes, by its name, by a year, or by the class that is enough. */
    private boolean saysYes(Feature row, String field, long rowNumber) {
        String word = columns.text(row, field);
        if (word == null) {
            return false;
        }
        Optional<String> meaning = StatusWords.find(WordList.EXEMPTION, word);
        boolean isClass = StatusWords.find(WordList.ECOLOGICAL, word)
                .filter(found -> !found.equals(StatusWords.NOT_APPLICABLE) && !found.equals("UNKNOWN"))
                .isPresent();
        if (meaning.isEmpty() && !isClass && lastYear(word).isEmpty() && !isWord(word)) {
            log.addAt(IssueCode.EXEMPTION_UNKNOWN_WORD, rowNumber, columns.columnName(field), word);
            return false;
        }
        return isClass
                || lastYear(word).isPresent()
                || meaning.filter(found -> !found.equals(NONE)).isPresent();
    }

    /** Whether a word is known to say that nothing is set. */
    private static boolean isWord(String word) {
        return StatusWords.find(WordList.EXEMPTION, word).isPresent()
                || StatusWords.find(WordList.ECOLOGICAL, word).isPresent();
    }

    private static Optional<Year> lastYear(String text) {
        Matcher years = YEAR.matcher(text);
        Year last = null;
        while (years.find()) {
            Year year = Year.parse(years.group());
            last = last == null || year.isAfter(last) ? year : last;
        }
        return Optional.ofNullable(last);
    }
}
