-- When and where somebody looks at the work; patient and employer may know it.
create table observation (
    id uuid not null primary key,
    case_id uuid not null references return_to_work_case,
    version integer not null,
    attempt integer not null,
    method varchar(20) not null,
    reason text,
    planned_at timestamp with time zone,
    place text,
    duties text not null,
    note text,
    answers text not null,
    took_place boolean,
    reason_if_not text,
    constraint observation_attempt unique (case_id, attempt)
);

-- Clinical: what was seen.
create table observation_finding (
    id uuid not null primary key,
    case_id uuid not null references return_to_work_case,
    observation_id uuid not null references observation (id),
    observed_on date not null,
    results text not null,
    recorded_by uuid not null,
    recorded_by_name varchar(200) not null,
    recorded_at timestamp with time zone not null
);

create index observation_finding_by_case on observation_finding (case_id, observed_on);

create table capacity_test (
    id uuid not null primary key,
    case_id uuid not null references return_to_work_case,
    tested_on date not null,
    capacities text not null,
    others_not_affected boolean,
    recorded_by uuid not null,
    recorded_by_name varchar(200) not null,
    recorded_at timestamp with time zone not null
);

create index capacity_test_by_case on capacity_test (case_id, tested_on);

create table restriction (
    id uuid not null primary key,
    case_id uuid not null references return_to_work_case,
    given_by varchar(200) not null,
    given_on date not null,
    valid_until date,
    wording text not null,
    limits text not null,
    recorded_by uuid not null,
    recorded_at timestamp with time zone not null
);

create index restriction_by_case on restriction (case_id, given_on);

create table clearance (
    id uuid not null primary key,
    case_id uuid not null references return_to_work_case,
    given_by varchar(200) not null,
    given_on date not null,
    valid_until date,
    wording text not null,
    covers text not null,
    recorded_by uuid not null,
    recorded_at timestamp with time zone not null
);

create index clearance_by_case on clearance (case_id, given_on);
