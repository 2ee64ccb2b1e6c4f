package org.returntowork.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormInputTests {

    record Inner(Integer loadKg) {}

    record Row(String name, List<Inner> demands) {}

    record Sample(LocalDate on, List<String> flags, List<Row> duties) {}

    @Test
    void aRecordStandsInItsFieldsByPath() {
        FormInput input = FormInput.of(new Sample(
                LocalDate.of(2026, 5, 4),
                List.of("A", "B"),
                List.of(new Row("Pick", List.of(new Inner(12))), new Row("Pack", List.of()))));

        assertThat(input.value("on")).isEqualTo("2026-05-04");
        assertThat(input.values("flags")).containsExactly("A", "B");
        assertThat(input.value("duties[0].demands[0].loadKg")).isEqualTo("12");
        assertThat(input.rows("duties")).containsExactly("duties[0]", "duties[1]");
    }

    @Test
    void nothingInAListIsNoField() {
        JsonNode body = JsonMapper.shared()
                .readTree("{\"flags\": [null, \"A\"], \"duties\": [null, {\"name\": \"Pick\", \"demands\": [null]}]}");

        FormInput input = FormInput.of(body);

        assertThat(input.fields()).containsOnlyKeys("flags", "duties[1].name");
        assertThat(input.values("flags")).containsExactly("A");
    }

    @Test
    void whatSteersThePageIsNoField() {
        assertThat(FormInput.of(Map.of("_csrf", new String[] {"x"}, "name", new String[] {"y"}))
                        .fields())
                .containsOnlyKeys("name");
    }

    @Test
    void anAddedRowIsEmptyAndLast() {
        FormInput input = typed("duties[0].name", "Pick").addRow("duties");

        assertThat(input.rows("duties")).containsExactly("duties[0]", "duties[1]");
        assertThat(input.value("duties[1].name")).isEmpty();
    }

    @Test
    void aPartThatWasAskedForIsOpenUntilItIsRemovedWithAllThatIsInIt() {
        FormInput input = typed("duties[0].name", "Pick");
        assertThat(input.isOpen("duties[0].lift")).isFalse();

        FormInput open = input.rowsChanged(Map.of("_open", new String[] {"duties[0].lift"}));
        assertThat(open.isOpen("duties[0].lift")).isTrue();
        assertThat(open.rows("duties")).containsExactly("duties[0]");
        assertThat(FormInput.fromDraft(open.toDraft()).isOpen("duties[0].lift")).isTrue();

        FormInput filled = FormInput.of(Map.of(
                "duties[0].name", new String[] {"Pick"},
                "duties[0].lift.load", new String[] {"12"},
                "duties[0].lifts", new String[] {"3"}));
        assertThat(filled.rowsChanged(Map.of("_close", new String[] {"duties[0].lift"}))
                        .fields())
                .containsOnlyKeys("duties[0].name", "duties[0].lifts");
    }

    @Test
    void theRowsBehindARemovedOneMoveUpWithAllThatIsInThem() {
        FormInput input = FormInput.of(Map.of(
                "duties[0].name", new String[] {"Pick"},
                "duties[1].name", new String[] {"Pack"},
                "duties[1].demands[0].loadKg", new String[] {"1"},
                "duties[2].name", new String[] {"Push"},
                "duties[2].demands[0].loadKg", new String[] {"180"}));

        FormInput fewer = input.removeRow("duties[1]");

        assertThat(fewer.rows("duties")).containsExactly("duties[0]", "duties[1]");
        assertThat(fewer.value("duties[1].name")).isEqualTo("Push");
        assertThat(fewer.value("duties[1].demands[0].loadKg")).isEqualTo("180");
    }

    @Test
    void aNestedRowIsRemovedFromItsOwnParentOnly() {
        FormInput input = FormInput.of(Map.of(
                "duties[0].demands[0].loadKg", new String[] {"1"},
                "duties[0].demands[1].loadKg", new String[] {"2"},
                "duties[1].demands[0].loadKg", new String[] {"3"}));

        FormInput fewer = input.removeRow("duties[0].demands[0]");

        assertThat(fewer.value("duties[0].demands[0].loadKg")).isEqualTo("2");
        assertThat(fewer.value("duties[1].demands[0].loadKg")).isEqualTo("3");
        assertThat(fewer.rows("duties[0].demands")).hasSize(1);
    }

    @Test
    void aListTakesTheStartsRowsWithWhatWasTypedInTheRowOfTheSameKey() {
        FormInput input = FormInput.of(Map.of(
                "mornings[0].date", new String[] {"2026-05-01"},
                "mornings[0].pain", new String[] {"7"},
                "mornings[1].date", new String[] {"2026-05-04"},
                "mornings[1].pain", new String[] {"3"},
                "effort", new String[] {"5"}));
        FormInput start = FormInput.of(Map.of(
                "mornings[0].date", new String[] {"2026-05-05"},
                "mornings[1].date", new String[] {"2026-05-04"}));

        FormInput now = input.rowsAsIn(start, "mornings", "date");

        assertThat(now.rows("mornings")).containsExactly("mornings[0]", "mornings[1]");
        assertThat(now.value("mornings[0].pain")).isEmpty();
        assertThat(now.value("mornings[1].pain")).isEqualTo("3");
        assertThat(now.value("effort")).isEqualTo("5");
    }

    @Test
    void whatIsAboutThePickIsToldFromWhatIsNot() {
        FormInput input = FormInput.of(Map.of(
                "date", new String[] {"2026-05-04"},
                "mornings[0].pain", new String[] {"7"},
                "onBehalf.how", new String[] {"PHONE"},
                "effort", new String[] {"5"}));
        Form.Pick pick = new Form.Pick("date", "mornings", "date");

        assertThat(input.about(pick, true).fields()).containsOnlyKeys("effort");
        assertThat(input.about(pick, false).fields()).containsOnlyKeys("mornings[0].pain", "onBehalf.how");
    }

    @Test
    void aRowInWhichOnlyThePagesOwnFieldStandsWasNotAnswered() {
        FormInput input = FormInput.of(Map.of(
                "rows[0].date", new String[] {"2026-05-04"},
                "rows[0].pain", new String[] {""},
                "rows[1].date", new String[] {"2026-05-05"},
                "rows[1].pain", new String[] {"abc"},
                "on", new String[] {"2026-05-08"}));

        assertThat(input.answered(Set.of("rows.date")).fields()).containsOnlyKeys("rows[1].date", "rows[1].pain", "on");
        assertThat(input.answered(Set.of()).fields()).isEqualTo(input.fields());
    }

    @Test
    void whatWasLeftEmptyIsNoDifferenceAndTakesNothingAway() {
        FormInput filled = typed("effort", "5");
        FormInput empty = typed("effort", " ");

        assertThat(empty.saysTheSameAs(FormInput.empty())).isTrue();
        assertThat(filled.saysTheSameAs(empty)).isFalse();
        assertThat(filled.typedOver(empty).value("effort")).isEqualTo("5");
        assertThat(empty.typedOver(filled).value("effort")).isEqualTo("5");
    }

    @Test
    void aDraftKeepsWhatWasTypedValidOrNot() {
        FormInput input = typed("duties[0].minutes", "ten or so");

        assertThat(FormInput.fromDraft(input.toDraft()).value("duties[0].minutes"))
                .isEqualTo("ten or so");
    }

    @Test
    void aRowNameThatIsNoneChangesNothing() {
        FormInput input = typed("name", "x");

        assertThat(input.removeRow("duties[x]").fields()).isEqualTo(input.fields());
    }

    private static FormInput typed(String path, String text) {
        return FormInput.of(Map.of(path, new String[] {text}));
    }

    @Test
    void offeredRowsStandBehindThoseThatWereTyped() {
        FormInput typed = FormInput.of(Map.of(
                "rows[0].name", new String[] {"typed"}, "rows[3].name", new String[] {"also"}, "note", new String[] {"n"
                }));
        FormInput offered =
                FormInput.of(Map.of("rows[0].name", new String[] {"offered"}, "note", new String[] {"another"}));

        FormInput both = typed.with(offered);

        assertThat(both.rows("rows")).containsExactly("rows[0]", "rows[3]", "rows[4]");
        assertThat(both.value("rows[4].name")).isEqualTo("offered");
        assertThat(both.value("note")).isEqualTo("n");
        assertThat(typed.with(FormInput.of((Object) null)).fields()).isEqualTo(typed.fields());
    }
}
