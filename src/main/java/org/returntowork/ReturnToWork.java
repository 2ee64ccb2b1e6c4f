package org.returntowork;

import java.nio.file.Path;
import java.util.Optional;
import org.returntowork.demo.Play;
import org.returntowork.shared.Persisting;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.data.autoconfigure.web.DataWebAutoConfiguration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.repository.config.BootstrapMode;

/**
 * Starts the service, or with {@code --play=FILE-OR-FOLDER} plays scenarios and ends.
 *
 * <p>An entity is never made of an id in a request, so nothing of Spring Data is let into the web layer.
 */
@SpringBootApplication(exclude = DataWebAutoConfiguration.class)
@EnableJpaRepositories(repositoryBaseClass = Persisting.class, bootstrapMode = BootstrapMode.LAZY)
public class ReturnToWork {

    public static void main(String[] args) {
        Optional<Path> scenarios = Play.wanted(args);
        if (scenarios.isPresent()) {
            System.exit(Play.play(ReturnToWork.class, scenarios.get(), System.out, args));
        }
        SpringApplication.run(ReturnToWork.class, args);
    }
}
