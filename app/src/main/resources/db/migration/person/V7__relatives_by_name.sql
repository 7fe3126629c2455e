-- A relative’s name as names are searched for, so that a check of the log finds staff who are registered as relatives.
alter table person.relative add column folded_name text collate "C" generated always as (person.folded(name)) stored;
create index relative_by_name on person.relative (area, folded_name);
