-- Whoever reads the log reads no more of it than is shown: a person’s lines are found by an index that has them in the
-- order of time, and says by whom.
drop index looks.line_by_person;
create index line_by_person on looks.line (area, person_id, at desc, id desc) include (actor)
    where person_id is not null;

-- How many lines the reviewer can page through; more are only known to be more.
drop function looks.count;
create function looks.count(most int) returns bigint
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select count(*) from (
            select from looks.line
             where area = current_setting('samspel.area', true) and action <> 'ENTER'
               and (select looks.is_open_to('REVIEWER'))
             order by at desc, id desc limit most) as one
    $$;

revoke all on function looks.count from public;
grant execute on function looks.count to "${server}";
