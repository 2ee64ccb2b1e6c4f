package org.returntowork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.returntowork.access.Accounts;
import org.returntowork.organisation.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole ways through the pages, in a real browser. */
class JourneyTests extends BrowserTest {

    @Autowired
    private Register register;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @Test
    void aCaseGoesFromReferralToCloseThroughThePagesOfAllFour() {
        time.begin("2026-03-02T09:00:00");
        Cast cast = Cast.of("cycle", register, accounts);
        Visitor therapist = visitor("therapist", cast, Screen.DESKTOP);
        Visitor patient = visitor("patient", cast, Screen.PHONE);
        Visitor employer = visitor("employer", cast, Screen.DESKTOP);
        Visitor hr = visitor("hr", cast, Screen.DESKTOP);
        WholeCase way = new WholeCase(time, therapist, patient, employer);

        way.refer(cast);
        way.consent();
        way.listDuties();
        way.rate();
        way.observe();
        way.modify();
        way.plan();
        way.lookAround(hr);
        way.workThrough(List.of("2026-03-16", "2026-03-17", "2026-03-18"));
        way.scoreLastMorning("2026-03-19T08:00:00");
        way.review("2026-03-19T10:00:00", "UPGRADE");
        way.workThrough(List.of("2026-03-23", "2026-03-24", "2026-03-25", "2026-03-30", "2026-03-31", "2026-04-01"));
        way.scoreLastMorning("2026-04-02T08:00:00");
        way.review("2026-04-02T10:00:00", "COMPLETE");
        way.followUp("2026-05-05T18:00:00");
        way.followUp("2026-07-01T18:00:00");
        way.close();

        way.lookAround(hr);
        assertThat(hr.text()).contains("Full duty").doesNotContain("strain");
        assertThat(employer.text()).doesNotContain("strain");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutScripts() {
        time.begin("2026-03-02T09:00:00");
        Cast cast = Cast.of("plain", register, accounts);
        WholeCase way = new WholeCase(
                time,
                visitor("therapist", cast, Screen.DESKTOP),
                visitor("patient", cast, Screen.PHONE),
                visitor("employer", cast, Screen.DESKTOP));
        way.refer(cast);
        way.consent();
        Visitor employer = device(Screen.PHONE, false).signIn("employer." + cast.word(), Cast.PASSWORD);

        FormPage list = employer.task("List the duties of the job");
        list.set("duties[0].name", "Lift boxes").add("duties").set("duties[1].name", "Push carts");
        list.add("duties").set("duties[2].name", "Sweep").remove("duties[1]");

        assertThat(list.rowsOf("duties")).isEqualTo(2);
        assertThat(list.value("duties[0].name")).isEqualTo("Lift boxes");
        assertThat(list.value("duties[1].name")).isEqualTo("Sweep");
        employer.leave();
    }

    @Test
    void whatWasTypedOnOneDeviceIsThereOnAnother() {
        time.begin("2026-03-02T09:00:00");
        Cast cast = Cast.of("draft", register, accounts);
        Visitor therapist = visitor("therapist", cast, Screen.DESKTOP);
        Visitor phone = visitor("patient", cast, Screen.PHONE);
        Visitor desk = visitor("patient", cast, Screen.DESKTOP);
        new WholeCase(time, therapist, phone, therapist).refer(cast);

        phone.task("Your goals, and who may know")
                .set("consent.employerLimits", true)
                .type("goals[0].statement", "Lift a full box");

        FormPage later = desk.task("Your goals, and who may know");
        assertThat(later.value("goals[0].statement")).isEqualTo("Lift a full box");
        assertThat(desk.text()).contains("Your draft of");
    }

    @Test
    void whatWasTypedJustBeforeThePageWasLeftIsKept() {
        time.begin("2026-03-02T09:00:00");
        Cast cast = Cast.of("left", register, accounts);
        Visitor therapist = visitor("therapist", cast, Screen.DESKTOP);
        Visitor phone = visitor("patient", cast, Screen.PHONE);
        new WholeCase(time, therapist, phone, therapist).refer(cast);
        FormPage form = phone.task("Your goals, and who may know");

        form.set("consent.employerLimits", true).set("goals[0].statement", "Lift a full box");
        phone.page().navigate("about:blank");
        phone.page().waitForCondition(() -> drafts() == 1);

        phone.open("/inbox");
        assertThat(phone.task("Your goals, and who may know").value("goals[0].statement"))
                .isEqualTo("Lift a full box");
    }

    @Test
    void aDoubleClickHasOneEffect() {
        time.begin("2026-03-02T09:00:00");
        Cast cast = Cast.of("twice", register, accounts);
        Visitor therapist = visitor("therapist", cast, Screen.DESKTOP);
        Visitor plain = device(Screen.DESKTOP, false).signIn("therapist." + cast.word(), Cast.PASSWORD);

        WholeCase.referral(therapist, cast).sendTwice();
        assertThat(therapist.cases()).isEqualTo(1);

        WholeCase.referral(plain, cast).sendTwice();
        assertThat(therapist.cases()).isEqualTo(2);
        plain.leave();
    }

    private long drafts() {
        return database.sql("select count(*) from draft where typed like '%Lift a full box%'")
                .query(Long.class)
                .single();
    }

    private Visitor visitor(String role, Cast cast, Screen screen) {
        return device(screen, true).signIn(role + "." + cast.word(), Cast.PASSWORD);
    }
}
