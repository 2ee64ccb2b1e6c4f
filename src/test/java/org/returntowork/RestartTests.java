package org.returntowork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.organisation.Directory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class RestartTests {

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void theApplicationStartsAgainOnWhatItHasStoredAndDeploysNothingAnew() {
        int deployed;
        try (ConfigurableApplicationContext first = start()) {
            deployed = deployments(first);
        }
        try (ConfigurableApplicationContext second = start()) {
            assertThat(deployments(second)).isEqualTo(deployed).isEqualTo(1);
            assertThat(second.getBean(Directory.class).organisations()).isEmpty();
        }
    }

    private static int deployments(ConfigurableApplicationContext application) {
        return application
                .getBean(JdbcTemplate.class)
                .queryForObject("select count(*) from ACT_RE_DEPLOYMENT", Integer.class);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(ReturnToWork.class)
                .web(WebApplicationType.NONE)
                .profiles("test")
                .run("--spring.datasource.url=" + database);
    }
}
