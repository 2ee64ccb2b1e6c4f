package org.returntowork.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads scenario files; those whose name begins with "_" are only what others begin with. */
final class ScenarioFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ScenarioFiles() {}

    /** The scenario of a file, or all of a folder in the order of their names. */
    static List<Scenario> at(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(read(new FileSystemResource(fileOrFolder)));
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            return files.filter(file -> isScenario(file.getFileName().toString()))
                    .sorted()
                    .map(file -> read(new FileSystemResource(file)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The folder " + fileOrFolder + " cannot be read", e);
        }
    }

    /** The scenarios that come with the application, by a pattern of their file names. */
    static List<Scenario> included(String pattern) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:scenarios/" + pattern);
            return Arrays.stream(found)
                    .filter(file -> isScenario(file.getFilename()))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(ScenarioFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The scenarios cannot be read from the class path", e);
        }
    }

    private static boolean isScenario(String name) {
        return name.endsWith(".yaml") && !name.startsWith("_");
    }

    private static Scenario read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            Scenario scenario = YAML.readValue(content, Scenario.class);
            return scenario.begins() == null ? scenario : scenario.after(read(file.createRelative(scenario.begins())));
        } catch (IOException | JacksonException e) {
            throw new IllegalArgumentException(file.getFilename() + ": " + e.getMessage(), e);
        }
    }
}
