package org.returntowork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Whoever builds a page by another way gets one without navigation, look and title. */
    @ParameterizedTest
    @MethodSource
    void aWholePageHandsItsTitleAndContentToTheLayout(Path page) throws IOException {
        assertThat(Files.readString(page))
                .contains("th:replace=\"~{layout :: page(")
                .contains("th:fragment=\"content\"")
                .doesNotContain("layout:decorate");
    }

    static List<Path> aWholePageHandsItsTitleAndContentToTheLayout() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.endsWith("layout.html"))
                    .filter(PageTemplatesTest::isWhole)
                    .toList();
        }
    }

    private static boolean isWhole(Path file) {
        try {
            return Files.readString(file).contains("fragment=\"content\"");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
