package org.returntowork.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.validation.FieldError;

class FormBinderTests {

    enum Core {
        YES,
        NO
    }

    record Inner(@Max(50) Double loadKg) {}

    record Row(
            @NotBlank String name,
            @Max(480) Integer minutes,
            Core core,
            @Valid List<Inner> demands) {

        Row {
            demands = demands == null
                    ? List.of()
                    : demands.stream()
                            .filter(demand -> demand != null && demand.loadKg() != null)
                            .toList();
        }
    }

    record Sample(
            @Valid List<Row> duties,
            LocalDate on,
            LocalDateTime at,
            List<Core> cores,
            List<String> names,
            Boolean lasting,
            BigDecimal cost) {

        Sample {
            duties = duties == null
                    ? List.of()
                    : duties.stream()
                            .filter(Objects::nonNull)
                            .filter(row -> row.name() != null
                                    || row.minutes() != null
                                    || !row.demands().isEmpty())
                            .toList();
        }
    }

    final FormBinder binder =
            new FormBinder(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void rowsWithinRowsAreBound() {
        Bound<Sample> bound = bind(
                "duties[0].name", " Pick ",
                "duties[0].minutes", "240",
                "duties[0].core", "YES",
                "duties[0].demands[0].loadKg", "12.5",
                "on", "2026-05-04",
                "at", "2026-05-04T09:00",
                "lasting", "true");

        assertThat(bound.isValid()).isTrue();
        assertThat(bound.value().duties()).containsExactly(new Row("Pick", 240, Core.YES, List.of(new Inner(12.5))));
        assertThat(bound.value().on()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(bound.value().at()).isEqualTo(LocalDateTime.of(2026, 5, 4, 9, 0));
        assertThat(bound.value().lasting()).isTrue();
    }

    @Test
    void severalTicksAreAListAndOneTickIsAListOfOne() {
        FormInput two = FormInput.of(Map.of("cores", new String[] {"YES", "NO"}));

        assertThat(binder.bind(two, Sample.class).value().cores()).containsExactly(Core.YES, Core.NO);
        assertThat(bind("cores", "NO").value().cores()).containsExactly(Core.NO);
    }

    @Test
    void oneTickIsOneEvenWithAComma() {
        assertThat(bind("names", "Pick, then pack").value().names()).containsExactly("Pick, then pack");
    }

    @Test
    void anErrorIsToldAtTheRowOfThePage() {
        FormInput typed = input(
                "duties[0].name", " ",
                "duties[1].core", "YES",
                "duties[3].name", "Pick",
                "duties[3].demands[1].loadKg", "12",
                "duties[3].demands[2].loadKg", "",
                "duties[3].demands[4].loadKg", "99",
                "duties[4].name", "Pack",
                "duties[4].minutes", "900");
        Bound<Sample> bound = binder.bind(typed, Sample.class);
        RowPlaces rows = new RowPlaces(binder, typed, bound.value());

        assertThat(rows.onPage(bound.errors()).getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactlyInAnyOrder("duties[3].demands[4].loadKg", "duties[4].minutes");
    }

    @Test
    void whatCannotBeReadStaysAtItsRow() {
        FormInput typed = input("duties[1].name", "Pick", "duties[1].minutes", "ten");
        Bound<Sample> bound = binder.bind(typed, Sample.class);

        assertThat(new RowPlaces(binder, typed, bound.value())
                        .onPage(bound.errors())
                        .getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactly("duties[1].minutes");
    }

    @Test
    void anEmptyFieldIsNull() {
        assertThat(bind("duties[0].name", "Pick", "duties[0].minutes", "  ")
                        .value()
                        .duties()
                        .get(0)
                        .minutes())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 5", "1\t5", "- 5", "1 5.5", "1\u00a05"})
    void whatABlankDividesIsNoNumber(String typed) {
        Bound<Sample> bound = bind(
                "duties[0].name",
                "Pick",
                "duties[0].minutes",
                typed,
                "duties[0].demands[0].loadKg",
                typed,
                "cost",
                typed);

        assertThat(bound.errors().getFieldErrors())
                .extracting(FieldError::getField, FieldError::getCode)
                .containsExactlyInAnyOrder(
                        tuple("duties[0].minutes", "typeMismatch"),
                        tuple("duties[0].demands[0].loadKg", "typeMismatch"),
                        tuple("cost", "typeMismatch"));
    }

    @Test
    void blanksAroundANumberAreNoneOfIt() {
        Bound<Sample> bound = bind(
                "duties[0].name", "Pick",
                "duties[0].minutes", " 15 ",
                "duties[0].demands[0].loadKg", "\t1.5 ",
                "cost", " 2.50 ");

        assertThat(bound.isValid()).isTrue();
        assertThat(bound.value().duties().get(0).minutes()).isEqualTo(15);
        assertThat(bound.value().duties().get(0).demands().get(0).loadKg()).isEqualTo(1.5);
        assertThat(bound.value().cost()).isEqualTo(new BigDecimal("2.50"));
    }

    @Test
    void aGapInTheRowsIsDropped() {
        assertThat(bind("duties[0].name", "Pick", "duties[2].name", "Pack")
                        .value()
                        .duties())
                .extracting(Row::name)
                .containsExactly("Pick", "Pack");
    }

    @Test
    void mismatchesAndViolationsAreToldTogether() {
        Bound<Sample> bound = bind(
                "duties[0].name", "Pick",
                "duties[0].minutes", "ten",
                "duties[1].name", "Pack",
                "duties[1].minutes", "900");

        assertThat(bound.isValid()).isFalse();
        assertThat(bound.errors().getFieldErrors())
                .extracting(FieldError::getField)
                .contains("duties[0].minutes", "duties[1].minutes");
    }

    @Test
    void aRowInWhichNothingCouldBeReadStillSaysWhatItLacks() {
        FormInput typed = input("duties[0].name", "Pick", "duties[2].minutes", "ten");
        Bound<Sample> bound = binder.bind(typed, Sample.class);

        assertThat(new RowPlaces(binder, typed, bound.value())
                        .onPage(bound.errors())
                        .getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactlyInAnyOrder("duties[2].minutes", "duties[2].name");
    }

    @Test
    void aRowFarOutIsBadInputAndNoFailure() {
        Bound<Sample> bound = bind("duties[300].name", "Pick");

        assertThat(bound.isValid()).isFalse();
        assertThat(bound.errors().getGlobalError().getCode()).isEqualTo("form.tooManyRows");
    }

    @Test
    void aRecordFromElsewhereIsCheckedByTheSameRules() {
        Sample sample = new Sample(List.of(new Row(null, 10, null, null)), null, null, null, null, null, null);

        assertThat(binder.errorsFor(sample).getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactly("duties[0].name");
    }

    private Bound<Sample> bind(String... pairs) {
        return binder.bind(input(pairs), Sample.class);
    }

    private static FormInput input(String... pairs) {
        Map<String, String[]> typed = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            typed.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return FormInput.of(typed);
    }
}
