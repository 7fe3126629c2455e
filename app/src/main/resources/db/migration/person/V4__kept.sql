-- The record that stands for the person, in a column of its own: joined by it, PostgreSQL finds the row by its key,
-- while with an expression it looks through all persons.
alter table person.person add column kept uuid generated always as (coalesce(replaced_by, id)) stored;
