-- The access log has a schema of its own now; its lines go there in the order in which they were written.
alter table access.log no force row level security;
insert into looks.line (area, at, noted_at, actor, role, unit_id, party_id, action, person_id, permitted, rule)
select area, at, at, actor, role, unit_id, party_id, action, person_id, permitted, rule from access.log order by at, id;
drop function access.log_page, access.log_count;
drop table access.log;
