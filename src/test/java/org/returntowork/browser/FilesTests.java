package org.returntowork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.returntowork.demo.PlayedCase;

/** What comes into a case as a file, and a lift as it was seen: from the list of duties to the pages of who may see it. */
class FilesTests extends BrowserTest {

    private static final String DUTIES = """
            name,core,minutesPerShift,kind,loadKg,fromCm,toCm,timesPerShift
            Lift boxes,YES,60,LIFT_FLOOR_TO_WAIST,10,0,90,40
            Sweep,NO,half an hour,,,,,
            """;
    private static final String STATEMENTS = """
            O*NET-SOC Code\tTask ID\tTask\tTask Type
            99-2000.00\t4\tMend ropes.\tCore
            99-2000.00\t5\tPolish bells.\tSupplemental
            """;
    private static final String JUDGED = "How hard the job is, by published methods";

    private PlayedCase played;

    @Test
    void aListFromFilesIsObservedWithALiftAndAPhoto() throws IOException {
        played = PlayedCase.included(application, "no-agreement", "2026-03-03T12:00:00");
        Visitor employer = as("employer", Screen.DESKTOP);
        Visitor patient = as("patient", Screen.PHONE);
        Visitor therapist = as("therapist", Screen.DESKTOP);

        listFromFiles(employer);
        rateAndConfirm(patient, employer, therapist);
        observe(therapist);

        therapist.task("Recommend modifications");
        assertThat(therapist.text()).contains(JUDGED, "at least Medium");
        therapist.openCase();
        assertThat(therapist.text()).contains(JUDGED, "The box by the belt");
        patient.openCase();
        assertThat(patient.text()).contains("The box by the belt").doesNotContain(JUDGED);
        patient.page()
                .locator("summary", new Page.LocatorOptions().setHasText("want to know more"))
                .click();
        assertThat(patient.text()).contains(JUDGED);
        employer.openCase();
        assertThat(employer.text()).doesNotContain(JUDGED, "The box by the belt");
    }

    private Visitor as(String role, Screen screen) {
        return device(screen, true).signIn(played.id(role).toString(), PlayedCase.PASSWORD);
    }

    private void listFromFiles(Visitor employer) {
        FormPage list = employer.task("List the duties of the job").aside("duty-file");
        list.file("file", "duties.csv", "text/csv", bytes(DUTIES)).press("#form [type=submit]");
        assertThat(employer.text()).contains("2 duties found, one thing to mend", "Row 3, minutesPerShift:");
        assertThat(list.value("text")).isEqualToIgnoringNewLines(DUTIES);
        list.set("text", DUTIES.replace("half an hour", "30")).press("#form [type=submit]");
        list.set("instead", true).press("[data-test-id=dry-run] [type=submit]");
        assertThat(list.rowsOf("duties")).isEqualTo(2);
        assertThat(list.value("duties[1].minutesPerShift")).isEqualTo("30");

        list.aside("occupation")
                .file("file", "Task Statements.txt", "text/plain", bytes(STATEMENTS))
                .set("occupation", "99-2000.00")
                .press("#form [type=submit]");
        list.tickFirst("core").press("[data-test-id=statements] [type=submit]");
        assertThat(list.rowsOf("duties")).isEqualTo(3);
        list.set("duties[2].minutesPerShift", 45)
                .set("modifiedDutyAvailable", true)
                .send();
    }

    private void rateAndConfirm(Visitor patient, Visitor employer, Visitor therapist) {
        FormPage rating = patient.task("What can you do at work?");
        for (int duty = 0; duty < 3; duty++) {
            rating.set("ratings[" + duty + "].ability", "WITH_HELP").set("ratings[" + duty + "].pain", 4);
        }
        rating.send();
        therapist
                .task("Plan the observation")
                .set("method", "ON_SITE")
                .set("at", "2026-03-06T10:00")
                .set("place", "Loading bay")
                .send();
        employer.task("Does this time suit you?").set("answer", "CONFIRM").send();
        patient.task("Does this time suit you?").set("answer", "CONFIRM").send();
        time.to("2026-03-06T14:00:00");
    }

    private void observe(Visitor therapist) throws IOException {
        FormPage page = therapist.task("Record the observation").set("tookPlace", true);
        for (int duty = 0; duty < 3; duty++) {
            page.set("duties[" + duty + "].result", "WITH_DIFFICULTY");
        }
        page.open("duties[0].lift")
                .set("duties[0].lift.unit", "METRIC")
                .set("duties[0].lift.load", 10)
                .set("duties[0].lift.horizontal", 40)
                .set("duties[0].lift.vertical", 10)
                .set("duties[0].lift.travel", 80)
                .set("duties[0].lift.asymmetry", 0)
                .set("duties[0].lift.frequency", "0.2")
                .set("duties[0].lift.durationHours", 1)
                .set("duties[0].lift.coupling", "FAIR")
                .file("_files", "belt.png", "image/png", picture())
                .attach("photos")
                .set("photos[0].caption", "The box by the belt")
                .set("capacities[0].kind", "LIFT_FLOOR_TO_WAIST")
                .set("capacities[0].frequency", "OCCASIONAL")
                .set("capacities[0].maxLoadKg", 6)
                .set("othersNotAffected", true)
                .send();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
