create table return_to_work_case (
    case_id uuid primary key,
    version integer not null,
    organisation uuid not null,
    site uuid not null,
    clinic uuid not null,
    program uuid not null,
    therapist uuid not null,
    patient uuid not null,
    employer uuid not null,
    department varchar(200),
    job_title varchar(200) not null,
    shift_minutes integer not null,
    days_per_week integer not null,
    injury_date date not null,
    first_day_away date,
    work_related boolean not null,
    claim_number varchar(100),
    referred_by uuid not null,
    referred_by_role varchar(20) not null,
    referred_at timestamp with time zone not null,
    accepted boolean not null,
    phase varchar(20) not null,
    standing varchar(20) not null,
    outcome varchar(30),
    closed_at timestamp with time zone
);
create index return_to_work_case_therapist on return_to_work_case (therapist, case_id);
create index return_to_work_case_patient on return_to_work_case (patient, case_id);
create index return_to_work_case_employer on return_to_work_case (employer, case_id);
create index return_to_work_case_organisation on return_to_work_case (organisation, case_id);

create table clinical_record (
    case_id uuid primary key references return_to_work_case,
    version integer not null,
    injury_condition varchar(500) not null,
    body_regions varchar(500) not null,
    side varchar(20),
    surgery_date date,
    notes varchar(4000)
);

create table starting_point (
    case_id uuid primary key references return_to_work_case,
    goals varchar(8000) not null,
    work_ability integer not null,
    pain_now integer not null,
    concerns varchar(2000)
);

create table consent (
    id uuid primary key,
    case_id uuid not null references return_to_work_case,
    number integer not null,
    employer_limits boolean not null,
    hr varchar(20) not null,
    insurer boolean not null,
    signature varchar(200),
    given_at timestamp with time zone not null,
    entered_by uuid not null,
    proof varchar(200),
    unique (case_id, number)
);

create table deputy (
    id uuid primary key,
    case_id uuid not null references return_to_work_case,
    of_person uuid not null,
    person uuid not null,
    until_date date,
    unique (case_id, of_person, person)
);
create index deputy_person on deputy (person, case_id);

create table contact (
    id uuid primary key,
    case_id uuid not null references return_to_work_case,
    contact_on date not null,
    with_whom varchar(200) not null,
    how varchar(20) not null,
    note varchar(4000) not null,
    side varchar(20) not null,
    entered_by uuid not null,
    entered_by_name varchar(200) not null,
    entered_at timestamp with time zone not null
);
create index contact_case on contact (case_id, contact_on);

create sequence timeline_entry_seq increment by 50;
create table timeline_entry (
    id bigint primary key,
    case_id uuid not null references return_to_work_case,
    at timestamp with time zone not null,
    kind varchar(60) not null,
    args varchar(4000) not null,
    audience varchar(20) not null,
    actor uuid,
    actor_role varchar(20),
    actor_name varchar(200),
    on_behalf_how varchar(20)
);
create index timeline_entry_case on timeline_entry (case_id, at);
