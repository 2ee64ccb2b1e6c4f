package org.returntowork.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Site;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organisation's measured jobs, one entry for each job at each site, kept for the next person who returns to it. */
@Component
@Transactional
public class JobLibrary {

    private final KeptJobs jobs;
    private final Directory directory;

    JobLibrary(KeptJobs jobs, Directory directory) {
        this.jobs = jobs;
        this.directory = directory;
    }

    /** Keeps the job in place of what was kept of it at this site before. */
    public void keep(Job job, List<KeptDuty> duties, List<KeptChange> changes, LocalDate on) {
        KeptJob kept = keptAt(job).orElseGet(() -> new KeptJob(job.organisation(), job.site(), job.title()));
        kept.keep(job.title(), job.shiftMinutes(), duties, changes, on);
        jobs.save(kept);
    }

    /** Whom a job belongs to, where it is done and what it is called; its normal shift in minutes. */
    public record Job(UUID organisation, UUID site, String title, int shiftMinutes) {}

    /** What is kept of this job at this very site. */
    @Transactional(readOnly = true)
    public Optional<KeptJob> keptAt(Job job) {
        return named(job).stream()
                .filter(kept -> kept.site().equals(job.site()))
                .findFirst();
    }

    /** What a list of this job's duties begins with: what was kept at its site, else at another site last. */
    @Transactional(readOnly = true)
    public Optional<KeptJob> startFor(Job job) {
        List<KeptJob> named = named(job);
        return named.stream()
                .filter(kept -> kept.site().equals(job.site()))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private List<KeptJob> named(Job job) {
        return jobs.findByOrganisationAndTitleKeyOrderByKeptInDesc(job.organisation(), KeptJob.keyOf(job.title()));
    }

    /** All that the organisation keeps, by title. */
    @Transactional(readOnly = true)
    public List<KeptJob> of(UUID organisation) {
        return jobs.findByOrganisationOrderByTitleKey(organisation);
    }

    /** The names of the organisation's sites, by their ids. */
    Map<UUID, String> sites(UUID organisation) {
        return directory.sitesOf(organisation).stream().collect(Collectors.toMap(Site::id, Site::name));
    }

    /** The job is no longer offered; cases that began with it keep their lists. Whether there was one to forget. */
    boolean forget(UUID organisation, UUID id) {
        Optional<KeptJob> job = jobs.findByIdAndOrganisation(id, organisation);
        job.ifPresent(jobs::delete);
        return job.isPresent();
    }
}
