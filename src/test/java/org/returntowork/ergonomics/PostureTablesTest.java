package org.returntowork.ergonomics;

import org.junit.jupiter.api.Test;

/** Every cell of every published table against a second transcription of domain reference 2.8 and 2.9. */
class PostureTablesTest {

    @Test
    void rulasTableAIsTheCommonWorksheets() {
        Cells.of("rula-table-a-worksheet")
                .areAll(144, cell -> RulaTable.WORKSHEET.a(cell[0], cell[1], cell[2], cell[3]));
    }

    @Test
    void rulasOtherTableAIsTheOlderWorksheets() {
        Cells.of("rula-table-a-older").areAll(144, cell -> RulaTable.OLDER.a(cell[0], cell[1], cell[2], cell[3]));
    }

    @Test
    void rulasTableBIsThePublishedOne() {
        Cells.of("rula-table-b").areAll(72, cell -> RulaTables.b(cell[0], cell[1], cell[2]));
    }

    @Test
    void rulasTableCIsThePublishedOne() {
        Cells.of("rula-table-c").areAll(56, cell -> RulaTables.c(cell[0], cell[1]));
    }

    @Test
    void rebasTableAIsThePublishedOne() {
        Cells.of("reba-table-a").areAll(60, cell -> RebaTables.a(cell[0], cell[1], cell[2]));
    }

    @Test
    void rebasTableBIsThePublishedOne() {
        Cells.of("reba-table-b").areAll(36, cell -> RebaTables.b(cell[0], cell[1], cell[2]));
    }

    @Test
    void rebasTableCIsThePublishedOne() {
        Cells.of("reba-table-c").areAll(144, cell -> RebaTables.c(cell[0], cell[1]));
    }
}
