-- clinical: the patient's answers after full duty and what the therapist made of them
create table follow_up (
    id uuid primary key,
    version integer not null,
    case_id uuid not null,
    completed_on date not null,
    week integer not null,
    due_on date not null,
    answered_on date,
    still_working boolean,
    full_duty boolean,
    pain integer,
    work_ability integer,
    goals text not null,
    red_flags text not null,
    words text,
    troubles text not null,
    review varchar(15),
    reviewed_on date,
    reopened_stage integer,
    review_note text,
    constraint follow_up_once unique (case_id, completed_on, week)
);

-- clinical: the therapist's summary at the close
create table closing_summary (
    case_id uuid primary key,
    closed_at timestamp with time zone not null,
    therapist uuid not null,
    therapist_name varchar(200) not null,
    summary text not null
);

-- what the employer was written at the close
create table employer_letter (
    case_id uuid primary key,
    sent_at timestamp with time zone not null,
    author_name varchar(200) not null,
    letter text not null
);
