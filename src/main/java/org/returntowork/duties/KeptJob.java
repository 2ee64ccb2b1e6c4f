package org.returntowork.duties;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A job in the organisation's library, without the person it was measured with, their case or the day. */
@Entity
@Table(name = "kept_job")
public class KeptJob {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID organisation;
    private UUID site;
    private String title;
    private String titleKey;
    private int shiftMinutes;

    @Convert(converter = KeptDutiesColumn.class)
    @Column(columnDefinition = "text")
    private List<KeptDuty> duties;

    @Convert(converter = KeptChangesColumn.class)
    @Column(columnDefinition = "text")
    private List<KeptChange> changes;

    private LocalDate keptIn;

    protected KeptJob() {}

    KeptJob(UUID organisation, UUID site, String title) {
        id = UUID.randomUUID();
        this.organisation = organisation;
        this.site = site;
        titleKey = keyOf(title);
    }

    /** Titles that differ in their capitals or their spaces only are one job. */
    static String keyOf(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** What is kept now takes the place of what was kept before. */
    void keep(String asTitle, int minutes, List<KeptDuty> newDuties, List<KeptChange> newChanges, LocalDate on) {
        title = asTitle.strip();
        shiftMinutes = minutes;
        duties = List.copyOf(newDuties);
        changes = List.copyOf(newChanges);
        keptIn = on.withDayOfMonth(1);
    }

    public UUID id() {
        return id;
    }

    public UUID site() {
        return site;
    }

    public String title() {
        return title;
    }

    public int shiftMinutes() {
        return shiftMinutes;
    }

    public List<KeptDuty> duties() {
        return duties;
    }

    /** What has changed at this job for good. */
    public List<KeptChange> changes() {
        return changes;
    }

    /** The first day of the month in which it was kept. */
    public LocalDate keptIn() {
        return keptIn;
    }

    /** The first day of the month of the latest measurement; where nothing was measured, of the month it was kept in. */
    public LocalDate measuredIn() {
        return duties.stream()
                .map(KeptDuty::measuredIn)
                .filter(month -> month != null)
                .max(LocalDate::compareTo)
                .orElse(keptIn);
    }
}
