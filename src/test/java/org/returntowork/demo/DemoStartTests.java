package org.returntowork.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.returntowork.ReturnToWork;
import org.returntowork.engine.EngineClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

class DemoStartTests {

    /** Ends the demo before it is filled. */
    private static class Seen extends RuntimeException {}

    private HttpResponse<String> page;
    private boolean entitiesMade;
    private boolean engineMade;

    @AfterEach
    void letTheClockGo() {
        EngineClock.letGo();
    }

    /** Both take longer to make than all the rest; who tries the demo has the page before them meanwhile. */
    @Test
    void theSignInPageNeedsNeitherEngineNorEntities() {
        ApplicationListener<ApplicationStartedEvent> visitor = started -> {
            ConfigurableApplicationContext demo = started.getApplicationContext();
            page = get(demo.getEnvironment().getProperty("local.server.port"));
            entitiesMade = demo.getBeanFactory().containsSingleton("entityManagerFactory");
            engineMade = demo.getBeanFactory().containsSingleton("processEngine");
            throw new Seen();
        };
        assertThatThrownBy(() -> new SpringApplicationBuilder(ReturnToWork.class)
                        .profiles("demo")
                        .listeners(visitor)
                        .run("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()))
                .isInstanceOf(Seen.class);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("name=\"password\"");
        assertThat(entitiesMade).isFalse();
        assertThat(engineMade).isFalse();
    }

    private static HttpResponse<String> get(String port) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
