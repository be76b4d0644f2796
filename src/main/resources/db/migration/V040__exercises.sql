-- Programs are bytes: text columns of PostgreSQL refuse the null character, and a program is kept as typed.
create table submission (
    id              uuid                     not null primary key,
    person_id       uuid                     not null,
    exercise_key    varchar(300)             not null,
    content_hash    varchar(64)              not null,
    judged_hash     varchar(64)              not null,
    idempotency_key varchar(80)              not null,
    program         bytea                    not null,
    submitted_at    timestamp with time zone not null,
    status          varchar(10)              not null,
    -- which process judges it, and since when: another one takes over when this one is gone
    claimed_by      uuid,
    claimed_at      timestamp with time zone,
    judged_at       timestamp with time zone,
    passed          boolean                  not null,
    tests_passed    integer                  not null,
    tests           integer                  not null,
    millis          bigint                   not null,
    syntax_type     varchar(80),
    syntax_message  text,
    syntax_line     integer,
    syntax_column   integer,
    forbidden       text                     not null,
    unique (person_id, idempotency_key)
);

create index submission_person on submission (person_id, exercise_key, submitted_at);
create index submission_status on submission (status, submitted_at);

-- One row a test. What was expected is in the version of the exercise, not here.
create table submission_test (
    submission_id uuid         not null references submission (id) on delete cascade,
    position      integer      not null,
    test_id       varchar(200) not null,
    passed        boolean      not null,
    outcome       varchar(10)  not null,
    -- the returned value as a Python literal, the class of an exception, or the reason of a stop
    detail        text         not null,
    message       text         not null,
    -- the learner's own frames, outermost first: line, blank, function, line break
    frames        text         not null,
    stdout        text         not null,
    truncated     boolean      not null,
    primary key (submission_id, position)
);

create table exercise_draft (
    person_id    uuid                     not null,
    exercise_key varchar(300)             not null,
    program      bytea                    not null,
    -- milliseconds of the change; an older one never replaces a newer one
    version      bigint                   not null,
    saved_at     timestamp with time zone not null,
    primary key (person_id, exercise_key)
);
