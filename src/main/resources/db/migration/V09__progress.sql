-- What the patient logged. Hours and deviations may be seen by others as consented; the answers are clinical.
create table work_log_entry (
    id              uuid primary key,
    version         integer                  not null,
    case_id         uuid                     not null,
    shift_date      date                     not null,
    planned_minutes integer                  not null,
    worked_minutes  integer                  not null,
    extra_work      boolean                  not null,
    beyond_kind     varchar(20),
    beyond_duty     uuid,
    tell_hr         boolean                  not null,
    saved_at        timestamp with time zone not null,
    changed_at      timestamp with time zone not null,
    constraint work_log_entry_shift unique (case_id, shift_date)
);

create table work_log_clinical (
    entry       uuid primary key references work_log_entry (id),
    answers     text not null,
    corrections text not null
);

create table problem_report (
    id          uuid primary key,
    case_id     uuid                     not null,
    reported_on date                     not null,
    reported_at timestamp with time zone not null,
    reported_by varchar(200)             not null,
    red_flags   text                     not null,
    numbness    boolean                  not null,
    cannot_work boolean                  not null,
    wants_call  boolean                  not null,
    words       text
);

create index problem_report_case on problem_report (case_id, reported_at);

create table check_in (
    id             uuid primary key,
    case_id        uuid                     not null,
    checked_on     date                     not null,
    checked_at     timestamp with time zone not null,
    checked_by     varchar(200)             not null,
    duties_done    varchar(20)              not null,
    limits_kept    boolean                  not null,
    deviation_kind varchar(20),
    deviation_duty uuid,
    issues         text
);

create index check_in_case on check_in (case_id, checked_at);

-- What the rules recommended, with the facts and the version of the rules. Clinical.
create table recommendation (
    id          uuid primary key,
    case_id     uuid                     not null,
    run         uuid,
    computed_at timestamp with time zone not null,
    cause       varchar(20)              not null,
    rule_set    varchar(20)              not null,
    rule        varchar(10)              not null,
    decision    varchar(20)              not null,
    fired       text                     not null,
    facts       text                     not null
);

create index recommendation_case on recommendation (case_id, computed_at);

create table review (
    id               uuid primary key,
    case_id          uuid                     not null,
    run              uuid,
    stage_number     integer                  not null,
    decision         varchar(20)              not null,
    decided_on       date                     not null,
    decided_at       timestamp with time zone not null,
    decided_by       varchar(200)             not null,
    takes_effect_on  date                     not null,
    next_review_on   date,
    note_to_employer text
);

create index review_case on review (case_id, decided_at);

create table review_clinical (
    review         uuid primary key references review (id),
    urgent         boolean not null,
    recommendation uuid    not null references recommendation (id),
    reason         text,
    clinical_note  text
);

-- What the processes ask: when the next review and check-in are due, and what waits for the therapist. Clinical.
create table review_agenda (
    case_id         uuid primary key,
    version         integer not null,
    review_on       date,
    review_run      uuid,
    urgent_rule     varchar(10),
    urgent_on       date,
    last_check_in   date,
    pause_asked     boolean not null,
    after_stage     varchar(20),
    run_ends        boolean not null,
    look_again_on   date,
    hold_reason     varchar(30),
    held_on         date,
    answered_at     timestamp with time zone,
    baseline_set    integer,
    baseline_set_at timestamp with time zone
);

create table log_gap (
    case_id   uuid    not null,
    gap_after date    not null,
    reached   boolean,
    how       varchar(20),
    agreed    varchar(20),
    asked_on  date    not null,
    primary key (case_id, gap_after)
);

-- How holds ended. Clinical.
create table hold_ended (
    id            uuid primary key,
    case_id       uuid                     not null,
    decision      varchar(20)              not null,
    decided_on    date                     not null,
    decided_at    timestamp with time zone not null,
    decided_by    varchar(200)             not null,
    clinical_note text
);

create index hold_ended_case on hold_ended (case_id, decided_at);
