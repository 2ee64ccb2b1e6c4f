package org.returntowork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.returntowork.access.SignedIn;
import org.returntowork.cases.Phase;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Actions;
import org.returntowork.tasks.CaseAccess;

/** Where the link on each of the patient's pages leads. */
class SomethingIsWrongTest {

    private static final CaseId CASE = CaseId.next();

    private final CaseList list = mock(CaseList.class);
    private final SignedIn patient = mock(SignedIn.class);
    private final CaseController pages = new CaseController(
            mock(CaseAccess.class), list, mock(CaseViews.class), mock(TodayPages.class), mock(Actions.class));

    @Test
    void aProblemIsReportedOnTheCase() {
        has(false);
        assertThat(pages.somethingIsWrong(patient)).isEqualTo("redirect:/cases/" + CASE + "/actions/report-problem");
    }

    @Test
    void afterTheCloseItSaysWhomToAsk() {
        has(true);
        assertThat(pages.somethingIsWrong(patient)).isEqualTo("redirect:/cases/" + CASE + "/today");
    }

    @Test
    void withoutACaseItLeadsToTheInbox() {
        given(list.of(patient, null)).willReturn(page(List.of()));
        assertThat(pages.somethingIsWrong(patient)).isEqualTo("redirect:/inbox");
    }

    private void has(boolean closed) {
        given(list.of(patient, null)).willReturn(page(List.of(row(closed))));
    }

    private static CaseRow row(boolean closed) {
        return new CaseRow(CASE, "Pat Doyle", "Store worker", Phase.STAGE, closed, Instant.EPOCH);
    }

    private static CaseList.Page page(List<CaseRow> rows) {
        return new CaseList.Page(rows, null);
    }
}
