-- A program may be looked at once more when the last search was not done to the end; every attempt is kept.
alter table hint_ladder add column attempt int default 1 not null;
alter table hint_ladder drop constraint hint_ladder_once;
alter table hint_ladder add constraint hint_ladder_once unique (person, exercise, content_hash, program_hash, attempt);
