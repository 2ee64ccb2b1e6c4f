package org.returntowork.modification;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.returntowork.duties.DemandKind;
import org.returntowork.observation.Match;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a catalogue file as {@code docs/modifications.md} describes it, and says all that is wrong with it at once. */
final class CatalogueFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> FIELDS = Set.of("kind", "answers", "limits", "removesDemand", "description");
    private static final int LONGEST = 350;
    private static final String PROPERTY = "rtw.modifications.catalogue";

    private final String name;
    private final List<String> problems = new ArrayList<>();

    private CatalogueFile(String name) {
        this.name = name;
    }

    /** @throws FailureAnalyzedException if the file cannot be read or says something it cannot mean; names every entry */
    static Map<DemandKind, List<CatalogueEntry>> read(Resource file) {
        CatalogueFile reading = new CatalogueFile(file.getDescription());
        try (InputStream content = file.getInputStream()) {
            JsonNode root = YAML.readTree(content);
            Map<DemandKind, List<CatalogueEntry>> entries = reading.kinds(root);
            reading.complete(entries);
            reading.stopAtProblems();
            return entries;
        } catch (IOException e) {
            throw reading.broken("cannot be read.", "Check the path that " + PROPERTY + " names");
        } catch (JacksonException e) {
            String line = e.getLocation() == null ? "?" : "" + e.getLocation().getLineNr();
            throw reading.broken("is no YAML, line " + line + ": " + e.getOriginalMessage(), "Mend that line");
        }
    }

    private Map<DemandKind, List<CatalogueEntry>> kinds(JsonNode root) {
        Map<DemandKind, List<CatalogueEntry>> entries = new EnumMap<>(DemandKind.class);
        root.properties().forEach(kind -> {
            DemandKind demand = constant(DemandKind.class, kind.getKey(), "The demand kind");
            List<CatalogueEntry> of = new ArrayList<>();
            for (int at = 0; at < kind.getValue().size(); at++) {
                CatalogueEntry entry = entry(kind.getValue().get(at), kind.getKey() + ", entry " + (at + 1));
                if (entry != null) {
                    of.add(entry);
                }
            }
            if (demand != null) {
                entries.put(demand, of);
            }
        });
        return entries;
    }

    private CatalogueEntry entry(JsonNode node, String where) {
        int before = problems.size();
        node.propertyNames().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> wrong(where, "takes no \"" + field + "\"; it takes " + new TreeSet<>(FIELDS)));
        ModificationKind kind =
                constant(ModificationKind.class, node.path("kind").asString(""), where + ": kind");
        Set<Match> answers = answers(node.path("answers"), where);
        Set<String> figures = figures(node.path("limits"), where);
        String description = description(node.path("description").asString(""), figures, where);
        if (kind != null && kind.needsLimits() && figures.isEmpty()) {
            wrong(where, kind + " is nothing but its figures; say limits: true, or which");
        }
        boolean removes = node.path("removesDemand").asBoolean(false);
        return problems.size() > before ? null : new CatalogueEntry(kind, answers, figures, removes, description);
    }

    private Set<Match> answers(JsonNode given, String where) {
        Set<Match> answers = EnumSet.noneOf(Match.class);
        given.forEach(one -> {
            Match match = constant(Match.class, one.asString(""), where + ": answers");
            if (match == Match.FITS) {
                wrong(where, "what FITS needs no change; take it out of answers");
            } else if (match != null) {
                answers.add(match);
            }
        });
        if (given.isEmpty()) {
            wrong(where, "says nothing in answers; it takes EXCEEDS, FITS_WITH_BREAKS and NOT_ASSESSED");
        }
        return answers;
    }

    private Set<String> figures(JsonNode given, String where) {
        Set<String> all = new TreeSet<>(CatalogueEntry.FIGURE_OF.values());
        if (given.isBoolean()) {
            return given.asBoolean() ? all : Set.of();
        }
        Set<String> figures = new LinkedHashSet<>();
        given.forEach(one -> {
            if (all.contains(one.asString(""))) {
                figures.add(one.asString());
            } else {
                wrong(where, "limits has no figure \"" + one.asString("") + "\"; it takes true, or some of " + all);
            }
        });
        return figures;
    }

    private String description(String text, Set<String> figures, String where) {
        if (text.isBlank() || text.length() > LONGEST) {
            wrong(where, "needs a description of 1 to " + LONGEST + " characters");
        }
        CatalogueEntry.placeholders(text).results().forEach(found -> {
            String placeholder = found.group(1);
            String figure = CatalogueEntry.FIGURE_OF.get(placeholder);
            if (figure == null && !CatalogueEntry.WORDS.contains(placeholder)) {
                wrong(
                        where,
                        "knows no {" + placeholder + "}; it knows "
                                + new TreeSet<>(CatalogueEntry.FIGURE_OF.keySet()) + " and "
                                + new TreeSet<>(CatalogueEntry.WORDS));
            } else if (figure != null && !figures.contains(figure)
                    || placeholder.equals("limits") && figures.isEmpty()) {
                wrong(where, "says {" + placeholder + "}, so its limits must have that figure");
            }
        });
        return text;
    }

    /** There must be an idea for every mismatch, whatever its figures and however essential its duty. */
    private void complete(Map<DemandKind, List<CatalogueEntry>> entries) {
        for (DemandKind kind : DemandKind.values()) {
            List<CatalogueEntry> of = entries.getOrDefault(kind, List.of());
            for (Match match : List.of(Match.EXCEEDS, Match.NOT_ASSESSED)) {
                if (of.stream()
                        .noneMatch(entry -> entry.always() && entry.answers().contains(match))) {
                    wrong(
                            kind.name(),
                            "has no entry for " + match + " without limits and other than REASSIGN_DUTY; add one");
                }
            }
            if (of.stream()
                    .noneMatch(entry -> entry.answers().contains(Match.FITS_WITH_BREAKS)
                            && (entry.always() || entry.figures().contains("longestBoutMinutes")))) {
                wrong(kind.name(), "has no entry for FITS_WITH_BREAKS that limits longestBoutMinutes; add one");
            }
        }
    }

    private <E extends Enum<E>> E constant(Class<E> type, String text, String where) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        wrong(where, "\"" + text + "\" is none of " + Arrays.toString(type.getEnumConstants()));
        return null;
    }

    private void wrong(String where, String what) {
        problems.add(where + ": " + what);
    }

    private void stopAtProblems() {
        if (!problems.isEmpty()) {
            throw broken(
                    "says what it cannot mean:\n  " + String.join("\n  ", problems),
                    "Mend each of these, by docs/modifications.md");
        }
    }

    /** What the start ends with, in place of a stack trace. */
    private FailureAnalyzedException broken(String what, String action) {
        return new FailureAnalyzedException(
                "The modification catalogue " + name + " " + what,
                action + ", and start again; or leave " + PROPERTY
                        + " out for the catalogue that comes with the service.");
    }
}
