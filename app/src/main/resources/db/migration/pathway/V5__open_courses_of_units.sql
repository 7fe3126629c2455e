-- Which of a unit's open courses have no plan yet.
create index course_open_of_unit on pathway.course (owner_unit, started_at) where ended_on is null;
