package org.returntowork.processes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file, read without an engine. */
record ModelFile(String name, String text, BpmnModelInstance model) {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

    static List<ModelFile> all() {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(ModelFile::read)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T extends ModelElementInstance> List<T> inAll(Class<T> type) {
        return all().stream().flatMap(model -> model.each(type).stream()).toList();
    }

    private static ModelFile read(Path file) {
        try {
            String text = Files.readString(file);
            return new ModelFile(
                    file.getFileName().toString(),
                    text,
                    Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    <T extends ModelElementInstance> Collection<T> each(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** What stands between the braces of every expression. */
    List<String> expressions() {
        return EXPRESSION
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
