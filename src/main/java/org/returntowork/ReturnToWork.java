package org.returntowork;

import java.nio.file.Path;
import java.util.Optional;
import org.returntowork.demo.Play;
import org.returntowork.shared.Persisting;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Starts the service, or with {@code --play=FILE-OR-FOLDER} plays scenarios and ends. */
@SpringBootApplication
@EnableJpaRepositories(repositoryBaseClass = Persisting.class)
public class ReturnToWork {

    public static void main(String[] args) {
        Optional<Path> scenarios = Play.wanted(args);
        if (scenarios.isPresent()) {
            System.exit(Play.play(ReturnToWork.class, scenarios.get(), System.out, args));
        }
        SpringApplication.run(ReturnToWork.class, args);
    }
}
