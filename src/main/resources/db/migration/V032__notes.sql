-- Notes and highlights of a person in a lesson. quoted is the text they are about, with a little of what stood around
-- it, so that it is found again after an edit; empty when the note is about the section. colour is empty for a note
-- without a highlight, body for a highlight without a note. version grows with every change.
create table learning_annotation (
    id          uuid primary key,
    person      uuid                     not null,
    lesson      varchar(200)             not null,
    hash        varchar(64)              not null,
    language    varchar(10)              not null,
    section     varchar(80)              not null,
    quoted      text                     not null,
    text_before varchar(100)             not null,
    text_after  varchar(100)             not null,
    colour      varchar(20)              not null,
    body        text                     not null,
    version     integer                  not null,
    created_at  timestamp with time zone not null,
    changed_at  timestamp with time zone not null
);
create index learning_annotation_by_person on learning_annotation (person, lesson);

-- section is empty for the lesson as a whole.
create table learning_bookmark (
    person     uuid                     not null,
    lesson     varchar(200)             not null,
    section    varchar(80)              not null,
    created_at timestamp with time zone not null,
    primary key (person, lesson, section)
);

-- The last rating of a person counts.
create table learning_rating (
    person   uuid                     not null,
    lesson   varchar(200)             not null,
    hash     varchar(64)              not null,
    language varchar(10)              not null,
    stars    integer                  not null,
    reason   varchar(20)              not null,
    remark   text                     not null,
    rated_at timestamp with time zone not null,
    primary key (person, lesson)
);
create index learning_rating_by_lesson on learning_rating (lesson);

-- Mistakes that people found. person and answered_by are null once they are erased.
create table learning_report (
    id          uuid primary key,
    person      uuid,
    lesson      varchar(200)             not null,
    hash        varchar(64)              not null,
    language    varchar(10)              not null,
    section     varchar(80)              not null,
    quoted      text                     not null,
    body        text                     not null,
    state       varchar(20)              not null, -- OPEN, ANSWERED
    answer      text                     not null,
    answered_by uuid,
    reported_at timestamp with time zone not null,
    answered_at timestamp with time zone
);
create index learning_report_by_person on learning_report (person);
create index learning_report_by_state on learning_report (state, reported_at);
