package org.returntowork.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.returntowork.demo.TimeTravel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;

/** The whole application, a browser before it and a clock that the test moves; all begin on one day. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"rtw.clock.starts-at=2026-03-02T08:00:00Z", "rtw.play.database=browser", "rtw.sweep-every=P1D"})
@ActiveProfiles("play")
abstract class BrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    ApplicationContext application;

    TimeTravel time;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @BeforeEach
    void begin() {
        time = new TimeTravel(application);
        time.begin("2026-03-02T08:00:00");
    }

    @AfterEach
    void letTheEnginesClockGo() {
        time.letGo();
    }

    Visitor device(Screen screen, boolean scripts) {
        return chromium.device("http://localhost:" + port, screen, scripts);
    }
}
