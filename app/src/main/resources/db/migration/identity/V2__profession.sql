-- What someone is by training; the title says what the assignment is called.
alter table identity.account add column profession text;
