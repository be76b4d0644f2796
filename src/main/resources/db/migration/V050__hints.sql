-- How far a person has climbed on one version of their program: asking again gives the next rung.
create table hint_ladder (
    id           uuid primary key,
    person       uuid not null,
    exercise     varchar(300) not null,
    content_hash varchar(64) not null,
    program_hash varchar(64) not null,
    diagnosis    varchar(40) not null,
    status       varchar(20) not null,
    rung         int not null,
    top          int not null,
    findings     text not null,
    candidates   int not null,
    millis       bigint not null,
    created      timestamp with time zone not null,
    constraint hint_ladder_once unique (person, exercise, content_hash, program_hash)
);

-- Every time that help was asked for and given or withheld, and what the person thought of it.
create table hint_request (
    id           uuid primary key,
    ladder       uuid not null references hint_ladder (id) on delete cascade,
    person       uuid not null,
    rung         int not null,
    status       varchar(20) not null,
    millis       bigint not null,
    asked        timestamp with time zone not null,
    helpful      boolean,
    report       varchar(1000),
    reported     timestamp with time zone
);

create index hint_request_by_person on hint_request (person, asked);
create index hint_request_by_ladder on hint_request (ladder);
