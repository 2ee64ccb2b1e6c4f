create table organisation (
    id      uuid         not null primary key,
    name    varchar(200) not null,
    version integer      not null
);

create table site (
    id               uuid         not null primary key,
    organisation_id  uuid         not null references organisation (id),
    name             varchar(200) not null,
    emergency_number varchar(60)  not null,
    version          integer      not null
);
create index site_organisation on site (organisation_id, name);

create table clinic (
    id      uuid         not null primary key,
    name    varchar(200) not null,
    phone   varchar(60)  not null,
    hours   varchar(200) not null,
    version integer      not null
);

create table person (
    id              uuid         not null primary key,
    name            varchar(200) not null,
    email           varchar(254),
    phone           varchar(60),
    language        varchar(35)  not null,
    interpreter     boolean      not null,
    employee_number varchar(60),
    organisation_id uuid references organisation (id),
    site_id         uuid references site (id),
    clinic_id       uuid references clinic (id),
    version         integer      not null
);
create index person_name on person (name, id);
create index person_organisation on person (organisation_id, name);
create index person_clinic on person (clinic_id, name);

create table person_role (
    person_id uuid        not null references person (id),
    role      varchar(20) not null,
    primary key (person_id, role)
);
create index person_role_role on person_role (role, person_id);

create table program_version (
    id              uuid                     not null primary key,
    organisation_id uuid                     not null references organisation (id),
    version_number  integer                  not null,
    created_at      timestamp with time zone not null,
    rules           text                     not null,
    constraint program_version_number unique (organisation_id, version_number)
);

create table account (
    person_id     uuid                     not null primary key references person (id),
    username      varchar(100)             not null,
    password_hash varchar(200)             not null,
    enabled         boolean                  not null,
    password_number integer                  not null,
    created_at    timestamp with time zone not null,
    version       integer                  not null,
    constraint account_username unique (username)
);

create table invitation (
    token_hash varchar(64)              not null primary key,
    person_id  uuid                     not null references person (id),
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone,
    version    integer                  not null
);
create index invitation_person on invitation (person_id);

-- One row at most: the first administrator was made here.
create table set_up (
    id      integer                  not null primary key,
    done_at timestamp with time zone not null,
    constraint set_up_once check (id = 1)
);
