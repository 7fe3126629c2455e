-- Which pilots of its agreement held for the person on the day of an assessment, and which one the rule rests on that a
-- routing followed. Who moves later is still decided on as they were assessed.
alter table pathway.assessment add column pilots text[] not null default '{}';
alter table pathway.routing add column pilot text;
