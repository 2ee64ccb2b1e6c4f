-- Clinical columns (baseline pain, the patient's words) have tables of their own.
create table plan_version (
    id                 uuid primary key,
    version            integer                  not null,
    case_id            uuid                     not null,
    number             integer                  not null,
    state              varchar(20)              not null,
    starts_on          date                     not null,
    lasting            boolean                  not null,
    stages             text                     not null,
    tightened          boolean                  not null,
    proposed_at        timestamp with time zone not null,
    patient_agreed_at  timestamp with time zone,
    patient_signature  varchar(200),
    employer_agreed_at timestamp with time zone,
    employer_signature varchar(200),
    change_asked_by    varchar(20),
    employer_comment   text,
    constraint plan_version_number unique (case_id, number)
);

create table plan_version_clinical (
    plan            uuid primary key references plan_version (id),
    baseline_pain   integer,
    patient_comment text
);

create table staged_return (
    case_id uuid primary key,
    version integer     not null,
    plan    uuid references plan_version (id),
    state   varchar(20) not null,
    history text        not null
);

create table plan_run (
    id                uuid primary key,
    case_id           uuid        not null references staged_return (case_id),
    number            integer     not null,
    stage_number      integer     not null,
    plan_number       integer     not null,
    stage             text        not null,
    last_stage        boolean     not null,
    begun_by          varchar(20) not null,
    begins_on         date        not null,
    ended_on          date,
    min_shifts_needed integer     not null,
    constraint plan_run_number unique (case_id, number)
);

create table plan_run_clinical (
    run      uuid primary key references plan_run (id),
    baseline double precision
);

create table shift_change (
    id              uuid primary key,
    version         integer     not null,
    case_id         uuid        not null,
    shift_date      date        not null,
    works           boolean     not null,
    planned_minutes integer,
    reason          varchar(20),
    moved_from      date,
    moved_to        date,
    changed_by      varchar(20) not null,
    constraint shift_change_day unique (case_id, shift_date)
);

create table shift_change_clinical (
    shift_change uuid primary key references shift_change (id),
    injury       boolean
);
