package org.returntowork.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.returntowork.duties.Core;
import org.returntowork.tasks.RenderedForm;

class KeepJobPagesTest {

    private static final UUID NAIL = UUID.randomUUID();
    private static final UUID NAILER = UUID.randomUUID();

    @Test
    void thePageSaysWhoReadsItWhatGoesWithItAndWhatItReplaces() {
        KeepJob form = new KeepJob(
                List.of(new KeepJob.DutyRow(NAIL, true, "Nail frames", null, null)),
                List.of(new KeepJob.ChangeRow(NAILER, true, "Pneumatic nailer")));
        KeepJobFacts facts = new KeepJobFacts(
                "Carpenter",
                "Vltava Joinery",
                "Workshop",
                LocalDate.of(2025, 3, 1),
                Map.of(
                        NAIL.toString(),
                        new KeepJobFacts.Line(Core.YES, 45, LocalDate.of(2026, 5, 20), List.of("Grip, 200 N"))),
                Map.of(NAILER.toString(), "Nail frames"));

        assertThat(RenderedForm.of("keep-job", KeepJob.class, form, facts))
                .contains("Everybody at Vltava Joinery who lists duties")
                .contains("This job at Workshop was kept in March 2025.")
                .contains("Measured on 20 May 2026", ">Core</span>", "45 min", "Grip, 200 N")
                .contains("name=\"duties[0].keep\" checked", "value=\"Pneumatic nailer\"")
                .contains("value=\"" + NAIL + "\"", "value=\"" + NAILER + "\"");
    }
}
