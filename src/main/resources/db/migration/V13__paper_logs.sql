-- Entries that somebody else made for the patient say so: who, how and of which day the talk or the paper was.
alter table work_log_entry add column entered_by varchar(200);
alter table work_log_entry add column entered_how varchar(20);
alter table work_log_entry add column entered_on date;

-- A sign in an entry that was not complete is reported by itself; the day of the shift keeps it from counting twice.
alter table problem_report add column about_shift date;

-- Logs kept on paper, typed in twice before they become entries. Clinical.
create table paper_sheet (
    id              uuid primary key,
    version         integer                  not null,
    case_id         uuid                     not null,
    handed_in_on    date                     not null,
    first_by        uuid                     not null,
    first_by_name   varchar(200)             not null,
    first_at        timestamp with time zone not null,
    first_rows      text                     not null,
    second_by       uuid,
    second_by_name  varchar(200),
    second_at       timestamp with time zone,
    second_rows     text,
    settled_by_name varchar(200),
    settled_at      timestamp with time zone
);

create index paper_sheet_case on paper_sheet (case_id, first_at);
