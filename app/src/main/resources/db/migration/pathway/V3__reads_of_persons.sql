-- A page reads what was assessed and decided of a person together, and what was stated.
create index routing_by_assessment on pathway.routing (assessment_id);
create index statement_by_person on pathway.statement (person_id, stated_at);
