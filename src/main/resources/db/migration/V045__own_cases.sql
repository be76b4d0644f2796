-- Where the learner's own test cases are judged: what they said of the program that the row is about.
-- AGREE, DIFFER, or why the cases could not be used
alter table submission_test add column case_finding varchar(20);
-- the case that differs or is faulty, from 1
alter table submission_test add column case_number integer;
-- its arguments and what the learner expects, as Python literals
alter table submission_test add column case_arguments text;
alter table submission_test add column case_expected text;
